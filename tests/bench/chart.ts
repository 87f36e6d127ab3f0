/** How long a chart takes to draw: 22 counties and a province over 12 years, synthetic. */
import type { Browser } from 'playwright-core';
import { buildPictures } from './picture/build';
import { PLAIN } from './first-paint';
import { serveCompressed } from './slow-server';
import { until } from './until';

/** Drawn before the first that counts: a reader's second chart meets code that has run. */
const WARM_UP = 20;

/** @returns milliseconds of script for both drawings of the chart, one a drawing. */
export async function measureChart(browser: Browser): Promise<number[]> {
	const { server, address } = await serveCompressed(await buildPictures(), PLAIN.link);
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	try {
		await page.goto(address, { waitUntil: 'load' });
		await until(page, 'window.renderChart');
		return (await page.evaluate(
			`Array.from({ length: 60 }, () => window.renderChart()).slice(${WARM_UP})`
		)) as number[];
	} finally {
		await page.close();
		server.close();
	}
}
