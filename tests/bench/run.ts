/** `npm run bench`: every number the site promises, measured side by side on this machine, as one table; `-- PART…` for some. */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { launch } from '../browser';
import { measureEngine } from './engine';
import { measureFirstPaint, PLAIN, SLOW } from './first-paint';
import { HOLD_IDLE } from './idle';
import { measureMainThread } from './long-tasks';
import { median } from './median';
import { measureChart } from './chart';
import { measureLargeResult } from './large-result';
import { measureQueries } from './queries';
import { measureSwitches, p95 } from './repaint';
import { serveCompressed } from './slow-server';
import { total, weighPage } from './weight';
import { COUNTIES, LINKS } from './picture/wide-map';
import { measureWideMap } from './wide';

const SITE = 'build';
const PAGE = 'programmes/hb2020';

interface Line {
	what: string;
	measured: string;
	/** What was promised, and whether it holds; null for figures that only explain another. */
	promise: { text: string; met: boolean } | null;
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
const atMost = (limit: number, unit: string, value: number): Line['promise'] => ({
	text: `≤ ${limit}${unit}`,
	met: value <= limit
});
const promisedMost = (what: string, times: readonly number[], limit: number): Line => ({
	what,
	measured: ms(Math.max(...times)),
	promise: atMost(limit, ' ms', Math.max(...times))
});
const promised = (what: string, times: readonly number[], limit: number): Line => ({
	what: `${what}, p95 of ${times.length} (median ${median(times).toFixed(0)} ms)`,
	measured: ms(p95(times)),
	promise: atMost(limit, ' ms', p95(times))
});
const plain = (what: string, measured: string): Line => ({ what, measured, promise: null });

async function engineLines(): Promise<Line[]> {
	const { bare, ours, complete, ratio, ratioComplete, restart } = await measureEngine();
	return [
		plain('bare duckdb-wasm: instantiate and the same inserts', ms(bare)),
		plain('engine ready: fetched, checked, decoded, inserted, closed off', ms(ours)),
		{
			what: 'engine ready / bare',
			measured: ratio.toFixed(2),
			promise: atMost(1.3, '', ratio)
		},
		plain('every view made too, in the background', ms(complete)),
		plain('every view made / bare', ratioComplete.toFixed(2)),
		plain('restart from compiled code', ms(restart))
	];
}

async function paintLines(): Promise<Line[]> {
	const lines: Line[] = [];
	for (const [name, conditions] of [
		['this machine', PLAIN],
		['10 Mbit/s, 40 ms, 4 × slower main thread', SLOW]
	] as const) {
		const { built, after, ratio } = await measureFirstPaint(SITE, conditions);
		lines.push(
			plain(`largest paint of ${PAGE}, ${name}`, ms(built)),
			plain('the same content drawn after the engine', ms(after)),
			{ what: 'built / after', measured: ratio.toFixed(3), promise: atMost(0.15, '', ratio) }
		);
	}
	return lines;
}

async function pageLines(): Promise<Line[]> {
	const { server, address } = await serveCompressed(SITE, PLAIN.link);
	const browser = await launch();
	try {
		const { hydrated, hydration, engine } = await measureMainThread(browser, address + PAGE);
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.addInitScript(HOLD_IDLE);
		await page.goto(address + PAGE, { waitUntil: 'networkidle' });
		const { first, beforeEngine } = await weighPage(page, SITE);
		const longest = Math.max(0, ...engine.map(({ duration }) => duration));
		return [
			plain(`${PAGE} answers to a reader after`, ms(hydrated)),
			plain(
				'its main-thread tasks of 50 ms or more until then',
				hydration.map(({ duration }) => ms(duration)).join(', ') || 'none'
			),
			{
				what: 'longest main-thread task of engine start and snapshot load',
				measured: longest === 0 ? 'none of 50 ms' : ms(longest),
				promise: { text: '≤ 50 ms', met: longest <= 50 }
			},
			{
				what: 'complete first content, brotli',
				measured: kb(total(first)),
				promise: atMost(200, ' KB', total(first) / 1000)
			},
			{
				what: 'everything before the engine, brotli',
				measured: kb(total(beforeEngine)),
				promise: atMost(900, ' KB', total(beforeEngine) / 1000)
			}
		];
	} finally {
		await browser.close();
		server.close();
	}
}

async function repaintLines(): Promise<Line[]> {
	const { server, address } = await serveCompressed(SITE, PLAIN.link);
	const browser = await launch();
	try {
		const { indicator, year } = await measureSwitches(browser, address + PAGE);
		const chart = await measureChart(browser);
		return [
			promised('indicator switched to everything repainted', indicator, 50),
			promised('year switched to everything repainted', year, 50),
			{
				what: 'script of a chart of 22 lines × 12 years, synthetic, median',
				measured: `${median(chart).toFixed(1)} ms`,
				promise: atMost(8, ' ms', median(chart))
			}
		];
	} finally {
		await browser.close();
		server.close();
	}
}

async function wideLines(): Promise<Line[]> {
	const browser = await launch();
	try {
		const bare = await measureWideMap(browser, 0);
		const wide = await measureWideMap(browser, LINKS);
		return [
			plain(`switch of ${COUNTIES} counties without links, synthetic, p95`, ms(p95(bare))),
			promised(`${COUNTIES} counties, ${LINKS} links, synthetic`, wide, 100)
		];
	} finally {
		await browser.close();
	}
}

async function workbenchLines(): Promise<Line[]> {
	const queries = await measureQueries();
	const { server, address } = await serveCompressed(SITE, PLAIN.link);
	const browser = await launch();
	try {
		const large = await measureLargeResult(browser, `${address}sql`);
		const { statements, ratio, typical, worst, different, stopped, next } = queries;
		const slowest = large.frames[0] ?? Infinity;
		const growth = large.growth / large.arrow;
		return [
			{
				what: `${statements} statements, workbench / bare duckdb-wasm, all together`,
				measured: ratio.toFixed(2),
				promise: atMost(1.1, '', ratio)
			},
			plain('median of the statements', typical.toFixed(2)),
			plain(`the slowest: ${worst.sql.replace(/\s+/g, ' ').slice(0, 48)}`, worst.ratio.toFixed(2)),
			{
				what: 'statements whose rows differ from native DuckDB',
				measured: different.length === 0 ? 'none' : different.join(' | '),
				promise: atMost(0, '', different.length)
			},
			promisedMost('a long statement given up, slowest of five', stopped, 500),
			plain('until the next answer', ms(Math.max(...next))),
			{
				what: 'count(*) right after the engine was ready',
				measured: ms(large.firstCount),
				promise: atMost(100, ' ms', large.firstCount)
			},
			{
				what: `${large.rows} rows: first ones drawn after the page has them`,
				measured: ms(large.firstShown),
				promise: atMost(300, ' ms', large.firstShown)
			},
			{
				what: `scrolling through them, longest of ${large.frames.length} frames (over 50 ms: ${large.frames.filter((frame) => frame > 50.5).length})`,
				measured: ms(slowest),
				promise: atMost(50, ' ms', slowest)
			},
			{
				what: `memory of the page / ${kb(large.arrow)} of Arrow`,
				measured: growth.toFixed(2),
				promise: atMost(2, '', growth)
			}
		];
	} finally {
		await browser.close();
		server.close();
	}
}

const PARTS: Record<string, () => Promise<Line[]>> = {
	pages: pageLines,
	switches: repaintLines,
	wide: wideLines,
	workbench: workbenchLines,
	engine: engineLines,
	paint: paintLines
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
	console.error(
		`No part is called ${unknown.join(', ')}. Choose of ${Object.keys(PARTS).join(', ')}.`
	);
	process.exit(1);
}
if (!existsSync(SITE)) {
	console.error('There is no built site to measure. Run `npm run build` first.');
	process.exit(1);
}
console.log(`Measuring on ${cpus().length} cores; medians of five. Close other programs.\n`);
for (const [name, measure] of Object.entries(PARTS)) {
	if (named.length > 0 && !named.includes(name)) continue;
	for (const { what, measured, promise } of await measure()) {
		const verdict = promise ? `${promise.text.padEnd(9)} ${promise.met ? 'met' : 'NOT MET'}` : '';
		console.log(`${what.padEnd(70)} ${measured.padStart(16)}  ${verdict}`.trimEnd());
	}
}
