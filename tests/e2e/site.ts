/** The built site under test: a server, a browser, and pages that fail on anything a reader should never meet. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { listen } from '../../src/publish/static-server';
import { launch } from '../browser';

export interface Site {
	address: string;
	/**
	 * A fresh page; `trouble` collects console errors, page errors, failed and foreign requests.
	 * @param before a script to run before the page's own.
	 */
	open(
		path: string,
		options?: BrowserContextOptions,
		before?: string
	): Promise<{ page: Page; trouble: string[] }>;
}

/**
 * Serves `directory` (below `base`) for the tests of one file and starts one browser.
 * @param pages whether a page is closed after the test that opened it, or kept for the tests after it.
 */
export function useSite(base = '', directory = 'build', pages: 'closed' | 'kept' = 'closed'): Site {
	let browser: Browser;
	let close: () => void = () => {};
	const contexts: BrowserContext[] = [];
	const site: Site = {
		address: '',
		async open(path, options = {}, before = '') {
			const context = await browser.newContext({
				viewport: { width: 1440, height: 900 },
				locale: 'zh-CN',
				timezoneId: 'Asia/Shanghai',
				reducedMotion: 'reduce',
				...options
			});
			contexts.push(context);
			const page = await context.newPage();
			if (before) await page.addInitScript(before);
			const trouble: string[] = [];
			const origin = new URL(site.address).origin;
			page.on('console', (message) => {
				if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
			});
			page.on('pageerror', (error) => trouble.push(`page: ${error.message}`));
			page.on('requestfailed', (request) => {
				// A browser with scripts off announces the scripts it will not load as failed.
				const cancelled =
					request.failure()?.errorText === 'net::ERR_ABORTED' ||
					options.javaScriptEnabled === false;
				if (!cancelled) trouble.push(`failed: ${request.url()}`);
			});
			page.on('request', (request) => {
				const url = new URL(request.url());
				const own = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
				if (!own) trouble.push(`foreign: ${request.url()}`);
			});
			await page.goto(new URL(path.replace(/^\//, ''), site.address).href);
			// A person finds a control after it works; a test would press it before.
			if (options.javaScriptEnabled !== false)
				await page.locator('html[data-live]').waitFor({ state: 'attached' });
			return { page, trouble };
		}
	};
	beforeAll(async () => {
		const listening = await listen(directory, 45_000 + Math.floor(process.pid % 900), base);
		site.address = listening.address;
		close = () => listening.server.close();
		browser = await launch();
	});
	// A page left open goes on computing and slows every test after it.
	afterEach(async () => {
		if (pages === 'kept') return;
		await Promise.all(contexts.splice(0).map((context) => context.close()));
	});
	afterAll(async () => {
		await browser?.close();
		close();
	});
	return site;
}

/** Waits until the live engine has taken over from the prerendered rows. */
export async function engineReady(page: Page): Promise<void> {
	await page.locator('[data-engine="ready"]').waitFor({ timeout: 45_000, state: 'attached' });
}

export function expectNoTrouble(trouble: readonly string[]): void {
	expect(trouble).toEqual([]);
}
