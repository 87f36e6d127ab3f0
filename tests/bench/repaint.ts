/** From a press on a control to the picture that shows it, map included: everything a reader waits for. */
import type { Browser, Page } from 'playwright-core';
import { until } from './until';

/** To run before a page's own scripts: notes every change of the document and every draw of the live map. */
export const WATCH_PAINT = `
	window.lastMutation = 0;
	window.lastDraw = 0;
	new MutationObserver(() => (window.lastMutation = performance.now()))
		.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	for (const name of ['drawElements', 'drawArrays']) {
		const draw = WebGL2RenderingContext.prototype[name];
		WebGL2RenderingContext.prototype[name] = function (...rest) {
			window.lastDraw = performance.now();
			return draw.apply(this, rest);
		};
	}
	// Ends with the first frame after the last change, and after the map's first draw that follows a change.
	window.repainted = async (press) => {
		const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const start = performance.now();
		press();
		let end = null;
		for (let quiet = 0; quiet < 8; ) {
			const before = window.lastMutation;
			const drawn = window.lastDraw;
			await frame();
			const changed = window.lastMutation > start && window.lastMutation !== before;
			const firstDraw = drawn < start && window.lastDraw > start;
			if (changed || firstDraw) {
				end = performance.now();
				quiet = 0;
			} else quiet += 1;
			if (performance.now() - start > 10000) break;
		}
		return end === null ? null : end - start;
	};
`;

/** The value below which 95 of 100 measurements lie. */
export const p95 = (times: readonly number[]): number =>
	[...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;

/** Presses of `press(i)`, an expression in the page, each timed to its repaint; those that change nothing fail. */
export async function timePresses(page: Page, press: string, times: number): Promise<number[]> {
	const taken: number[] = [];
	for (let i = 0; i < times; i += 1) {
		const time = (await page.evaluate(`window.repainted(() => (${press})(${i}))`)) as number | null;
		if (time === null) throw new Error(`Press ${i} changed nothing: ${press}`);
		taken.push(time);
		await page.evaluate('new Promise((done) => setTimeout(done, 50))');
	}
	return taken;
}

export interface Switches {
	indicator: number[];
	year: number[];
}

/** Switches indicator and year of the programme page, the live map and all its charts on it. */
export async function measureSwitches(browser: Browser, address: string): Promise<Switches> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	try {
		await page.addInitScript(WATCH_PAINT);
		await page.goto(`${address}?mode=growth&year=2022`, { waitUntil: 'networkidle' });
		await until(page, 'document.querySelector("[data-map=live]")');
		await until(page, 'document.querySelector("[data-engine=ready]")');
		const radios = `document.querySelector('input[type=radio][value=gdp]').closest('fieldset').querySelectorAll('input')`;
		const slider = `document.querySelector('input[type=range]')`;
		// The first round fetches what the page did not carry; readers wait for that once.
		const pressRadio = `(i) => [...${radios}][(i + 1) % 4].click()`;
		const pressYear = `(i) => {
			const slider = ${slider};
			slider.value = String(Number(slider.min) + ((i + 1) % 2));
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			slider.dispatchEvent(new Event('change', { bubbles: true }));
		}`;
		await timePresses(page, pressRadio, 4);
		return {
			indicator: await timePresses(page, pressRadio, 40),
			year: await timePresses(page, pressYear, 40)
		};
	} finally {
		await page.close();
	}
}
