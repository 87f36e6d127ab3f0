/** The page about money: every stated sum with its source, no total, and the Hubei grid, folded while it is empty. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();

/** The first sum of a text in 万元, and the rounding it was written with. */
function sumOf(text: string): { amount: number; step: number } {
	const [, digits = '', unit] = /([\d,]+(?:\.\d+)?) (亿元|万元)/.exec(text) ?? [];
	const size = unit === '亿元' ? 1e4 : 1;
	return { amount: Number(digits.replaceAll(',', '')) * size, step: size / 100 };
}

test('every sum of the published files is there, without JavaScript', async () => {
	const { page, trouble } = await site.open('/funds', { javaScriptEnabled: false });
	for (const flow of await askParquet(
		'select id, coalesce(arrived, arranged, promised) as amount, bound from {fund_flow}'
	)) {
		const row = page.locator(`tr[id="${String(flow.id)}"]`);
		const text = await row.locator('td.number', { hasText: '元' }).innerText();
		const { amount, step } = sumOf(text);
		expect(Math.abs(amount - Number(flow.amount)), String(flow.id)).toBeLessThan(step);
		expect(text.startsWith('≥'), String(flow.id)).toBe(flow.bound === 'over');
		if (flow.bound === 'over') expect(amount).toBeLessThanOrEqual(Number(flow.amount));
	}
	expectNoTrouble(trouble);
});

test('the empty Hubei grid is one sentence with the floor and its clause, and 22 by 5 cells one press away', async () => {
	const { page, trouble } = await site.open('/funds');
	const grid = page.locator('section', { has: page.locator('[id="floor-T-HB2020-09"]') });
	expect(await grid.locator('tbody tr').count()).toBe(22);
	expect(await grid.locator('tbody td').count()).toBe(110);
	const [own] = await askParquet(
		"select count(*) as n from {fund_flow} where programme = 'hb2020' and kind = 'fiscal_aid'"
	);
	expect(Number(own?.n)).toBe(0);
	expect(await grid.locator('td.none').count()).toBe(110);
	const said = await grid.innerText();
	expect(said).toMatch(/每个支援地每年安排不少于 500 万元.*\(十三\)/);
	expect(said).toContain('22 个支援地 2021—2025 年应有 110 格，一格都没有公布');
	expect(await grid.locator('table').isVisible()).toBe(false);
	await grid.locator('summary').click();
	expect(await grid.locator('table').isVisible()).toBe(true);
	await page.emulateMedia({ media: 'print' });
	expect(await grid.locator('table').isVisible()).toBe(false);
	expectNoTrouble(trouble);
});
