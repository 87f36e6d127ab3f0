/** Free aid of the synthetic data set, judged by one year and by what was added up since 2018. */
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
		const text = (await cell.locator('small').innerText()).replace(/[^\d.−-]/g, '');
		expect(Number(text.replace('−', '-'))).toBeCloseTo(Number(added), 1);
	}
	await page.getByRole('radio', { name: '某一年度比基数增加' }).check();
	await expect.poll(() => page.url()).not.toContain('growth');
	expectNoTrouble(trouble);
});
