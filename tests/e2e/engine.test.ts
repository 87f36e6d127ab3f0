import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../src/publish/static-server';
import { launch } from '../browser';
import { buildEnginePage } from '../engine-page/build';
import { ID, writeSyntheticSnapshot } from '../synthetic-snapshot';

const START = `(async () => { window.engine = await startEngine({ base: '.' }); })()`;

let browser: Browser;
let server: Server;
let address: string;
let folder: string;
let context: BrowserContext;
let page: Page;
let trouble: string[];

beforeAll(async () => {
	folder = await buildEnginePage(await writeSyntheticSnapshot(), 'engine');
	({ server, address } = await listen(folder, 46_000 + (process.pid % 900)));
	browser = await launch();
});

afterAll(async () => {
	await browser?.close();
	server?.close();
});

beforeEach(async () => {
	context = await browser.newContext();
	page = await context.newPage();
	trouble = [];
	page.on('console', (message) => {
		if (message.type() === 'error') trouble.push(message.text());
	});
	page.on('pageerror', (error) => trouble.push(error.message));
	await page.goto(address);
});

afterEach(() => context.close());

/** What `startEngine` or a query is rejected with, as `reason|subject|message`. */
const rejection = (expression: string): Promise<string> =>
	page.evaluate(
		`(${expression}).then(() => 'no error', (e) => [e.reason, e.subject, e.message].join('|'))`
	) as Promise<string>;

describe('the engine in a browser', () => {
	it('starts in a worker under the site’s CSP with rising progress, and answers like Node does', async () => {
		const answer = await page.evaluate(async () => {
			const fractions: number[] = [];
			const engine = await window.startEngine({
				base: '.',
				onprogress: (fraction) => fractions.push(fraction)
			});
			return {
				fractions,
				snapshot: engine.snapshot,
				tables: await engine.tables(),
				places: await engine.query('from place order by adcode'),
				years: await engine.query(
					'from figure_by_year where year >= $1 order by year limit 1',
					[2001]
				)
			};
		});
		expect(answer.snapshot).toBe(ID);
		expect(answer.fractions.length).toBeGreaterThan(5);
		expect(answer.fractions).toEqual([...answer.fractions].sort((a, b) => a - b));
		expect(answer.fractions.at(-1)).toBe(1);
		expect(answer.tables.map((table) => [table.name, table.kind, table.rows])).toEqual([
			['empty', 'table', 0],
			['figure', 'table', 20_000],
			['meta', 'table', 1],
			['place', 'table', 3],
			['figure_by_year', 'view', null],
			['place_now', 'view', null],
			['grown', 'macro', null],
			['places_at', 'macro', null]
		]);
		expect(answer.places[1]).toEqual({
			adcode: '420000',
			name: '湖北',
			ordinal: 1,
			share: 0.1 + 0.2,
			since: '1949-10-01',
			current: true
		});
		expect(answer.years[0]).toMatchObject({ year: 2001, figures: 800, mark: ';' });
		expect(trouble).toEqual([]);
	});

	it('is closed off: no file, no network, no setting can be reached', async () => {
		await page.evaluate(START);
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		for (const sql of [
			`from '${address}snapshots/index.json'`,
			`copy place to 'out.csv'`,
			`set enable_external_access = true`,
			`load httpfs`,
			`attach 'https://example.invalid/other.db' as other`
		])
			expect(await rejection(`engine.query(${JSON.stringify(sql)})`), sql).toMatch(/^query\|/);
		expect(requests).toEqual([]);
	});

	it('cancels a running query at once and answers the next one', async () => {
		await page.evaluate(START);
		const result = await page.evaluate(async () => {
			const abort = new AbortController();
			const endless =
				'select count(*) as n from range(10000000) a, range(10000000) b where (a.range * b.range) % 7 = 3';
			const running = window.engine
				.query(endless, [], { signal: abort.signal })
				.catch((error: { reason: string }) => error.reason);
			const waiting = window.engine.query('select 1 as one');
			await new Promise((resolve) => setTimeout(resolve, 300));
			const aborted = performance.now();
			abort.abort();
			const reason = await running;
			const rejectedAfter = performance.now() - aborted;
			const next = await waiting;
			return { reason, rejectedAfter, next, answeredAfter: performance.now() - aborted };
		});
		expect(result.reason).toBe('cancelled');
		expect(result.rejectedAfter).toBeLessThan(50);
		expect(result.next).toEqual([{ one: 1 }]);
		expect(result.answeredAfter).toBeLessThan(900);
	});

	it('replaces a worker that does not stop in time, with the same snapshot', async () => {
		await page.evaluate(START);
		const result = await page.evaluate(async () => {
			// With a parameter the engine runs in one go and cannot look up.
			const deaf =
				'select count(*) as n from range(1000000) a, range(1000000) b where (a.range * b.range) % 7 = $1';
			const reason = await window.engine
				.query(deaf, [3], { timeout: 200 })
				.catch((error: { reason: string }) => error.reason);
			return { reason, next: await window.engine.query('select count(*) as n from place') };
		});
		expect(result).toEqual({ reason: 'timeout', next: [{ n: 3 }] });
	});

	it('restarts on demand without fetching the engine again', async () => {
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		await page.evaluate(START);
		expect(fetched.filter((url) => url.includes('duckdb-eh'))).toHaveLength(1);
		await page.evaluate('engine.restart()');
		expect(await page.evaluate(`engine.query('select count(*) as n from figure')`)).toEqual([
			{ n: 20_000 }
		]);
		expect(fetched.filter((url) => url.includes('duckdb-eh'))).toHaveLength(1);
	});

	it('refuses after it is closed', async () => {
		await page.evaluate(START);
		await page.evaluate('engine.close()');
		expect(await rejection(`engine.query('select 1')`)).toMatch(/^closed\|/);
	});
});

describe('a start that cannot succeed says why', () => {
	it('names a damaged file', async () => {
		const blob = (await readdir(join(folder, 'snapshots/blobs'))).find((name) =>
			name.endsWith('-place.parquet')
		);
		const path = join(folder, `snapshots/blobs/${blob}`);
		const bytes = await readFile(path);
		const damaged = Uint8Array.from(bytes);
		damaged[40] = (damaged[40] ?? 0) ^ 1;
		await writeFile(path, damaged);
		try {
			expect(await rejection(`startEngine({ base: '.' })`)).toMatch(
				new RegExp(`^integrity\\|blobs/${blob}\\|`)
			);
		} finally {
			await writeFile(path, bytes);
		}
	});

	it('names views that were edited after publishing', async () => {
		const path = join(folder, 'snapshots', ID, 'views.sql');
		const views = await readFile(path);
		await appendFile(path, '\n');
		try {
			expect(await rejection(`startEngine({ base: '.' })`)).toMatch(
				new RegExp(`^integrity\\|${ID}/views.sql\\|`)
			);
		} finally {
			await writeFile(path, views);
		}
	});

	it('names a file the host does not have', async () => {
		await page.route('**/snapshots/index.json', (route) => route.fulfill({ status: 503 }));
		expect(await rejection(`startEngine({ base: '.' })`)).toMatch(/^load\|index\.json\|.*503/);
	});

	it('names the engine file when the host refuses it', async () => {
		await page.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
		expect(await rejection(`startEngine({ base: '.' })`)).toMatch(
			/^load\|duckdb-eh.*404|^load\|parquet.*404/
		);
	});

	it('gives up on a connection that stalls', async () => {
		await page.route('**/*-figure.parquet', () => undefined);
		expect(await rejection(`startEngine({ base: '.', limits: { download: 1500 } })`)).toMatch(
			/^timeout\|download\|/
		);
	});

	it('can be given up by the page', async () => {
		expect(
			await rejection(
				`(() => { const a = new AbortController(); setTimeout(() => a.abort(), 50); return startEngine({ base: '.', signal: a.signal }); })()`
			)
		).toMatch(/^cancelled\|/);
	});

	it('says that a browser is too old', async () => {
		await page.evaluate(() => {
			const native = window.Worker;
			window.Worker = class extends native {
				constructor(url: string | URL, options?: WorkerOptions) {
					super(`old-browser.js?${encodeURIComponent(String(url))}`, options);
				}
			};
		});
		await page.route('**/old-browser.js*', (route) => {
			const real = decodeURIComponent(new URL(route.request().url()).search.slice(1));
			return route.fulfill({
				contentType: 'text/javascript',
				body: `import './without-exceptions.js'; import ${JSON.stringify(real)};`
			});
		});
		await page.route('**/without-exceptions.js', (route) =>
			route.fulfill({
				contentType: 'text/javascript',
				body: 'WebAssembly.validate = () => false;'
			})
		);
		expect(await rejection(`startEngine({ base: '.' })`)).toMatch(/^unsupported\|.*Safari 15\.5/);
	});
});

describe('a host without HTTPS', () => {
	it('works too, where browsers withhold crypto.subtle', async () => {
		// An intranet name is no secure context, unlike localhost.
		const other = await launch(['--host-resolver-rules=MAP atlas.intranet 127.0.0.1']);
		try {
			const page = await other.newPage();
			await page.goto(`http://atlas.intranet:${new URL(address).port}/`);
			expect(await page.evaluate(`String(isSecureContext) + typeof crypto.subtle`)).toBe(
				'falseundefined'
			);
			await page.evaluate(START);
			expect(await page.evaluate(`engine.query('select count(*) as n from place')`)).toEqual([
				{ n: 3 }
			]);
		} finally {
			await other.close();
		}
	});
});
