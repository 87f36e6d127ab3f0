/** One county against the province, first against last year, and all counties in small panels. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();
const PAGE = '/charts/hb2020';

test('without a county every recipient that compares is a dot; with one, its gap by indicator', async () => {
	const { page, trouble } = await site.open(PAGE);
	const figure = page.locator('[data-figure="dumbbell"]');
	const bars = await page.locator('[data-figure="ranking"] .wide [data-adcode]').count();
	expect(bars).toBeGreaterThan(0);
	expect(await figure.locator('.wide [data-adcode]').count()).toBeGreaterThan(bars);
	await page.getByLabel('标出的县').selectOption('=420324');
	await expect.poll(() => figure.innerText()).toContain('竹溪和全省差多少');
	expect(await figure.locator('.wide [data-adcode]').count()).toBe(0);
	const gaps = await figure.locator('.wide .gap').allTextContents();
	expect(gaps).toHaveLength(4);
	const own = page.locator('[data-figure="ranking"] .wide [data-adcode="420324"]');
	expect(await own.innerHTML()).toContain(`>${gaps[0]}</text>`);
	expectNoTrouble(trouble);
});

test('the slope has the published levels of its two years', async () => {
	const { page, trouble } = await site.open(`${PAGE}?indicator=rural_income&county=420324`);
	const figure = page.locator('[data-figure="slope"]');
	const [, from = '', to = ''] = /从 (\d+) 年到 (\d+) 年/.exec(await figure.innerText()) ?? [];
	const levels = await askParquet(`
		select year, value from {observation} as o
		join {source} as s on s.id = o.source
		where region = '420324' and indicator = 'rural_income' and value is not null
			and year in (${from}, ${to}) and s.series = 'panel832'
		order by year`);
	const line = figure.locator('.wide [data-adcode="420324"]');
	const ends = (await line.locator('.end').allTextContents()).map((text) =>
		Number(text.replaceAll(',', ''))
	);
	expect(levels.map(({ value }) => Math.round(Number(value)))).toEqual(ends);
	expectNoTrouble(trouble);
});

test('a panel pressed chooses its county in every chart, and the address keeps it', async () => {
	const { page, trouble } = await site.open(PAGE);
	const panels = page.locator('[data-figure="multiples"] svg[data-adcode]');
	expect(await panels.count()).toBe(22);
	const adcode = (await panels.nth(2).getAttribute('data-adcode')) ?? '';
	await panels.nth(2).click();
	await expect.poll(() => page.url()).toContain(`county=${adcode}`);
	await expect
		.poll(() => page.locator('[data-figure="multiples"] svg.selected').getAttribute('data-adcode'))
		.toBe(adcode);
	await expect
		.poll(() => page.locator('[data-figure="ranking"] .wide .selected').getAttribute('data-adcode'))
		.toBe(adcode);
	expectNoTrouble(trouble);
});

test('panels stand in the order of the gap, and those without one last', async () => {
	const { page } = await site.open(`${PAGE}?indicator=rural_income`, { javaScriptEnabled: true });
	const texts = await page
		.locator('[data-figure="multiples"] svg[data-adcode]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
	const gaps = texts.map((text) => {
		const found = /[+−]?\d+\.\d+$/.exec(text);
		return found ? Number(found[0].replace('−', '-')) : -Infinity;
	});
	expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
	expect(texts.filter((text) => text.endsWith('暂无公开数据')).length).toBe(
		gaps.filter((gap) => gap === -Infinity).length
	);
});
