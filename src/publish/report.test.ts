import { describe, expect, it } from 'vitest';
import { errorAt, warningAt } from './problem';
import { lineOf, reportOf } from './report';

const fault = { rule: 'torn-row', message: '断行', advice: '补逗号' };

describe('the report', () => {
	it('puts place, sentence, advice and rule on one line', () => {
		const problem = errorAt('a.csv', { line: 3, column: 5 }, { ...fault, message: '断\n 行' });
		expect(lineOf(problem, 'data/')).toBe('data/a.csv:3:5: 断 行 (补逗号) [torn-row]');
		expect(lineOf(problem)).toBe('a.csv:3:5: 断 行 (补逗号) [torn-row]');
	});

	it('marks warnings and sorts by file, line and column as numbers', () => {
		const report = reportOf([
			errorAt('b.csv', { line: 1, column: 1 }, fault),
			errorAt('a.csv', { line: 10, column: 1 }, fault),
			warningAt('a.csv', { line: 9, column: 10 }, fault),
			errorAt('a.csv', { line: 9, column: 2 }, fault)
		]);
		expect(report.split('\n').map((line) => line.split(' ')[0])).toEqual([
			'a.csv:9:2:',
			'a.csv:9:10:',
			'a.csv:10:1:',
			'b.csv:1:1:',
			''
		]);
		expect(report).toContain('a.csv:9:10: 警告：断行');
	});
});
