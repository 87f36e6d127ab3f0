import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ID, writeSyntheticSnapshot } from '../../../tests/synthetic-snapshot';
import type { Engine } from '../engine/engine';
import { openSnapshot } from './node-engine';

let folder: string;
let engine: Engine;

beforeAll(async () => {
	folder = await writeSyntheticSnapshot();
	engine = await openSnapshot(folder);
});

afterAll(() => engine.close());

describe('a snapshot in the Node engine', () => {
	it('names the snapshot and lists its tables, views and macros', async () => {
		expect(engine.snapshot).toBe(ID);
		expect(await engine.tables()).toEqual([
			{ name: 'empty', kind: 'table', rows: 0 },
			{ name: 'figure', kind: 'table', rows: 20_000 },
			{ name: 'meta', kind: 'table', rows: 1 },
			{ name: 'place', kind: 'table', rows: 3 },
			{ name: 'figure_by_year', kind: 'view', rows: null },
			{ name: 'place_now', kind: 'view', rows: null },
			{ name: 'grown', kind: 'macro', rows: null },
			{ name: 'places_at', kind: 'macro', rows: null }
		]);
	});

	it('returns dates as text, numbers as numbers, empty cells as null', async () => {
		expect(await engine.query('from place order by adcode')).toEqual([
			{ adcode: '210100', name: '沈阳', ordinal: 2, share: null, since: null, current: false },
			{
				adcode: '420000',
				name: '湖北',
				ordinal: 1,
				share: 0.1 + 0.2,
				since: '1949-10-01',
				current: true
			},
			{
				adcode: 'Z420100-1',
				name: 'O\'Brien "zone"',
				ordinal: null,
				share: -1.5,
				since: '2024-02-29',
				current: null
			}
		]);
	});

	it('binds parameters by position, and whole numbers as DOUBLE like the browser does', async () => {
		expect(
			await engine.query('select $2 as b, $1 as a, typeof($3) as t, $4 is null as n, not $5 as f', [
				'县',
				'省',
				5,
				null,
				false
			])
		).toEqual([{ b: '省', a: '县', t: 'DOUBLE', n: true, f: true }]);
	});

	it('answers queries that come at the same moment, each with its own rows', async () => {
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, n) => engine.query('select $1 as n', [n]))
		);
		expect(answers).toEqual(Array.from({ length: 20 }, (_, n) => [{ n }]));
	});

	it('is closed off: no file, no network, no setting can be reached', async () => {
		for (const sql of [
			`from read_csv('${join(folder, 'index.json')}')`,
			`copy place to '${join(folder, 'out.csv')}'`,
			"from 'http://example.invalid/a.parquet'",
			'set enable_external_access = true',
			'install httpfs'
		])
			await expect(engine.query(sql), sql).rejects.toMatchObject({ reason: 'query' });
	});

	it('says what is wrong with a query in the words of the engine', async () => {
		await expect(engine.query('from nowhere')).rejects.toThrow(/nowhere does not exist/);
	});
});

describe('stopping a query', () => {
	const endless =
		'select count(*) from range(10000000) a, range(10000000) b where (a.range * b.range) % 7 = 3';

	it('cancels by signal, and the engine answers afterwards', async () => {
		const abort = new AbortController();
		setTimeout(() => abort.abort(), 50);
		await expect(engine.query(endless, [], { signal: abort.signal })).rejects.toMatchObject({
			reason: 'cancelled'
		});
		expect(await engine.query('select 1 as one')).toEqual([{ one: 1 }]);
	});

	it('cancels by time', async () => {
		await expect(engine.query(endless, [], { timeout: 50 })).rejects.toMatchObject({
			reason: 'timeout'
		});
	});

	it('refuses after it is closed', async () => {
		const other = await openSnapshot(folder, ID);
		await other.close();
		await expect(other.query('select 1')).rejects.toMatchObject({ reason: 'closed' });
	});
});

describe('a snapshot that is not whole', () => {
	it('is refused by the name of the changed file, for data and for views', async () => {
		const damaged = await writeSyntheticSnapshot();
		const blobs = await readdir(join(damaged, 'blobs'));
		const blob = blobs.find((name) => name.endsWith('-place.parquet')) ?? '';
		const bytes = await readFile(join(damaged, 'blobs', blob));
		bytes[40] = (bytes[40] ?? 0) ^ 1;
		await writeFile(join(damaged, 'blobs', blob), bytes);
		await expect(openSnapshot(damaged)).rejects.toMatchObject({
			reason: 'integrity',
			subject: `blobs/${blob}`
		});

		const edited = await writeSyntheticSnapshot();
		await appendFile(join(edited, ID, 'views.sql'), '\n');
		await expect(openSnapshot(edited)).rejects.toMatchObject({
			reason: 'integrity',
			subject: `${ID}/views.sql`
		});
	});

	it('is refused with what to run when there is none', async () => {
		await expect(openSnapshot(join(folder, 'nothing'))).rejects.toThrow(/npx atlas build/);
	});
});
