/** Turns problems into the lines a person reads: `file:line:column: message (what to do) [rule]`. */
import type { Problem } from './problem';

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Problems in the order of their places: file, line, column, then message. */
export function sortedByPlace(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			byCodeUnits(a.file, b.file) ||
			a.line - b.line ||
			a.column - b.column ||
			byCodeUnits(a.message, b.message)
	);
}

/**
 * One problem on one line.
 * @param folder what stands before the file name, so that an editor can open the place; may be empty.
 */
export function lineOf(problem: Problem, folder = ''): string {
	const file = folder === '' ? problem.file : `${folder.replace(/[\\/]+$/, '')}/${problem.file}`;
	const word = problem.severity === 'warning' ? '警告：' : '';
	const sentence = `${word}${problem.message} (${problem.advice}) [${problem.rule}]`;
	return `${file}:${problem.line}:${problem.column}: ${sentence.replace(/\s*[\r\n]+\s*/g, ' ')}`;
}

/** Every problem, one a line, sorted by place; an empty string when there is none. */
export function reportOf(problems: readonly Problem[], folder = ''): string {
	return sortedByPlace(problems)
		.map((problem) => lineOf(problem, folder) + '\n')
		.join('');
}
