import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables } from '../../lib/model/tables';
import { statementsOf } from '../../lib/sql/statements';
import { validate } from '../check/validate';
import { readFolder } from '../read/folder';
import { buildSnapshot, type Built } from './build';
import { fillTable, withDatabase } from './parquet';
import { publishedRows } from './published';
import { settle, splitStored } from './stored';
import { STORED_SQL } from './synthetic';
import { readViews } from './views';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What a text creates as a table, as DuckDB reads it: comments do not count. */
const createdTables = (sql: string): string[] =>
	statementsOf(sql)
		.map((statement) => statement.sql.replace(/--[^\n]*/g, '').trim())
		.filter((statement) => /^create\s+(or\s+replace\s+)?(temp\w*\s+)?table\b/i.test(statement));

describe('taking stored relations out of the semantic layer', () => {
	it('keeps the SQL as a comment where the statement stood, and everything else as it was', () => {
		const { shipped, stored } = splitStored(STORED_SQL);
		expect(shipped).toBe(`-- 各地名称。 Names of places.
-- One row per code.
-- Key: adcode.
-- computed when the snapshot was published:
-- create or replace table stored_names as
-- select adcode, name
-- from region
-- order by adcode desc;

-- 各地名称。 Names of places.
create or replace view names as
from stored_names;
`);
		expect(stored).toEqual([
			{
				name: 'stored_names',
				view: 'names',
				key: ['adcode'],
				description: { zh: '各地名称。', en: 'Names of places. One row per code.' }
			}
		]);
	});

	it('leaves a layer that stores nothing alone', () => {
		const layer = 'create or replace macro twice(x) as 2 * x; -- create table\n';
		expect(splitStored(layer)).toEqual({ shipped: layer, stored: [] });
	});

	it('refuses a table without a key, or without the view that is its name', () => {
		expect(() => splitStored(STORED_SQL.replace('-- Key: adcode.\n', ''))).toThrow(
			/stored_names.*Key/
		);
		expect(() => splitStored(STORED_SQL.replace('table stored_names', 'table names'))).toThrow(
			'应是 stored_'
		);
		expect(() => splitStored(STORED_SQL.replace('view names', 'view other'))).toThrow('读它的视图');
	});
});

describe('settling a computed relation', () => {
	const [relation] = splitStored(STORED_SQL).stored;
	const settled = (rows: string) =>
		withDatabase(async (connection) => {
			await connection.run(`create table stored_names as ${rows}`);
			if (!relation) throw new Error('The layer of the test stores nothing.');
			const { table } = await settle(connection, relation);
			const inOrder = await connection.runAndReadAll('select adcode from stored_names');
			return { table, rows: inOrder.getRows().flat() };
		});

	it('puts the rows in the order of the key', async () => {
		const { rows } = await settled(`from (values ('b'), ('a'), ('c')) as v(adcode)`);
		expect(rows).toEqual(['a', 'b', 'c']);
	});

	it('says of every column which view explains it', async () => {
		const { table } = await settled(`select 'a' as adcode, 1.5e0 as share`);
		expect(table.columns).toEqual([
			{
				name: 'adcode',
				type: 'VARCHAR',
				description: { zh: '见视图 names', en: 'See the view names' }
			},
			{
				name: 'share',
				type: 'DOUBLE',
				description: { zh: '见视图 names', en: 'See the view names' }
			}
		]);
	});

	it.each([
		['a list', `select 'a' as adcode, [1] as years`, /years.*INTEGER\[\]/],
		['a large integer', `select 'a' as adcode, 1::bigint as total`, /total.*BIGINT/],
		['a key twice', `from (values ('a'), ('a')) as v(adcode)`, /认不出每一行/],
		['a row without a key', `from (values ('a'), (null)) as v(adcode)`, /认不出每一行/],
		['no such column', `select 'a' as code`, /Key 里的 adcode/]
	])('refuses %s', async (_, rows, message) => {
		await expect(settled(rows)).rejects.toThrow(message);
	});
});

describe('the semantic layer over the published tables', () => {
	let folder = '';
	let layer = '';
	let built: Built;
	let fill: (connection: DuckDBConnection) => Promise<void>;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'publish-stored-'));
		layer = await readViews(path('../../lib/sql/views'));
		const published = publishedRows(validate(await readFolder(path('../../../data'))).data);
		built = await buildSnapshot(published, '2026-11-22', null, layer);
		fill = async (connection) => {
			for (const { name, columns } of tables) {
				const rows = (published.rows.get(name) ?? []).map((row) => row.values);
				await fillTable(connection, name, columns, rows);
			}
			await connection.run(`create table meta as select date '2026-11-22' as as_of, '' as note`);
		};
		for (const { file, bytes } of built.blobs) {
			await writeFile(join(folder, file.replaceAll('/', '-')), bytes);
		}
	}, 60_000);
	afterAll(() => rm(folder, { recursive: true, force: true }));

	const derived = () =>
		built.manifest.tables
			.filter((table) => table.derived)
			.map(({ name, file }) => ({ name, file: join(folder, file.replaceAll('/', '-')) }));

	it('ships as views and macros alone, and stores tables only when it is published', () => {
		expect(createdTables(layer).length).toBeGreaterThan(0);
		expect(derived()).toHaveLength(createdTables(layer).length);
		expect(createdTables(built.viewsSql)).toEqual([]);
	});

	it('ships the rows that the original statements compute', async () => {
		await withDatabase(async (connection) => {
			await fill(connection);
			await connection.run(layer);
			for (const { name, file } of derived()) {
				const counted = await connection.runAndReadAll(
					`select
						(select count(*) from ${name}),
						(select count(*) from (from ${name} except all from '${file}')),
						(select count(*) from (from '${file}' except all from ${name}))`
				);
				const [rows, lost, added] = (counted.getRows()[0] ?? []).map(Number);
				expect(rows, name).toBeGreaterThan(0);
				expect([lost, added], name).toEqual([0, 0]);
			}
		});
	});

	it('answers alike from the shipped text and tables', async () => {
		const [original, shipped] = await Promise.all([
			withDatabase(async (connection) => {
				await fill(connection);
				await connection.run(layer);
				return contentOf(connection);
			}),
			withDatabase(async (connection) => {
				await fill(connection);
				for (const { name, file } of derived()) {
					await connection.run(`create view ${name} as from '${file}'`);
				}
				await connection.run(built.viewsSql);
				return contentOf(connection);
			})
		]);
		expect(Object.keys(shipped).length).toBeGreaterThan(10);
		expect(Object.keys(shipped)).toEqual(Object.keys(original));
		for (const [name, rows] of Object.entries(original)) {
			const others = new Set(shipped[name]);
			expect(shipped[name], name).toHaveLength(rows.length);
			expect(
				rows.filter((row) => !others.has(row)),
				name
			).toEqual([]);
		}
	}, 120_000);

	/** A sum of doubles differs in its last bits when the rows come in another order. */
	const withoutLastBits = (_: string, value: unknown) =>
		typeof value === 'number' ? Number(value.toPrecision(9)) : value;

	/** Every view's rows as text, in an order of their own. */
	async function contentOf(connection: DuckDBConnection): Promise<Record<string, string[]>> {
		const content: Record<string, string[]> = {};
		for (const { name, kind } of built.manifest.views.list ?? []) {
			if (kind !== 'view') continue;
			const read = await connection.runAndReadAll(`from ${name}`);
			content[name] = read
				.getRowsJson()
				.map((row) => JSON.stringify(row, withoutLastBits))
				.sort();
		}
		return content;
	}
});
