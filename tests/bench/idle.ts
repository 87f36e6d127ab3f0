/** Holds back what a page leaves for idle time — engine and map — until a measurement lets it go. */
import type { Page } from 'playwright-core';
import { until } from './until';

/** To run before a page's own scripts. */
export const HOLD_IDLE = `
	window.heldTasks = [];
	window.requestIdleCallback = (task) => {
		window.heldAt ??= performance.now();
		return window.heldTasks.push(task);
	};
	window.cancelIdleCallback = (handle) => void (window.heldTasks[handle - 1] = () => {});
`;

/** Waits until the page has taken over from the prerendered one: only then does it ask for idle time. */
export const hydrated = (page: Page): Promise<void> => until(page, 'window.heldTasks.length > 0');

/** Runs what was held back, and from now on whatever comes. */
export async function goIdle(page: Page): Promise<void> {
	await hydrated(page);
	await page.evaluate(`{
		window.requestIdleCallback = (task) => setTimeout(task, 0);
		window.cancelIdleCallback = (handle) => clearTimeout(handle);
		for (const task of window.heldTasks) task({ didTimeout: false, timeRemaining: () => 50 });
	}`);
}
