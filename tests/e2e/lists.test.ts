/** Lists over time: the totals of three days against the published memberships, the day in the address, no scripts. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();
const LINE = 'zj-26';

/** The stated number with the dated arrivals and departures that are over on a day. */
async function totalOn(day: string): Promise<number> {
	const [row] = await askParquet(`
		with moved as (
			select
				case length(valid_to) when 7 then last_day(try_cast(valid_to || '-01' as date))
					else try_cast(valid_to as date) end as gone,
				case length(valid_from) when 7 then last_day(try_cast(valid_from || '-01' as date))
					else try_cast(valid_from as date) end as come
			from {membership} where list in ('zj-26', 'zj-25')
		)
		select (select expected from {list} where id = 'zj-26')
			- (select count(*) from moved where gone < date '${day}')
			+ (select count(*) from moved where come < date '${day}') as total
	`);
	return Number(row?.total);
}

test.each([
	['2024-07-31', 26],
	['2024-09-01', 25],
	['2025-06-01', 22]
])('on %s the Zhejiang list has %i places, as the published rows say', async (day, total) => {
	expect(await totalOn(day)).toBe(total);
	const { page, trouble } = await site.open(`/lists?day=${day}`);
	await page.locator(`[data-day="${day}"]`).waitFor();
	const row = page.locator(`tr[data-line="${LINE}"]`);
	expect(await row.locator('[data-of="total"]').innerText()).toBe(String(total));
	const named = await page.locator(`[data-members="${LINE}"] [data-member]`).count();
	expect(await row.locator('[data-of="known"]').innerText()).toBe(String(named));
	expect(await row.locator('[data-of="withheld"]').innerText()).toBe(String(total - named));
	expectNoTrouble(trouble);
});

test('a day in the address or in the control changes the members, and back undoes it', async () => {
	const { page } = await site.open('/lists?day=2024-07-31');
	const members = page.locator(`[data-members="${LINE}"]`);
	await members.locator('[data-member="330326"]').waitFor();
	await page.locator('input[type="date"]').fill('2025-06-01');
	await page.locator('[data-day="2025-06-01"]').waitFor();
	expect(await members.locator('[data-member="330326"]').count()).toBe(0);
	expect(await members.locator('[data-member="330922"]').count()).toBe(1);
	await expect.poll(() => page.url()).toContain('day=2025-06-01');
	await page.goBack();
	await members.locator('[data-member="330326"]').waitFor();
});

test('nobody from memory is named, and every verified member is, on the as-of date and without scripts', async () => {
	const { page, trouble } = await site.open('/lists', { javaScriptEnabled: false });
	for (const { list, n } of await askParquet(
		"select list, count(*) as n from {membership} where list in ('hb2020-recipients', 'hb2020-supporters', 'sc2024-39', 'sc2018-45', 'sy2021-counties') group by list"
	))
		expect(
			await page.locator(`[data-members="${String(list)}"] [data-member]`).count(),
			String(list)
		).toBe(Number(n));
	expect(await page.locator('[data-change]').count()).toBe(2);
	expect(await page.locator('[data-strip="330326"]').count()).toBe(1);
	expectNoTrouble(trouble);
});

test('a list says how many it has and how many are seen, in one wording, also while it changes', async () => {
	const { page } = await site.open('/lists', { javaScriptEnabled: false });
	const title = (list: string) => page.locator(`[data-members="${list}"] h3`).innerText();
	expect(await title('sc2024-39')).toContain('名单 39 个，见到 36 个');
	expect(await title(LINE)).toContain('名单 22 个，见到 8 个');
	expect(await title('zj2023-jingning')).toBe('景宁：1 个');
	expect(await page.locator('main').innerText()).not.toMatch(/核全|未核|记忆/);
	const changing = await site.open('/lists?day=2024-08-15');
	await changing.page.locator('[data-day="2024-08-15"]').waitFor();
	expect(await changing.page.locator(`[data-members="${LINE}"] h3`).innerText()).toContain(
		'变动前名单 26 个，见到 12 个；变动后名单 25 个，见到 11 个'
	);
});

test.each([
	['2020-06-01', 'hb2020-recipients', ['尚未开始', '2021年1月1日起']],
	['2020-06-01', 'zj2023-jingning', ['见于文件', '起止没有写明']],
	['2026-11-22', 'sc2024-39', ['有效', '2023年1月1日起，至今没有变动']],
	['2026-11-22', 'hb2020-recipients', ['已期满', '2025年12月31日期满']]
])('on %s the row of %s says since when and until when', async (day, list, words) => {
	const { page } = await site.open(`/lists?day=${day}`);
	await page.locator(`[data-day="${day}"]`).waitFor();
	const row = await page.locator(`tr[data-line="${list}"]`).innerText();
	for (const word of words) expect(row).toContain(word);
});

test('a day beyond the snapshot or before all sources is said to be that', async () => {
	const late = await site.open('/lists?day=2030-01-01');
	await late.page.getByText('快照只到2026年11月22日').waitFor();
	const early = await site.open('/lists?day=1990-01-01');
	await early.page.getByText('来源写明的最早一天').waitFor();
});

test('nobody is called gone while the later list is not fully verified', async () => {
	const { page } = await site.open('/lists', { javaScriptEnabled: false });
	const gone = page.locator('section.gone');
	expect(await gone.locator('.place').count()).toBe(0);
	expect(await gone.innerText()).toContain('名单 39 个，见到 36 个，不点名说谁退出');
});
