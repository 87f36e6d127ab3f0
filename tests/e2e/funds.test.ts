/** The page about money: every stated sum with its source, no total, and the Hubei grid. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();

test('every sum of the published files is there, without JavaScript', async () => {
	const { page, trouble } = await site.open('/funds', { javaScriptEnabled: false });
	for (const flow of await askParquet(
		'select id, coalesce(arrived, arranged, promised) as amount, bound from {fund_flow}'
	)) {
		const row = page.locator(`tr[id="${String(flow.id)}"]`);
		const text = (await row.innerText()).replaceAll(',', '');
		expect(text, String(flow.id)).toContain(String(flow.amount));
		if (flow.bound === 'over') expect(text).toContain('≥');
	}
	expectNoTrouble(trouble);
});

test('the Hubei grid has 22 supporters by 5 years, all without public data', async () => {
	const { page, trouble } = await site.open('/funds');
	const grid = page.locator('section', { has: page.locator('[id="floor-T-HB2020-09"]') });
	expect(await grid.locator('tbody tr').count()).toBe(22);
	expect(await grid.locator('tbody td').count()).toBe(110);
	const [own] = await askParquet(
		"select count(*) as n from {fund_flow} where programme = 'hb2020' and kind = 'fiscal_aid'"
	);
	expect(await grid.locator('td.none').count()).toBe(110 - Number(own?.n));
	expectNoTrouble(trouble);
});
