/** Other readings of the Hubei comparison: figures against the raw Parquet files, switches, and never a verdict too many. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();
const PAGE = '/programmes/hb2020';
const NO_SCRIPT = { javaScriptEnabled: false };

/** Levels by county, the panel's where it has the county and the yearbooks' for the others. */
const LEVELS = `
	with raw as (
		select o.region, o.indicator, o.year, s.series, o.value
		from {observation} as o join {source} as s on s.id = o.source
		where s.series in ('panel832', 'countyyb') and o.value is not null
	),
	level as (
		select region, indicator, year, value from raw
		qualify row_number() over (partition by region, indicator, year order by series desc) = 1
	),
	span as (
		select b.region, b.indicator, b.value as base, e.value as last,
			100 * (power(e.value / b.value, 1 / 3.0) - 1) as growth
		from level as b join level as e using (region, indicator)
		where b.year = 2020 and e.year = 2023
	),
	recipient as (select member as region from {membership} where list = 'hb2020-recipients')`;

const one = async (sql: string): Promise<Record<string, unknown>> => {
	const [row] = await askParquet(sql);
	if (!row) throw new Error('The snapshot has no such row.');
	return row;
};

test('without JavaScript: the total beside the headline is that of the raw levels, and says what has none', async () => {
	const raw = await one(`${LEVELS}
		select count(*) as members, 100 * (power(sum(last) / sum(base), 1 / 3.0) - 1) as growth
		from span join recipient using (region) where indicator = 'budget_revenue'`);
	expect(Number(raw.members)).toBe(22);
	const { page, trouble } = await site.open(PAGE, NO_SCRIPT);
	const line = page.locator('p:has(> a[href="#total"])');
	expect(await line.innerText()).toContain(`年均 ${Number(raw.growth).toFixed(2)}%`);
	const total = page.locator('section:has(> header > #total)');
	for (const [indicator, reason] of [
		['gdp', '可比价增速'],
		['urban_income', '常住人口'],
		['rural_income', '常住人口']
	])
		expect(await total.locator(`[data-indicator="${indicator}"]`).innerText()).toContain(reason);
	expect(await total.locator('[data-indicator="budget_revenue"]').innerText()).toContain(
		'2021：19/22'
	);
	expectNoTrouble(trouble);
});

test('the pace to catch up follows from the raw levels, under the default and under an own assumption', async () => {
	const raw = await one(`${LEVELS}
		select c.last / c.base as county, p.last / p.base as province
		from span as c, (
			select max(value) filter (where year = 2023) as last, max(value) filter (where year = 2020) as base
			from {observation} as o join {source} as s on s.id = o.source
			where s.series = 'provgdp_old' and o.region = '420000' and o.indicator = 'gdp'
		) as p
		where c.region = '421124' and c.indicator = 'gdp'`);
	const [county, province] = [Number(raw.county), Number(raw.province)];
	const pace = (ahead: number) => 100 * ((1 + ahead / 100) * (province / county) ** 0.5 - 1);
	const own = 100 * (province ** (1 / 3) - 1);

	const plain = await site.open(PAGE, NO_SCRIPT);
	const row = (page: typeof plain.page) =>
		page
			.locator('section:has(> header > #catch-up) tbody tr')
			.filter({ hasText: '英山' })
			.filter({ hasText: 'GDP' });
	expect(await row(plain.page).innerText()).toContain(`${pace(own).toFixed(2)}%`);
	expect(await plain.page.locator('section:has(> header > #catch-up)').innerText()).toContain(
		'期限 2021—2025 年已满'
	);

	const { page, trouble } = await site.open(`${PAGE}?province=5.5&county=421124`);
	await expect.poll(() => row(page).innerText()).toContain(`${pace(5.5).toFixed(2)}%`);
	expect(await page.locator('#province-ahead').inputValue()).toBe('5.5');
	await expect
		.poll(() => page.locator('article').innerText())
		.toContain(`每年须超过 ${pace(5.5).toFixed(2)}%`);
	await page.locator('#province-ahead').fill('');
	await page.locator('#province-ahead').press('Enter');
	await expect.poll(() => page.url()).not.toContain('province');
	await expect.poll(() => row(page).innerText()).toContain(`${pace(own).toFixed(2)}%`);
	expectNoTrouble(trouble);
});

test('the mean of units without districts is that of the raw levels, says how many it has, and decides nothing', async () => {
	const raw = await one(`${LEVELS},
		unit as (
			select s.region, s.growth from span as s join {region} as r on r.adcode = s.region
			where s.indicator = 'budget_revenue' and r.scope = '420000' and r.level = 'county'
				and r.kind <> '市辖区' and (r.series_break is null or r.series_break < '2020')
		)
		select
			(select avg(growth) from unit) as mean,
			(select count(*) from unit) as known,
			(select count(*) from {region} where scope = '420000' and level = 'county' and kind <> '市辖区') as units,
			(select count(*) from unit join recipient using (region)
				where growth <= (select avg(growth) from unit)) as behind`);
	const plain = await site.open(PAGE, NO_SCRIPT);
	const cell = plain.page.locator('[data-reading="P3"] [data-indicator="budget_revenue"]');
	expect(await cell.innerText()).toContain(`未高于 ${Number(raw.behind)}`);
	expect(await cell.innerText()).toContain(`平均 ${Number(raw.mean).toFixed(1)}%`);
	expect(await cell.innerText()).toContain(`${Number(raw.units)} 个中 ${Number(raw.known)} 个有数`);
	expect(
		await plain.page.locator('[data-reading="P2"] [data-indicator="rural_income"]').innerText()
	).toContain('不足八成，不比');

	const { page, trouble } = await site.open(`${PAGE}?average=P3&county=421124`);
	await expect
		.poll(() => page.locator('p[role="status"]').first().innerText())
		.toContain('不作判定依据');
	await expect
		.poll(() => page.locator('td[aria-label^="英山县预算收入"]').getAttribute('aria-label'))
		.toContain('未高于全省');
	expect(await page.locator('article .verdict').allInnerTexts()).toEqual(Array(4).fill('不能判定'));
	expectNoTrouble(trouble);
});

test('the point estimate decides the cell that hugs the line, at once and without a verdict', async () => {
	const { page, trouble } = await site.open(`${PAGE}?county=420324`);
	const cell = page.locator('td[aria-label^="竹溪县农村收入"]');
	await expect.poll(() => cell.getAttribute('aria-label')).toContain('舍入内不可判');
	await page.getByText('怎么算：').click();
	await page.getByRole('radio', { name: '只看点估计' }).check();
	await expect.poll(() => cell.getAttribute('aria-label')).toContain('未高于全省');
	expect(await cell.innerText()).toContain('法');
	await expect.poll(() => page.url()).toContain('estimate=point');
	expect(await page.locator('article .verdict').allInnerTexts()).toEqual(Array(4).fill('不能判定'));
	await page.locator('[data-reading="default"] button').click();
	await expect.poll(() => page.url()).not.toContain('estimate');
	await expect.poll(() => cell.getAttribute('aria-label')).toContain('舍入内不可判');
	expectNoTrouble(trouble);
});

test('a county page averages the other way when asked, and says the pace where it is behind', async () => {
	const raw = await one(`
		with level as (
			select o.year, o.value from {observation} as o join {source} as s on s.id = o.source
			where s.series = 'panel832' and o.region = '422823' and o.indicator = 'budget_revenue'
				and o.year between 2020 and 2023 and o.value is not null
		)
		select 100 * avg(n.value / p.value - 1) as arithmetic,
			100 * (power(max(n.value) filter (where n.year = 2023) / max(p.value) filter (where p.year = 2020), 1 / 3.0) - 1)
				as geometric
		from level as n join level as p on p.year = n.year - 1`);
	const plain = await site.open('/counties/422823', NO_SCRIPT);
	const row = (page: typeof plain.page) => page.locator('tr[data-indicator="budget_revenue"]');
	expect(await row(plain.page).innerText()).toContain(`${Number(raw.geometric).toFixed(1)}%`);
	expect(await plain.page.locator('[data-catch-up="budget_revenue"]').innerText()).toContain(
		'每年须超过'
	);
	expect(await plain.page.locator('[data-catch-up="urban_income"]').count()).toBe(0);

	const { page, trouble } = await site.open('/counties/422823?method=arithmetic');
	await expect.poll(() => row(page).innerText()).toContain(`${Number(raw.arithmetic).toFixed(1)}%`);
	expect(await page.locator('main').innerText()).toContain('为基年，算术平均');
	expectNoTrouble(trouble);
});
