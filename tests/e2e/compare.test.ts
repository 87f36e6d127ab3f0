/** Comparing counties: the opening, choosing, groups, the limit said aloud, and figures against the raw rows. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();
const PAGE = '/compare';

/** The drawing of a figure that is seen at the present width. */
const drawing = (page: Page, figure: string) =>
	page.locator(`[data-figure="${figure}"] .chart svg:visible`);

/** Texts beside the line ends, top to bottom. */
const labels = (page: Page, figure: string) =>
	drawing(page, figure).locator('g.label text').allTextContents();

const lines = (page: Page, figure: string) => drawing(page, figure).locator('[data-line]');

test('without JavaScript the page opens with both ends of the judged recipients, and says so', async () => {
	const { page, trouble } = await site.open(PAGE, { javaScriptEnabled: false });
	expect(await page.locator('[data-figure]').count()).toBe(4);
	expect(await page.locator('.page > header').innerText()).toContain('高得最多和低得最多的 6 县');
	const recipients = await askParquet(
		"select member from {membership} where list = 'hb2020-recipients' and status <> 'memory'"
	);
	const codes = new Set(recipients.map(({ member }) => String(member)));
	const drawn = await lines(page, 'gdp').evaluateAll((groups) =>
		groups.map((group) => group.getAttribute('data-line') ?? '')
	);
	expect(drawn).toHaveLength(7);
	expect(drawn.filter((code) => codes.has(code))).toHaveLength(6);
	expect(drawn).toContain('420000');
	expectNoTrouble(trouble);
});

test('an index and a level are what the raw rows say', async () => {
	const raw = await askParquet(`
		select region, year, value
		from {observation}
		where region in ('420324', '420325') and indicator = 'rural_income' and year in (2020, 2023)
			and value is not null
		qualify row_number() over (partition by region, year order by source) = 1`);
	const of = (region: string, year: number) =>
		Number(raw.find((row) => row.region === region && row.year === year)?.value);
	const { page, trouble } = await site.open(
		`${PAGE}?counties=420324,420325&indicators=rural_income&mode=level`
	);
	await expect.poll(() => page.locator('[data-figure]').count()).toBe(1);
	const level = (code: string) => of(code, 2023).toLocaleString('en-US');
	await expect
		.poll(() => labels(page, 'rural_income'))
		.toEqual(expect.arrayContaining([`竹溪 ${level('420324')}`, `房县 ${level('420325')}`]));
	await page.getByRole('radio', { name: '指数' }).check();
	const index = (code: string) => ((100 * of(code, 2023)) / of(code, 2020)).toFixed(1);
	await expect
		.poll(() => labels(page, 'rural_income'))
		.toEqual(expect.arrayContaining([`竹溪 ${index('420324')}`, `房县 ${index('420325')}`]));
	expectNoTrouble(trouble);
});

test('a county is found by its initials, added, kept by the address, and taken away', async () => {
	const { page, trouble } = await site.open(`${PAGE}?counties=420324&indicators=gdp`);
	await expect.poll(() => lines(page, 'gdp').count()).toBe(2);
	await page.getByLabel('加一个县').fill('fx');
	await page.getByRole('button', { name: /^房县/ }).click();
	await expect.poll(() => page.url()).toContain('counties=420324%2C420325');
	await expect.poll(() => lines(page, 'gdp').count()).toBe(3);
	await page.reload();
	await expect.poll(() => lines(page, 'gdp').count()).toBe(3);
	await page.getByRole('button', { name: '移去竹溪县' }).click();
	await expect.poll(() => lines(page, 'gdp').count()).toBe(2);
	await page.goBack();
	await expect.poll(() => lines(page, 'gdp').count()).toBe(3);
	await page.getByRole('button', { name: '清空' }).click();
	await expect.poll(() => page.locator('main').innerText()).toContain('还没有选县');
	expectNoTrouble(trouble);
});

test('a list of 22 draws twelve and says aloud that ten are left', async () => {
	const { page, trouble } = await site.open(`${PAGE}?indicators=gdp&mode=level`);
	await page.getByLabel('换成一组').selectOption('list:hb2020-recipients');
	await expect
		.poll(() => page.locator('.page > header [role="status"]').innerText())
		.toContain('其余 10 县没有画');
	await expect.poll(() => lines(page, 'gdp').count()).toBe(12);
	await page.getByLabel('加一个县').fill('神农架');
	await expect.poll(() => page.locator('.add').innerText()).toContain('最多画 12 条线');
	expectNoTrouble(trouble);
});

test('the counties of a similar economy come with the county itself first', async () => {
	const { page, trouble } = await site.open(`${PAGE}?counties=420324&indicators=gdp`);
	await page.getByLabel('换成一组').selectOption('similar:420324');
	await expect.poll(() => page.url()).toMatch(/counties=420324(%2C\d{6}){5}/);
	expectNoTrouble(trouble);
});

test('the gap to the province has no province, and years can be narrowed', async () => {
	const { page, trouble } = await site.open(
		`${PAGE}?counties=420324,420325&indicators=gdp&mode=gap&from=2022`
	);
	await expect
		.poll(() => page.locator('[data-figure="gdp"] .subtitle').innerText())
		.toContain('2022—2023 年');
	expect(await lines(page, 'gdp').count()).toBe(2);
	expectNoTrouble(trouble);
});

test('a code that is no county is named, and the others are drawn', async () => {
	const { page, trouble } = await site.open(`${PAGE}?counties=420324,999999&indicators=gdp`);
	await expect
		.poll(() => page.locator('.page > header').innerText())
		.toContain('999999 不是收录的县');
	expect(await lines(page, 'gdp').count()).toBe(2);
	expectNoTrouble(trouble);
});

test('pointing at a county fades the others in every chart', async () => {
	const { page, trouble } = await site.open(`${PAGE}?counties=420324,420325`);
	await expect.poll(() => page.locator('.chosen li').count()).toBe(2);
	await page.locator('.chosen li', { hasText: '房县' }).hover();
	for (const figure of ['gdp', 'rural_income'])
		await expect
			.poll(() => drawing(page, figure).locator('[data-line="420324"].faded').count())
			.toBe(1);
	expectNoTrouble(trouble);
});
