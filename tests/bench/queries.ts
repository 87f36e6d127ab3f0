/** Ad-hoc SQL in the workbench's engine against bare duckdb-wasm, with the rows of native DuckDB as the judge. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Row } from '../../src/lib/engine/engine';
import { openSnapshot } from '../../src/lib/server/node-engine';
import { readManifest } from '../../src/lib/server/read-snapshot';
import { QUESTIONS } from '../../src/lib/workbench/gallery/questions';
import { listen } from '../../src/publish/static-server';
import { launch } from '../browser';
import { buildEnginePage } from '../engine-page/build';
import { writeStreams } from './engine';
import { median } from './median';
import { until } from './until';

/** Work that the small snapshot does not ask for: rows made by the engine itself, synthetic. */
const HEAVY = [
	'select count(*) as n, sum(range % 7) as s from range(3000000)',
	'select range % 1000 as k, count(*) as n, avg(range) as a from range(1000000) group by k order by k',
	'select a.range as x, b.range as y from range(1500) a join range(1500) b on a.range = b.range * 2 order by x',
	'select range as n, row_number() over (partition by range % 50 order by range desc) as r from range(200000) order by n',
	'select count(distinct md5(range::varchar)) as n from range(100000)',
	'select range as n, range * 1.5 as half, range::varchar as text from range(300000) order by n'
];

/** A statement that would run for minutes. */
const ENDLESS =
	'select count(*) from range(1000000) a, range(1000000) b where hash(a.range, b.range) = 1';

export interface QueryMeasure {
	statements: number;
	/** Sum of the medians of ours over that of bare duckdb-wasm. */
	ratio: number;
	/** Median over the statements of ours / bare. */
	typical: number;
	/** The slowest against bare, with its text. */
	worst: { ratio: number; sql: string };
	/** Statements whose rows differ from native DuckDB's. */
	different: string[];
	/** Milliseconds from giving up a long statement to hearing of it, and to the next answer. */
	stopped: number[];
	next: number[];
}

const TOLERANCE = 1e-9;

function alike(ours: Row[], native: Row[]): boolean {
	if (ours.length !== native.length) return false;
	return ours.every((row, at) =>
		Object.entries(row).every(([column, value]) => {
			const other = native[at]?.[column];
			if (typeof value !== 'number' || typeof other !== 'number') return value === other;
			return Math.abs(value - other) <= TOLERANCE * Math.max(1, Math.abs(value));
		})
	);
}

/** @param snapshots the folder that holds `index.json`. */
export async function measureQueries(
	snapshots = 'static/snapshots',
	rounds = 9
): Promise<QueryMeasure> {
	const folder = await buildEnginePage(snapshots, 'bench-queries');
	const streams = await writeStreams(snapshots, folder);
	const { views } = await readManifest(snapshots);
	await writeFile(join(folder, 'views.sql'), await readFile(join(snapshots, views.file)));
	const { server, address } = await listen(folder, 47_500);
	const browser = await launch();
	const native = await openSnapshot(snapshots);
	const page = await browser.newPage();
	const call = <T>(name: string, ...given: unknown[]): Promise<T> =>
		page.evaluate(`queries.${name}(${given.map((one) => JSON.stringify(one)).join(', ')})`);
	try {
		await page.goto(address);
		await until(page, 'window.queries');
		await call('open', streams, 'views.sql');
		const statements = [...QUESTIONS.map(({ sql }) => sql), ...HEAVY];
		const times: { sql: string; ours: number; bare: number }[] = [];
		const different: string[] = [];
		for (const sql of statements) {
			const { ours, bare } = await call<{ ours: number[]; bare: number[] }>('race', sql, rounds);
			times.push({ sql, ours: median(ours), bare: median(bare) });
			if (!alike(await call<Row[]>('rows', sql), await native.query(sql))) different.push(sql);
		}
		const stops = [];
		for (let round = 0; round < 5; round++)
			stops.push(await call<{ stopped: number; next: number }>('cancel', ENDLESS, 400));
		const total = (side: 'ours' | 'bare') => times.reduce((sum, one) => sum + one[side], 0);
		const ratios = times.map(({ sql, ours, bare }) => ({ sql, ratio: ours / bare }));
		return {
			statements: statements.length,
			ratio: total('ours') / total('bare'),
			typical: median(ratios.map(({ ratio }) => ratio)),
			worst: ratios.reduce((one, other) => (other.ratio > one.ratio ? other : one)),
			different,
			stopped: stops.map(({ stopped }) => stopped),
			next: stops.map(({ next }) => next)
		};
	} finally {
		await browser.close();
		server.close();
		await native.close();
	}
}
