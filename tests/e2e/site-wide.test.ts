/** Promises every page keeps: sound in both languages, reachable for everyone, at home below a sub-path. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layoutShifts, shiftOf, WATCH_SHIFTS } from '../bench/layout-shift';
import { engineReady, expectNoTrouble, useSite } from './site';

const PAGES = [
	'/',
	'/en',
	'/programmes/hb2020',
	'/en/programmes/hb2020',
	'/programmes/sc2024',
	'/en/programmes/sc2024',
	'/programmes/sc2018',
	'/programmes/sy2021',
	'/en/programmes/sy2021',
	'/programmes/zj2023',
	'/documents',
	'/documents/sc2018',
	'/en/documents/zj2023',
	'/targets',
	'/en/targets',
	'/duties',
	'/supporters',
	'/en/supporters/Z420100-2',
	'/funds',
	'/lists',
	'/en/bulletin/sc2024',
	'/towns',
	'/questions',
	'/methods',
	'/methods/average-growth',
	'/en/methods/fund-tiers',
	'/projects',
	'/benefit-sharing',
	'/en/ranks',
	'/methods/coverage',
	'/templates',
	'/maps/hubei',
	'/en/maps/sichuan',
	'/charts',
	'/charts/hb2020',
	'/en/charts/sc2018',
	'/compare',
	'/en/compare',
	'/sql',
	'/en/sql',
	'/counties',
	'/counties/420324',
	'/en/counties/331127'
];

const site = useSite();
const below = useSite('/atlas/zh');

/** What accessibility rules find wrong; with `rules`, by those alone. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What the margins of app.css leave of A4, at 96 dots an inch. */
const SHEET = { width: 703, height: 1017 };

const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of PAGES) {
	test(`${path} has no accessibility violation, keeps still and never scrolls sideways, wide and narrow, light and dark, on paper`, async () => {
		const { page, trouble } = await site.open(path, { colorScheme: 'light' }, WATCH_SHIFTS);
		expect(await sideways(page), 'sideways scroll').toBeLessThanOrEqual(0);
		expect(await violations(page)).toEqual([]);
		const shifts = await layoutShifts(page);
		const moved = shifts.flatMap((shift) => shift.moved).join(', ');
		expect(shiftOf(shifts), `moved: ${moved}`).toBeLessThanOrEqual(0.02);
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await sideways(page), 'sideways scroll at 390 px').toBeLessThanOrEqual(0);
		// What size and colours can change; names, roles and order are the same document.
		expect(
			await violations(page, ['color-contrast', 'target-size', 'scrollable-region-focusable'])
		).toEqual([]);
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize(SHEET);
		expect(await sideways(page), 'wider than a sheet of A4').toBeLessThanOrEqual(0);
		expectNoTrouble(trouble);
	});
}

test('the same build works below a sub-path, engine and map included', async () => {
	const { page, trouble } = await below.open('/programmes/hb2020');
	await engineReady(page);
	await page.locator('[data-rendered-counties="103"]').waitFor({ state: 'attached' });
	await page.getByRole('link', { name: 'EN' }).click();
	await expect.poll(() => page.url()).toContain('/atlas/zh/en/programmes/hb2020');
	expectNoTrouble(trouble);
});

test('the workbench works below a sub-path, and its links stay there', async () => {
	const { page, trouble } = await below.open(`/sql#sql=${encodeURIComponent('select 6 * 7 as n')}`);
	await page.locator('[data-engine="ready"]').waitFor({ timeout: 60_000 });
	await page.locator('[data-run-button]').click();
	await expect.poll(() => page.locator('[role="gridcell"]').allInnerTexts()).toEqual(['42']);
	await page.getByRole('button', { name: '分享链接' }).click();
	expect(await page.getByRole('dialog').locator('textarea').inputValue()).toContain(
		'/atlas/zh/sql#'
	);
	expectNoTrouble(trouble);
});

test('the English pages speak English', async () => {
	for (const javaScriptEnabled of [true, false]) {
		const { page } = await site.open('/en/programmes/hb2020', { javaScriptEnabled });
		expect(await page.locator('h1').innerText()).toMatch(/recipient counties/);
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
	}
});

/** Pages in English whose every word is English but quotes, titles of sources and clause numbers, all marked. */
const IN_ENGLISH = [
	'/en',
	'/en/programmes/hb2020',
	'/en/programmes/sc2024',
	'/en/programmes/sc2018',
	'/en/programmes/sy2021',
	'/en/programmes/zj2023',
	'/en/targets',
	'/en/duties',
	'/en/projects',
	'/en/funds',
	'/en/benefit-sharing',
	'/en/ranks',
	'/en/charts',
	'/en/charts/hb2020',
	'/en/compare',
	'/en/lists',
	'/en/towns',
	'/en/questions',
	'/en/supporters',
	'/en/supporters/420102',
	'/en/counties/420324',
	'/en/documents/zj2023',
	'/en/maps/sichuan'
];

test.each(IN_ENGLISH)('%s shows no Chinese that is not marked as Chinese', async (path) => {
	const { page } = await site.open(path, { javaScriptEnabled: false });
	const unmarked = await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		while (walker.nextNode()) {
			const text = walker.currentNode.textContent ?? '';
			const holder = walker.currentNode.parentElement;
			if (!/\p{Script=Han}/u.test(text) || !holder) continue;
			if (holder.closest('script, style, noscript, [lang="zh-CN"]')) continue;
			found.push(text.trim());
		}
		return found;
	});
	expect(unmarked).toEqual([]);
	expect(await page.locator('[lang="zh-CN"]').count()).toBeGreaterThan(0);
});

test('an unknown address says so and leads home', async () => {
	const { page } = await site.open('/nowhere/at/all');
	await page.getByText('没有这个页面').waitFor();
});
