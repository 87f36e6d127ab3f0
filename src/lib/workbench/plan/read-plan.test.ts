import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase } from '../../../../tests/wasm-engine';
import type { Database } from '../../engine/database';
import { rowsFromColumns } from '../../engine/rows-from-columns';
import { ArrowRows } from '../arrow-rows';
import { asAsked, explainStatement } from './explain-statement';
import { isPlan } from './is-plan';
import { readPlan, slowest, totalSeconds, type PlanNode } from './read-plan';

describe('the statement that asks for a plan', () => {
	test('stands before the reader’s own, and replaces an EXPLAIN that is there', () => {
		expect(explainStatement('select 1', false)).toBe('explain (format json)\nselect 1');
		expect(explainStatement('-- 说明\nexplain analyze select 1', true)).toBe(
			'explain (analyze, format json)\n-- 说明\nselect 1'
		);
		expect(explainStatement('explain (format json) select 1', false)).toBe(
			'explain (format json)\nselect 1'
		);
	});
});

describe('an EXPLAIN written by hand', () => {
	test('is asked in the form that is drawn, and one with options of its own as it stands', () => {
		expect(asAsked('explain select 1')).toBe('explain (format json)\nselect 1');
		expect(asAsked('EXPLAIN ANALYZE\nselect 1')).toBe('explain (analyze, format json)\nselect 1');
		for (const sql of ['explain (format text) select 1', 'select 1', '-- explain\nselect 1'])
			expect(asAsked(sql)).toBe(sql);
	});
});

describe('plans of the engine in the browser', () => {
	let database: Database;
	beforeAll(async () => {
		database = await emptyDatabase();
		database.run('create table t as select range as a, range % 10 as b from range(5000)');
		database.lock();
	});
	afterAll(() => undefined);

	const sql = 'select b, count(*) as n from t where a > 10 group by b order by n';
	const textOf = async (analyze: boolean) =>
		String(rowsFromColumns(await database.query(explainStatement(sql, analyze)))[0]?.explain_value);
	const operators = (node: PlanNode): string[] => [
		node.operator,
		...node.children.flatMap(operators)
	];

	test('an estimated plan has its steps, what they work on and how many rows are expected', async () => {
		const plan = readPlan(await textOf(false));
		expect(plan && operators(plan)).toEqual(expect.arrayContaining(['ORDER_BY', 'SEQ_SCAN']));
		const scan = plan && findIn(plan, 'SEQ_SCAN');
		expect(scan?.details.map(([name]) => name)).toContain('Table');
		expect(scan?.estimated).toBeGreaterThan(0);
		expect(scan?.rows).toBeNull();
		expect(plan && slowest(plan)).toBeNull();
	});

	test('a measured plan says how many rows came and how long each step took', async () => {
		const plan = readPlan(await textOf(true));
		expect(plan?.operator).not.toBe('EXPLAIN_ANALYZE');
		const top = plan && findIn(plan, 'ORDER_BY');
		expect(top?.rows).toBe(10);
		expect(plan && totalSeconds(plan)).toBeGreaterThan(0);
		expect(plan && slowest(plan)?.seconds).toBeGreaterThan(0);
	});

	test('an answer to EXPLAIN is known as a plan, another result is not', async () => {
		const rows = async (statement: string) => {
			const result = new ArrowRows();
			for await (const piece of database.stream(statement, () => false))
				result.append([piece as Uint8Array<ArrayBuffer>]);
			return result;
		};
		expect(isPlan(await rows(explainStatement(sql, false)))).toBe(true);
		expect(isPlan(await rows(`explain ${sql}`))).toBe(true);
		expect(isPlan(await rows(sql))).toBe(false);
	});
});

function findIn(node: PlanNode, operator: string): PlanNode | null {
	if (node.operator === operator) return node;
	for (const child of node.children) {
		const found = findIn(child, operator);
		if (found) return found;
	}
	return null;
}

test('what is no plan in JSON is not read', () => {
	expect(readPlan('┌───┐')).toBeNull();
	expect(readPlan('{}')).toBeNull();
	expect(readPlan('[1]')).toBeNull();
});
