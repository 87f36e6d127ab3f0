/** The programmes' charts: what stands on the pages without scripts, and what a choice changes. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();
const PAGE = '/charts/hb2020';

/** Pairs as the raw rows state them: several reports of one pair are one. */
async function statedPairs(programme: string): Promise<number> {
	const [row] = await askParquet(
		`select cast(count(distinct (coalesce(supporter_region, supporter_organisation), recipient)) as integer) as n
		from {pairing} where programme = '${programme}' and status <> 'memory'`
	);
	return Number(row?.n);
}

const ribbons = (page: Page) => page.locator('[data-figure="pairs"] .wide path');

test('without JavaScript every programme stands beside the others and leads to its charts', async () => {
	const { page, trouble } = await site.open('/charts', { javaScriptEnabled: false });
	expect(await page.locator('tbody tr').count()).toBe(5);
	const cell = page.locator('tbody tr', { hasText: '山川协作' }).locator('td a').first();
	const text = await cell.innerText();
	await cell.click();
	const [above, comparable] = text.match(/\d+/g) ?? [];
	expect(await page.locator('.standing').innerText()).toContain(
		`22 个受援县里 ${comparable} 个可比`
	);
	expect(await page.locator('.standing').innerText()).toContain(`${above} 个年均增速高于全省`);
	expectNoTrouble(trouble);
});

test('the indicator and the county are in the address, and come back from it', async () => {
	const { page, trouble } = await site.open(PAGE);
	const gdp = await page.locator('.standing').innerText();
	await page.getByRole('radio', { name: '农村收入' }).check();
	await expect.poll(() => page.locator('.standing').innerText()).not.toBe(gdp);
	await page.getByLabel('标出的县').selectOption('=420325');
	await expect.poll(() => new URL(page.url()).search).toBe('?indicator=rural_income&county=420325');
	await page.reload();
	const label = page.locator('[data-figure="trend"] svg:visible .labels .selected .name').first();
	await expect.poll(() => label.textContent()).toMatch(/^房县/);
	expectNoTrouble(trouble);
});

test('an indicator or county the programme does not have changes nothing', async () => {
	const { page, trouble } = await site.open(`${PAGE}?indicator=height&county=510000&links=none`);
	expect(await page.locator('.standing').innerText()).toMatch(/^GDP/);
	await expect.poll(() => page.locator('[data-figure="trend"] .selected').count()).toBe(0);
	expectNoTrouble(trouble);
});

test('only stated pairs are drawn, and another programme’s are named as its own', async () => {
	const { page, trouble } = await site.open(PAGE, { javaScriptEnabled: false });
	// 山川协作 itself states no pair.
	expect(await statedPairs('hb2020')).toBe(0);
	expect(await page.locator('#links').innerText()).toContain('这些是区域协作的结对');
	expect(await ribbons(page).count()).toBe(await statedPairs('hb-quyu2021'));
	expectNoTrouble(trouble);
});

test('another programme’s pairs can be chosen, and a supporter marks its own', async () => {
	const { page, trouble } = await site.open(PAGE);
	await page.getByLabel('哪个方案的结对').selectOption('=hb-wuhan1994');
	await expect.poll(() => ribbons(page).count()).toBe(await statedPairs('hb-wuhan1994'));
	await expect.poll(() => new URL(page.url()).searchParams.get('links')).toBe('hb-wuhan1994');
	await page.getByLabel('哪个方案的结对').selectOption('all');
	await expect.poll(() => new URL(page.url()).search).toBe('');
	const supporter = page.locator('[data-figure="pairs"] .wide [data-adcode]', {
		hasText: '黄石市'
	});
	await supporter.click();
	await page.mouse.move(0, 0);
	await expect.poll(() => page.locator('[data-figure="pairs"] .wide path.focus').count()).toBe(2);
	expectNoTrouble(trouble);
});

test('where no source states a pair, the page says so', async () => {
	const { page, trouble } = await site.open('/charts/sy2021', { javaScriptEnabled: false });
	expect(await statedPairs('sy2021')).toBe(0);
	expect(await page.locator('#links').innerText()).toContain('不等于结对');
	expect(await ribbons(page).count()).toBe(0);
	expectNoTrouble(trouble);
});

test('a programme’s page leads to its charts and to the map of every county', async () => {
	const { page, trouble } = await site.open('/programmes/hb2020');
	const leads = page.getByRole('navigation', { name: '本页内容' });
	expect(await leads.getByRole('link', { name: '各县地图' }).getAttribute('href')).toMatch(
		/maps\/hubei$/
	);
	await leads.getByRole('link', { name: '全部图表' }).click();
	await expect.poll(() => new URL(page.url()).pathname).toBe(PAGE);
	expectNoTrouble(trouble);
});
