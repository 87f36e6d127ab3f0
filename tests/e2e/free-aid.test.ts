/** Money of the synthetic data set: free aid judged by one year and by what was added up, the grid of Hubei filled. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';
import { syntheticSite } from './synthetic-site';

const { directory: SITE, snapshots: SNAPSHOTS } = syntheticSite('free-aid');

const site = useSite('', SITE);

/** Sums added up since 2018 by the raw rows, for those whose every year is stated exactly. */
const ADDED = `
	with paid as (
		select payer_organisation as payer, year, sum(arrived) as arrived
		from {fund_flow}
		where kind = 'free_aid' and programme = 'sc2018' and arrived is not null
			and coalesce(bound, 'exact') = 'exact'
		group by all
	),
	base as (
		select payer, avg(arrived) as base from paid where year in (2016, 2017)
		group by payer having count(*) = 2
	)
	select p.payer, any_value(o.name) as name, round(sum(p.arrived - b.base), 1) as added
	from paid as p
	join base as b using (payer)
	join {organisation} as o on o.id = p.payer
	where p.year between 2018 and 2020
	group by p.payer
	having count(*) = 3
	order by p.payer`;

test('the switch shows what was added up since 2018, and the address keeps it', async () => {
	const raw = await askParquet(ADDED, SNAPSHOTS);
	expect(raw.length).toBeGreaterThan(0);
	const { page, trouble } = await site.open('/funds');
	const table = page.locator('table[data-free-aid]');
	await table.waitFor({ timeout: 45_000 });
	expect(await table.locator('td small').count()).toBe(0);
	await page.getByRole('radio', { name: '2018 年起累计增加' }).check();
	await expect.poll(() => page.url()).toContain('growth=since_2018');
	for (const { name, added } of raw) {
		const cell = table
			.locator('tbody tr')
			.filter({ hasText: String(name) })
			.locator('td')
			.last();
		// Every invented sum is below 1 亿元, so all are written in 万元.
		const text = await cell.locator('small').innerText();
		expect(text).toContain('万元');
		expect(Number(text.replace(/[^\d.−]/g, '').replace('−', '-'))).toBeCloseTo(Number(added), 1);
	}
	await page.getByRole('radio', { name: '某一年度比基数增加' }).check();
	await expect.poll(() => page.url()).not.toContain('growth');
	expectNoTrouble(trouble);
});

test('a grid with figures stands open, its unknown cells without a word of judgement', async () => {
	const [raw] = await askParquet(
		`select count(*) as known, count(distinct payer_region) as supporters
		from (
			select payer_region, year from {fund_flow}
			where programme = 'hb2020' and kind = 'fiscal_aid'
				and coalesce(arranged, arrived) is not null
			group by all
		)`,
		SNAPSHOTS
	);
	const { page, trouble } = await site.open('/funds');
	const grid = page.locator('section', { has: page.locator('[id="floor-T-HB2020-09"]') });
	await grid.locator('td[data-verdict]').first().waitFor({ timeout: 45_000 });
	expect(await grid.locator('table').isVisible()).toBe(true);
	expect(await grid.locator('summary').count()).toBe(0);
	expect(await grid.locator('td[data-verdict]').count()).toBe(Number(raw?.known));
	const rows = await grid.locator('tbody tr').count();
	expect(rows).toBeGreaterThanOrEqual(Number(raw?.supporters));
	const none = grid.locator('td.none');
	expect(await none.count()).toBe(rows * 5 - Number(raw?.known));
	expect(await none.first().innerText()).toBe('暂无公开数据');
	expect(await none.locator('.verdict').count()).toBe(0);
	// Sums that a source gives as a bound say so.
	expect(await grid.locator('td', { hasText: '≥ 480 万元' }).count()).toBe(1);
	expect(await grid.locator('td', { hasText: '≈ 600 万元' }).count()).toBe(1);
	expectNoTrouble(trouble);
});
