/** How long a chart takes to draw, and a map of the whole country to change its colours; synthetic. */
import type { Browser } from 'playwright-core';
import { buildPictures } from './picture/build';
import { timePresses, WATCH_PAINT } from './repaint';
import { PLAIN } from './first-paint';
import { serveCompressed } from './slow-server';
import { until } from './until';

export interface Pictures {
	/** Milliseconds of script for 22 lines over 12 years, both drawings. */
	chart: number[];
	/** Milliseconds from a switch to the repaint of 2,891 counties and 10,000 links. */
	country: number[];
}

export async function measurePictures(browser: Browser): Promise<Pictures> {
	const { server, address } = await serveCompressed(await buildPictures(), PLAIN.link);
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	try {
		await page.addInitScript(WATCH_PAINT);
		await page.goto(address, { waitUntil: 'networkidle' });
		await until(page, 'window.renderChart');
		const chart = (await page.evaluate(
			'Array.from({ length: 60 }, () => window.renderChart()).slice(20)'
		)) as number[];
		await page.evaluate('window.mountMap()');
		await until(page, 'document.querySelector("[data-map=live]")', 120_000);
		await timePresses(page, '(i) => window.show(i + 1)', 4);
		return { chart, country: await timePresses(page, '(i) => window.show(i + 1)', 40) };
	} finally {
		await page.close();
		server.close();
	}
}
