/** The Hubei page keeps its promises: figures from the published files, alive and without JavaScript. */
import { expect, test } from 'vitest';
import { engineReady, expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();
const PAGE = '/programmes/hb2020';

/** Average urban income growth 2021–2023 of one county from raw rows, by the geometric rule, in percent. */
async function urbanGrowth(adcode: string, source: string): Promise<number> {
	const [row] = await askParquet(`
		select (100 * (pow(max(value) filter (where year = 2023) / max(value) filter (where year = 2020), 1 / 3.0) - 1)) as growth
		from {observation}
		where region = '${adcode}' and indicator = 'urban_income' and source = '${source}'`);
	return Number(row?.growth);
}

test('without JavaScript the page is complete: sentence, map, table, charts', async () => {
	const { page, trouble } = await site.open(PAGE, { javaScriptEnabled: false });
	expect(await page.locator('h1').innerText()).toMatch(/22 个受援县（市）.*\d+ 个/);
	expect(await page.locator('svg [data-id^="42"]').count()).toBeGreaterThanOrEqual(103);
	expect(await page.locator('table tbody tr').count()).toBeGreaterThanOrEqual(22);
	expect(await page.locator('.trend svg path').count()).toBeGreaterThan(10);
	expect(await page.getByText('暂无公开数据').count()).toBeGreaterThan(0);
	expectNoTrouble(trouble);
});

test('a figure of the scorecard equals the raw published rows', async () => {
	const growth = await urbanGrowth('422802', 'panel832');
	const { page, trouble } = await site.open(PAGE);
	const row = page.locator('tr', { has: page.getByText('利川', { exact: false }) }).first();
	const cell = row.locator('td', { hasText: /[+−]\d/ }).nth(2);
	const sentence = (await cell.getAttribute('title')) ?? (await cell.innerText());
	expect(sentence).toContain(`${growth.toFixed(2)}%`);
	expectNoTrouble(trouble);
});

test('the engine starts by itself and answers for a county the page does not carry', async () => {
	const { page, trouble } = await site.open(`${PAGE}?county=420115`);
	await engineReady(page);
	expect(await page.locator('[data-engine]').innerText()).toMatch(/2026-11-22-[0-9a-f]{8}/);
	const [raw] = await askParquet(`
		select value from {observation}
		where region = '420115' and indicator = 'gdp' and year = 2023 and source = 'countyyb2024'`);
	const side = page.locator('.side');
	await expect.poll(() => side.innerText()).toContain('江夏区');
	if (raw) await expect.poll(() => side.innerText()).toContain(Number(raw.value).toFixed(2));
	else await expect.poll(() => side.innerText()).toContain('暂无公开数据');
	expectNoTrouble(trouble);
});

test('the live map really draws all counties of the province', async () => {
	const { page, trouble } = await site.open(PAGE);
	const map = page.locator('[data-rendered-counties]');
	await map.waitFor({ state: 'attached', timeout: 30_000 });
	await expect.poll(() => map.getAttribute('data-rendered-counties')).toBe('103');
	expectNoTrouble(trouble);
});

test('indicator, mode and year change the picture and the address, and back undoes a choice', async () => {
	const { page, trouble } = await site.open(PAGE);
	await engineReady(page);
	await page.getByRole('radio', { name: '农村收入' }).check();
	await expect.poll(() => page.url()).toContain('indicator=rural_income');
	await page.getByRole('radio', { name: '水平' }).check();
	await expect.poll(() => page.url()).toContain('mode=level');
	await expect
		.poll(() => page.locator('[data-figure="map"] > .title').innerText())
		.toContain('是多少');
	await page.locator('tbody tr').first().click();
	await expect.poll(() => page.url()).toMatch(/county=42\d{4}/);
	await page.goBack();
	await expect.poll(() => page.url()).not.toContain('county=');
	expectNoTrouble(trouble);
});

test('a copied address shows the same county, indicator and year', async () => {
	const { page, trouble } = await site.open(
		`${PAGE}?indicator=budget_revenue&mode=growth&year=2022&county=420325`
	);
	await expect.poll(() => page.locator('.side').innerText()).toContain('房县');
	await expect
		.poll(() => page.locator('[data-figure="map"] > .subtitle').innerText())
		.toContain('2022 年');
	expectNoTrouble(trouble);
});

test('values of an indicator not shown first come after the page; until then the map says so', async () => {
	const [raw] = await askParquet(`
		select count(distinct o.region) as known
		from {observation} as o
		join {membership} as m on m.member = o.region
		where m.list = 'hb2020-recipients' and o.indicator = 'rural_income' and o.year = 2022`);
	const { page, trouble } = await site.open(PAGE);
	let letThrough: () => void = () => {};
	const held = new Promise<void>((resolve) => (letThrough = resolve));
	await page.route('**/map-values.json', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(`${page.url()}?indicator=rural_income&mode=level&year=2022`);
	const map = page.locator('[data-figure="map"]');
	const coloured = () =>
		map.locator('.county:not([data-class="none"]):not([data-class="land"])').count();
	await expect.poll(() => map.innerText()).toContain('正在读取');
	expect(await map.innerText()).not.toContain('暂无公开数据');
	expect(await coloured()).toBe(0);
	letThrough();
	await expect.poll(coloured).toBe(Number(raw?.known));
	expect(await map.innerText()).not.toContain('正在读取');
	expectNoTrouble(trouble);
});

test('no link is drawn by itself, and the page says why and what can be drawn instead', async () => {
	const [raw] = await askParquet(`
		select count(distinct (recipient, coalesce(supporter_organisation, supporter_region))) as pairs
		from {pairing} where programme = 'hb-quyu2021' and status <> 'memory'`);
	const { page, trouble } = await site.open(PAGE, { javaScriptEnabled: false });
	expect(await page.locator('.map aside').innerText()).toContain('山川协作的结对名单没有公布');
	expect(await page.locator('.map aside').innerText()).toContain(`${raw?.pairs} 对`);
	expect(await page.locator('svg [data-link]').count()).toBe(0);
	expect(await page.locator('section:has(> header > #links)').count()).toBe(0);
	expectNoTrouble(trouble);
});

test('links of the scheme beside it are drawn when switched on, and the address keeps them', async () => {
	const { page, trouble } = await site.open(PAGE);
	const live = page.locator('[data-rendered-links]');
	await live.waitFor({ state: 'attached', timeout: 30_000 });
	await expect.poll(() => page.locator('[data-map]').getAttribute('data-map')).toBe('live');
	expect(await live.getAttribute('data-rendered-links')).toBe('0');
	await page.getByRole('radio', { name: '区域协作', exact: true }).check();
	await expect.poll(() => page.url()).toContain('links=hb-quyu2021');
	const drawn = () => page.locator('svg .wide [data-link]').count();
	await expect.poll(drawn).toBeGreaterThan(0);
	await expect.poll(() => live.getAttribute('data-rendered-links')).toBe(String(await drawn()));
	const again = await site.open(page.url().slice(page.url().indexOf('/programmes')));
	await expect.poll(() => again.page.locator('svg .wide [data-link]').count()).toBe(await drawn());
	expectNoTrouble([...trouble, ...again.trouble]);
});
