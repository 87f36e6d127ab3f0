/** The data package of the bundled snapshot, read again with the tools it is made for. */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSnapshot } from '../../lib/server/node-engine';
import { sha256 } from '../build/identity';
import { writePackage } from './write-package';

const SNAPSHOTS = 'static/snapshots';

interface DataPackage {
	id: string;
	resources: {
		name: string;
		path: string;
		bytes: number;
		hash: string;
		rows: number;
		schema: {
			fields: { name: string; type: string }[];
			primaryKey: string[];
			foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
		};
	}[];
}

let folder = '';
let place = '';
let described: DataPackage;
let written: Awaited<ReturnType<typeof writePackage>>;
const text = (path: string) => readFile(join(place, path), 'utf8');

beforeAll(async () => {
	if (!existsSync(join(SNAPSHOTS, 'index.json')))
		throw new Error('There is no bundled snapshot. Run `npm run bundle` first.');
	folder = await mkdtemp(join(tmpdir(), '数据 包-'));
	place = join(folder, '给 别人');
	written = await writePackage(SNAPSHOTS, place);
	described = JSON.parse(await text('datapackage.json')) as DataPackage;
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The answer of a statement in a database of its own, with paths below a folder of the package. */
async function answers(database: string, where: string, ...statements: string[]) {
	const instance = await DuckDBInstance.create(database, { access_mode: 'AUTOMATIC' });
	const connection = await instance.connect();
	try {
		await connection.run(`set file_search_path = '${where.replaceAll("'", "''")}'`);
		const [last = '', ...before] = [...statements].reverse();
		for (const statement of before.reverse()) await connection.run(statement);
		return (await connection.runAndReadAll(last)).getRowObjectsJson();
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

describe('a data package', () => {
	it('describes every CSV file as it is: size, hash, columns, keys', async () => {
		expect(described.id).toBe(written.manifest.id);
		expect(described.resources).toHaveLength(written.manifest.tables.length);
		for (const { path, bytes, hash, rows, schema } of described.resources) {
			const content = await readFile(join(place, path));
			expect([content.length, `sha256:${sha256(content)}`]).toEqual([bytes, hash]);
			const [head = [], ...lines] = Papa.parse<string[]>(content.toString('utf8').trimEnd()).data;
			expect(head).toEqual(schema.fields.map(({ name }) => name));
			expect(lines).toHaveLength(rows);
			const key = schema.primaryKey.map((name) => head.indexOf(name));
			expect(new Set(lines.map((line) => key.map((at) => line[at]).join('\t'))).size).toBe(rows);
		}
	});

	it('names only foreign keys that lead to a row', async () => {
		const columns = new Map<string, Map<string, Set<string>>>();
		for (const { name, path, schema } of described.resources) {
			const lines = Papa.parse<Record<string, string>>(await text(path), {
				header: true,
				skipEmptyLines: true
			}).data;
			const of = (column: string) => new Set(lines.map((line) => line[column] ?? ''));
			columns.set(name, new Map(schema.fields.map((field) => [field.name, of(field.name)])));
		}
		let keys = 0;
		for (const { name, schema } of described.resources)
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				keys++;
				const known = columns.get(reference.resource)?.get(reference.fields[0]);
				for (const value of columns.get(name)?.get(fields[0]) ?? [])
					expect(value === '' || known?.has(value), `${name}.${fields[0]} ${value}`).toBe(true);
			}
		expect(keys).toBeGreaterThan(20);
	});

	it('holds the same figures as SDMX-CSV, none of them made up for a missing one', async () => {
		const rows = Papa.parse<Record<string, string>>(await text('observations.sdmx.csv'), {
			header: true,
			skipEmptyLines: true
		}).data;
		const engine = await openSnapshot(SNAPSHOTS);
		const [counted] = await engine.query(
			'select count(value) as levels, count(growth_pct) as rates, sum(value) as whole from observation'
		);
		await engine.close();
		const levels = rows.filter(({ MEASURE }) => MEASURE === 'LEVEL');
		expect(levels).toHaveLength(Number(counted?.levels));
		expect(rows.length - levels.length).toBe(Number(counted?.rates));
		const whole = levels.reduce((sum, { OBS_VALUE }) => sum + Number(OBS_VALUE), 0);
		expect(whole / Number(counted?.whole)).toBeCloseTo(1, 9);
		const dimensions = (row: Record<string, string>) =>
			['REF_AREA', 'INDICATOR', 'MEASURE', 'SOURCE', 'VINTAGE', 'TIME_PERIOD'].map(
				(name) => row[name]
			);
		expect(new Set(rows.map((row) => dimensions(row).join('\t'))).size).toBe(rows.length);
	});

	it('opens as one DuckDB file and as partitioned Parquet, views and all, with equal answers', async () => {
		const sql =
			'select programme, comparison, count(*)::integer as n from four_indicator_verdict group by all order by all';
		const engine = await openSnapshot(SNAPSHOTS);
		const ours = await engine.query(sql);
		await engine.close();
		expect(await readdir(place)).not.toContain('pairing-atlas.duckdb.wal');
		const stored = join(place, 'pairing-atlas.duckdb');
		// A view that was stored is read again from its own text: every one must still work. The two
		// that take the engine seconds to plan use only those before them.
		const slow = ['question', 'reading_sensitivity'];
		const views = (written.manifest.views.list ?? []).filter(
			({ name, kind }) => kind === 'view' && !slow.includes(name)
		);
		expect(views.length).toBeGreaterThan(60);
		const plans = views.map(({ name }) => `explain from "${name}"`);
		await answers(stored, place, ...plans);
		expect(await answers(stored, place, sql)).toEqual(ours);
		const layer = await text('hive/views.sql');
		expect(await answers(':memory:', join(place, 'hive'), layer, sql)).toEqual(ours);
		expect(await readdir(join(place, 'hive', 'observation'))).toContain('year=2023');
	}, 60_000);

	it('opens in Excel with every table on a sheet and its notes before them', async () => {
		const file = join(place, 'pairing-atlas.xlsx');
		const notes = await readWorkbook(file, { sheet: '说明' });
		expect(notes[0]).toEqual(expect.arrayContaining(['快照', written.manifest.id]));
		const region = await readWorkbook(file, { sheet: 'region' });
		expect(region).toHaveLength(
			1 + (written.manifest.tables.find(({ name }) => name === 'region')?.rows ?? 0)
		);
		expect(region[1]?.[0]).toMatch(/^\d{6}$/);
	});

	it('is not written over what is there', async () => {
		const taken = join(folder, 'taken');
		await writePackage(SNAPSHOTS, taken);
		const before = await readdir(taken);
		await writeFile(join(taken, 'mine.txt'), 'mine');
		await expect(writePackage(SNAPSHOTS, taken)).rejects.toThrow(/已有文件，没有写/);
		expect((await readdir(taken)).sort()).toEqual([...before, 'mine.txt'].sort());
		expect((await readdir(folder)).sort()).toEqual(['taken', '给 别人'].sort());
	});
});
