/** Waits for something to become true in a page whose own rules forbid evaluating text there. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/**
 * Waits until `expression` holds in the page.
 * @throws with the expression when it does not within `limit` milliseconds.
 */
export async function until(page: Page, expression: string, limit = 60_000): Promise<void> {
	const end = performance.now() + limit;
	while (!(await page.evaluate(`Boolean(${expression})`))) {
		if (performance.now() > end)
			throw new Error(`${page.url()}: not in ${limit} ms: ${expression}`);
		await wait(50);
	}
}
