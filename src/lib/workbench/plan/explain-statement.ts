/** A reader's statement as a question for its plan. */
import { verbOf } from '../statement-verb';

const EXPLAIN =
	/^(\s*(?:--[^\n]*\n\s*|\/\*[\s\S]*?\*\/\s*)*)explain\b(\s+analyze\b)?(\s*\([^)]*\))?\s*/i;

/**
 * The statement that asks for the plan in a form that can be read.
 * @param analyze whether it is run and timed, too.
 */
export function explainStatement(sql: string, analyze: boolean): string {
	const bare = verbOf(sql).explained ? sql.replace(EXPLAIN, '$1') : sql;
	return `explain (${analyze ? 'analyze, ' : ''}format json)\n${bare}`;
}

/** A statement as it is asked: an EXPLAIN written without options asks in the same form, so that its plan is drawn, too. */
export function asAsked(sql: string): string {
	const [, , analyze, options] = EXPLAIN.exec(sql) ?? [];
	return verbOf(sql).explained && options === undefined
		? explainStatement(sql, analyze !== undefined)
		: sql;
}
