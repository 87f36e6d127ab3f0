/** Compares the largest paint of a programme page with that of a page which draws after the engine. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { buildAfterEnginePage } from './after-engine/build';
import { launch } from '../browser';
import { median } from './median';
import { until } from './until';
import { serveCompressed, type Link } from './slow-server';

export interface Paint {
	/** Median milliseconds to the largest paint of the page as built. */
	built: number;
	/** The same of the page that draws after the engine. */
	after: number;
	ratio: number;
	/** What was painted, first words. */
	content: { built: string; after: string };
}

interface Conditions {
	link: Link;
	/** How many times slower the main thread computes; workers keep their speed. */
	slowdown: number;
}

export const PLAIN: Conditions = { link: { speed: null, latency: 0 }, slowdown: 1 };
/** 10 Mbit/s and 40 ms. */
export const SLOW: Conditions = { link: { speed: 1_250_000, latency: 40 }, slowdown: 4 };

const WATCH = `
	window.paints = [];
	new PerformanceObserver((list) => {
		for (const { startTime, size, element } of list.getEntries())
			window.paints.push({ at: startTime, size, text: element?.textContent.trim().slice(0, 24) ?? '' });
	}).observe({ type: 'largest-contentful-paint', buffered: true });
`;

interface Seen {
	at: number;
	size: number;
	text: string;
}

/** The largest paint once all content is there, in a browser without memory. */
async function largestPaint(browser: Browser, address: string, slowdown: number): Promise<Seen> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await page.addInitScript(WATCH);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.goto(address, { waitUntil: 'commit' });
		await until(page, 'document.querySelector("main h1")', 120_000);
		await until(page, 'document.readyState === "complete" && window.paints.length > 0', 120_000);
		// Larger things may still be painted, and the next load shall not meet this one's remains.
		await page.evaluate('new Promise((done) => setTimeout(done, 1500))');
		const last = ((await page.evaluate('window.paints')) as Seen[]).at(-1);
		if (!last) throw new Error(`${address} painted nothing.`);
		return last;
	} finally {
		await context.close();
		await wait(500);
	}
}

/** Measures both pages in turn, `rounds` times each. */
export async function measureFirstPaint(
	site: string,
	conditions: Conditions,
	rounds = 5
): Promise<Paint> {
	const folder = await buildAfterEnginePage(site);
	// Tests imitate a graphics card in software; painting with it takes longer than everything else.
	const browser = await launch(['--disable-gpu-rasterization']);
	const [ours, other] = [
		await serveCompressed(site, conditions.link),
		await serveCompressed(folder, conditions.link)
	];
	const pages = {
		built: new URL('programmes/hb2020', ours.address).href,
		after: other.address
	};
	try {
		const seen: Record<keyof typeof pages, Seen[]> = { built: [], after: [] };
		// One load of each first, so that nothing is compressed or compiled for the first time in a round.
		for (let round = -1; round < rounds; round++)
			for (const name of ['built', 'after'] as const) {
				const paint = await largestPaint(browser, pages[name], conditions.slowdown);
				if (round >= 0) seen[name].push(paint);
			}
		const [built, after] = [seen.built, seen.after].map((list) => median(list.map(({ at }) => at)));
		return {
			built: built ?? Number.NaN,
			after: after ?? Number.NaN,
			ratio: (built ?? Number.NaN) / (after ?? Number.NaN),
			content: { built: seen.built[0]?.text ?? '', after: seen.after[0]?.text ?? '' }
		};
	} finally {
		await browser.close();
		ours.server.close();
		other.server.close();
	}
}
