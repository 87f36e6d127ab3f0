/** A result of a million rows in the workbench: when its first rows are seen, how it scrolls, what it takes of memory. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { until } from './until';

const ROWS = 1_000_000;
const SQL = `select range as n, range * 0.5 as half, 'row ' || range as words, date '2020-01-01' + (range % 1000)::integer as on_day from range(${ROWS})`;

export interface LargeResult {
	rows: number;
	/** Bytes of Arrow. */
	arrow: number;
	/** Milliseconds from the first rows reaching the page to their being drawn. */
	firstShown: number;
	/** Milliseconds between frames while scrolling through it, longest first. */
	frames: number[];
	/** Bytes the page's own memory grew by. */
	growth: number;
	/** Milliseconds of `select count(*)` asked at once when the engine was ready. */
	firstCount: number;
}

/** Bytes of JavaScript and of the buffers it holds, after a collection. */
async function memory(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	const use = (await session.send('Runtime.getHeapUsage')) as {
		usedSize: number;
		backingStorageSize?: number;
	};
	return use.usedSize + (use.backingStorageSize ?? 0);
}

const runs = (page: Page, sql: string) =>
	page.evaluate(`location.hash = '#sql=' + encodeURIComponent(${JSON.stringify(sql)})`);

const press = (page: Page) => page.evaluate(`document.querySelector('[data-run-button]').click()`);

const done = (page: Page) => until(page, `document.querySelector('[data-run="done"]')`, 120_000);

const measured = (page: Page, name: string): Promise<number> =>
	page.evaluate(`performance.getEntriesByName(${JSON.stringify(name)}).at(-1)?.duration ?? -1`);

const SCROLL = `(async () => {
	const area = document.querySelector('[role="grid"]');
	const frame = () => new Promise(requestAnimationFrame);
	const times = [];
	let last = await frame();
	for (let step = 0; step < 240; step++) {
		area.scrollTop = step < 120 ? step * 900 : ((step - 120) / 120) * area.scrollHeight;
		const now = await frame();
		times.push(now - last);
		last = now;
	}
	return times.sort((a, b) => b - a);
})()`;

/** @param address of the workbench's page. */
export async function measureLargeResult(browser: Browser, address: string): Promise<LargeResult> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(address);
	await until(page, `document.querySelector('[data-engine="ready"]')`);
	await runs(page, 'select count(*) from region');
	await until(page, `document.querySelector('[data-run-button]')`);
	await press(page);
	await done(page);
	const firstCount = await measured(page, 'workbench:run');
	// What the page fetches ahead for later takes a core of its own; scrolling is measured without it.
	await until(page, `document.querySelector('[data-complete]')`, 60_000);
	const session = await page.context().newCDPSession(page);
	const before = await memory(session);
	await runs(page, SQL);
	await until(page, `!document.querySelector('[data-run="done"]')`);
	await press(page);
	await done(page);
	const firstShown = await measured(page, 'workbench:first-rows');
	const growth = (await memory(session)) - before;
	const arrow = (await page.evaluate(
		`Number(document.querySelector('[data-bytes]').dataset.bytes)`
	)) as number;
	const frames = (await page.evaluate(SCROLL)) as number[];
	await page.close();
	return { rows: ROWS, arrow, firstShown, frames, growth, firstCount };
}
