/** A switch of all counties of a made-up country under thousands of links, from the press to the repaint. */
import type { Browser } from 'playwright-core';
import { PLAIN } from './first-paint';
import { buildPictures } from './picture/build';
import { timePresses, WATCH_PAINT } from './repaint';
import { serveCompressed } from './slow-server';
import { until } from './until';

/** Opening is not what is measured: drawn by software it takes a minute. */
const PATIENCE = 240_000;

/** @returns milliseconds of each switch, the live map drawing `links` links. */
export async function measureWideMap(browser: Browser, links: number): Promise<number[]> {
	const { server, address } = await serveCompressed(await buildPictures(), PLAIN.link);
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	page.setDefaultTimeout(PATIENCE);
	try {
		await page.addInitScript(WATCH_PAINT);
		await page.goto(address, { waitUntil: 'load' });
		await until(page, 'window.openWideMap');
		await page.evaluate(`window.openWideMap(${links})`);
		await until(page, 'document.querySelector("[data-map=live]")', PATIENCE);
		const [, ...times] = await timePresses(page, '(i) => window.showFigures(i + 1)', 11);
		return times;
	} finally {
		await page.close();
		server.close();
	}
}
