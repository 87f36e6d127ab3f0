/** How far apart counties are: convergence, pace to catch up, inequality and the urban-rural ratio. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();
const PAGE = '/charts/hb2020';

test('without JavaScript each question has its picture, its answer in words and its sources', async () => {
	const { page } = await site.open(PAGE, { javaScriptEnabled: false });
	const spread = page.locator('#spread');
	const convergence = spread.locator('[data-figure="convergence"]');
	expect(await convergence.innerText()).toMatch(/个县看不出|个县里，起点低一半的/);
	expect(await convergence.innerText()).toContain('95% 区间');
	expect(await spread.locator('[data-figure="inequality"]').innerText()).toMatch(
		/受援 \d+ 县的基尼系数/
	);
	const ratio = spread.locator('[data-figure="urban-rural"]');
	expect(await ratio.locator('svg[role="img"]').count()).toBeGreaterThan(0);
	expect(await ratio.innerText()).toContain('来源');
});

test('every county of the map that compares is a dot, the recipients dark', async () => {
	const { page, trouble } = await site.open(PAGE);
	const dots = page.locator('[data-figure="convergence"] .wide circle');
	const marks = await page.locator('[data-figure="convergence"]').innerText();
	const [, recipients = '', others = ''] =
		/深色 (\d+) 个受援县，浅色 (\d+) 个其他县/.exec(marks) ?? [];
	expect(await dots.count()).toBe(Number(recipients) + Number(others));
	expect(await page.locator('[data-figure="convergence"] .wide circle.recipient').count()).toBe(
		Number(recipients)
	);
	const [row] = await askParquet(`
		select count(distinct member) as n from {membership} as m join {list} as l on l.id = m.list
		where l.programme = 'hb2020' and l.role = 'recipient' and m.status <> 'memory'`);
	expect(Number(recipients)).toBeLessThanOrEqual(Number(row?.n));
	expect(Number(others)).toBeGreaterThan(0);
	expectNoTrouble(trouble);
});

test('the ratio of a county is that of the published incomes', async () => {
	const { page, trouble } = await site.open(`${PAGE}?county=420324`);
	const [row] = await askParquet(`
		select u.value / r.value as ratio
		from {observation} as u
		join {observation} as r using (region, year, source)
		where u.region = '420324' and u.indicator = 'urban_income' and r.indicator = 'rural_income'
			and u.year = 2023 and u.value is not null and r.value is not null`);
	expect(row).toBeDefined();
	await page.locator('[data-figure="urban-rural"]').getByText('表格', { exact: true }).click();
	const line = page.locator('[data-figure="urban-rural"] tr', { hasText: '竹溪' });
	await expect.poll(() => line.innerText()).toContain(Number(row?.ratio).toFixed(2));
	expectNoTrouble(trouble);
});

test('a county behind is chosen from the pace, and another indicator has other counties', async () => {
	const { page, trouble } = await site.open(PAGE);
	const marks = page.locator('[data-figure="pace"] .wide g[data-adcode]');
	const codes = () => marks.evaluateAll((all) => all.map((one) => one.getAttribute('data-adcode')));
	const gdp = await codes();
	expect(gdp.length).toBeGreaterThan(0);
	await marks.first().click();
	await expect.poll(() => page.url()).toContain(`county=${gdp[0]}`);
	await page.getByRole('radio', { name: '农村收入' }).check();
	await expect.poll(codes).not.toEqual(gdp);
	expectNoTrouble(trouble);
});

test('a programme without a growth target has no pace, and says so', async () => {
	const { page, trouble } = await site.open('/charts/sc2018');
	expect(await page.locator('[data-figure="pace"]').count()).toBe(0);
	expect(await page.locator('#spread').innerText()).toContain('没有写明增速高于全省的目标');
	await page.locator('[data-figure="inequality"]').getByRole('link', { name: '怎么算的' }).click();
	await expect.poll(() => page.url()).toContain('/methods/inequality');
	expect(await page.locator('main').innerText()).toContain('不是文件规定');
	expectNoTrouble(trouble);
});
