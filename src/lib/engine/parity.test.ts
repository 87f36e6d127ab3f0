import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSyntheticSnapshot } from '../../../tests/synthetic-snapshot';
import { openInWasm } from '../../../tests/wasm-engine';
import { openSnapshot } from '../server/node-engine';
import { boundQuery } from '../sql/bound-query';
import { examples } from '../sql/examples';
import type { Engine, Row, Value } from './engine';

const QUERIES = fileURLToPath(new URL('../sql/queries/', import.meta.url));
const SNAPSHOTS = fileURLToPath(new URL('../../../static/snapshots/', import.meta.url));
/** How far two floating-point results may lie apart, relative to their size. */
const TOLERANCE = 1e-9;

const names = readdirSync(QUERIES)
	.filter((file) => file.endsWith('.sql'))
	.map((file) => file.slice(0, -'.sql'.length));

const parametersOf = (name: string): readonly (readonly string[])[] =>
	(examples as Record<string, readonly (readonly string[])[]>)[name] ?? [];

function same(a: Value | undefined, b: Value | undefined): boolean {
	if (typeof a !== 'number' || typeof b !== 'number') return a === b;
	return Object.is(a, b) || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Where two results differ, in words; empty when they are the same. */
function differences(node: Row[], wasm: Row[]): string[] {
	if (node.length !== wasm.length) return [`${node.length} rows in Node, ${wasm.length} in wasm`];
	return node.flatMap((row, index) => {
		const other = wasm[index] ?? {};
		if (Object.keys(row).join() !== Object.keys(other).join())
			return [`columns ${Object.keys(row).join()} against ${Object.keys(other).join()}`];
		return Object.keys(row)
			.filter((column) => !same(row[column], other[column]))
			.map((column) => `row ${index}, ${column}: ${row[column]} against ${other[column]}`);
	});
}

type Wasm = Awaited<ReturnType<typeof openInWasm>>;

describe('the comparison itself', () => {
	it('lets rounding pass and nothing else', () => {
		expect(differences([{ a: 0.1 + 0.2 }], [{ a: 0.3 }])).toEqual([]);
		expect(differences([{ a: 1 }], [{ a: 1.00001 }])).toHaveLength(1);
		expect(differences([{ a: 1 }], [{ a: '1' }])).toHaveLength(1);
		expect(differences([{ a: null }], [{ a: 0 }])).toHaveLength(1);
		expect(differences([{ a: 1 }], [])).toHaveLength(1);
		expect(differences([{ a: 1 }], [{ b: 1 }])).toHaveLength(1);
	});
});

describe('both engines on a snapshot with every type', () => {
	it('write every value alike', async () => {
		const folder = await writeSyntheticSnapshot();
		const [node, wasm] = await Promise.all([openSnapshot(folder), openInWasm(folder)]);
		for (const sql of [
			'from place order by adcode',
			'from figure_by_year order by year',
			'select grown(value, 10) as more from figure order by place, year, value limit 100',
			`select 1.25::decimal(10, 2) as d, sum(year) as h, count(*) as b, avg(value) as a,
				max(date '2024-02-29') as on_day, timestamp '2024-02-29 01:02:03.000400' as at,
				time '01:02:03.5' as t, interval '14 months 1 second' as i,
				[1, null] as l, {'a': 1.5, 'b': [true]} as s, map {'k': date '2024-01-01'} as m,
				'a\\x00'::blob as raw, 'b'::enum('a', 'b') as e, 2::decimal(38, 0) ** 2 as p,
				9007199254740993::bigint as big, 1 as same, 2 as same
			from figure`
		])
			expect(differences(await node.query(sql), await wasm.query(sql)), sql).toEqual([]);
		await node.close();
	}, 60_000);
});

describe('every named query gives the same rows in both engines, and with its parameters written in', () => {
	let node: Engine;
	let wasm: Wasm;

	beforeAll(async () => {
		if (!existsSync(join(SNAPSHOTS, 'index.json')))
			throw new Error('There is no snapshot yet: run `npx atlas build` first.');
		[node, wasm] = await Promise.all([openSnapshot(SNAPSHOTS), openInWasm(SNAPSHOTS)]);
	}, 120_000);

	afterAll(() => node?.close());

	it('has the same tables and views with the same columns and types', async () => {
		const columns = `select table_name, column_name, data_type
			from duckdb_columns()
			where not internal
			order by table_name, column_index`;
		const inNode = await node.query(columns);
		expect(inNode.length).toBeGreaterThan(100);
		expect(differences(inNode, await wasm.query(columns))).toEqual([]);
	});

	it('has examples for every query, and for no other', () => {
		expect(Object.keys(examples).sort()).toEqual([...names].sort());
		expect(names.filter((name) => parametersOf(name).length === 0)).toEqual([]);
	});

	const found = new Map<string, number>();
	it.each(names)('%s', async (name) => {
		const sql = readFileSync(join(QUERIES, `${name}.sql`), 'utf8');
		for (const parameters of parametersOf(name)) {
			const rows = await node.query(sql, parameters);
			const apart = differences(rows, await wasm.query(sql, parameters));
			expect(apart, parameters.join(', ')).toEqual([]);
			if (parameters.length > 0) {
				// As the workbench opens it from under a figure.
				const written = await node.query(boundQuery(sql, parameters));
				expect(differences(rows, written), `written in: ${parameters.join(', ')}`).toEqual([]);
			}
			found.set(name, Math.max(found.get(name) ?? 0, rows.length));
		}
	});

	it('has examples that find rows, so that the comparison compares something', () => {
		// No source has published such figures yet; the synthetic data set fills them in the browser's tests.
		expect(names.filter((name) => !found.get(name))).toEqual([
			'attendance_month',
			'attendance_totals',
			'free_aid',
			'ranks',
			'tax_splits'
		]);
	});
});
