/** Every movement of content that nobody asked for, summed: the strictest reading of layout shift. */
import type { Page } from 'playwright-core';

/** To run before a page's own scripts. */
export const WATCH_SHIFTS = `
	window.layoutShifts = [];
	new PerformanceObserver((list) => {
		for (const shift of list.getEntries())
			if (!shift.hadRecentInput)
				window.layoutShifts.push({
					value: shift.value,
					moved: shift.sources.map(({ node }) => {
						const element = node instanceof Element ? node : node?.parentElement;
						return element ? element.tagName.toLowerCase() + '.' + element.className : 'gone';
					})
				});
	}).observe({ type: 'layout-shift', buffered: true });
`;

export interface Shift {
	value: number;
	/** The elements that moved. */
	moved: string[];
}

/** The shifts of a page opened with `WATCH_SHIFTS`, up to now. */
export async function layoutShifts(page: Page): Promise<Shift[]> {
	// The observer hears of a shift only after the frame it happened in.
	await page.evaluate('new Promise((done) => setTimeout(done, 200))');
	return (await page.evaluate('window.layoutShifts')) as Shift[];
}

export const shiftOf = (shifts: readonly Shift[]): number =>
	shifts.reduce((sum, { value }) => sum + value, 0);
