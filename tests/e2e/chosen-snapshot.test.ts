/** Any page opened on a published snapshot by its address: its figures, what the page says, and its links. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { goIdle, HOLD_IDLE } from '../bench/idle';
import { FORMER, hostOfSeveral, SUPPORTER } from './host-of-several';
import { engineReady, expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const host = hostOfSeveral('chosen');
const site = useSite('', host.directory);
const PAGE = '/programmes/hb2020';

const at = (path: string, id: string): string => `${path}?snapshot=${id}`;
const notice = (page: Page, state: string) => page.locator(`[data-notice="${state}"]`);
const snapshotOf = (page: Page): string | null => new URL(page.url()).searchParams.get('snapshot');

/** The yearly growth 2020–2023 of 利川's urban income in a snapshot, as one divides by hand. */
async function growth(id: string): Promise<string> {
	const [row] = await askParquet(
		`select
			max(value) filter (where year = 2020) as base,
			max(value) filter (where year = 2023) as last
		from {observation}
		where region = '422802' and indicator = 'urban_income' and source = 'panel832'`,
		host.snapshots,
		id
	);
	return `${(100 * ((Number(row?.last) / Number(row?.base)) ** (1 / 3) - 1)).toFixed(2)}%`;
}

/** The sentence of 利川's cell under urban income in the scorecard. */
async function cellOf(page: Page): Promise<string> {
	const row = page.locator('tr', { has: page.getByText('利川') }).first();
	const cell = row.locator('td', { hasText: /[+−]\d/ }).nth(2);
	return (await cell.getAttribute('title')) ?? (await cell.innerText());
}

test('a page says what it loads, then shows the chosen snapshot, and leads back to the current one', async () => {
	const [former, present] = [await growth(host.older), await growth(host.current)];
	expect(former).not.toBe(present);
	const { page, trouble } = await site.open(at(PAGE, host.older), {}, HOLD_IDLE);
	await notice(page, 'loading').waitFor();
	expect(await notice(page, 'loading').innerText()).toContain(
		'载入之前，本页仍是2026年11月22日的第 2026-11-3 期快照的数'
	);
	expect(await cellOf(page)).toContain(present);
	await goIdle(page);
	await engineReady(page);
	await expect.poll(() => cellOf(page)).toContain(former);
	expect(await notice(page, 'shown').innerText()).toContain(
		'正在看2026年10月31日的第 2026-10 期快照，不是最新一期。'
	);
	expect(await page.locator('[data-engine]').innerText()).toBe(`快照 ${host.older}`);
	const [row] = await askParquet(
		`select value from {observation}
		where region = '422802' and indicator = 'urban_income' and year = 2023 and source = 'panel832'`,
		host.snapshots,
		host.older
	);
	expect(Number(row?.value)).toBe(FORMER);

	await page.getByRole('link', { name: '看最新一期' }).click();
	await page.waitForURL((url) => !url.searchParams.has('snapshot'));
	await goIdle(page);
	await engineReady(page);
	expect(await page.locator('[data-engine]').innerText()).toBe(`快照 ${host.current}`);
	expect(await cellOf(page)).toContain(present);
	expect(await page.locator('[data-notice]').count()).toBe(0);
	expectNoTrouble(trouble);
});

test('links, filters and the other language stay with the chosen snapshot', async () => {
	const { page, trouble } = await site.open(at('/targets', host.older));
	await notice(page, 'shown').waitFor({ timeout: 45_000 });
	const home = page.locator('header a.brand');
	await home.hover();
	expect(new URL((await home.getAttribute('href')) ?? '', page.url()).search).toBe(
		`?snapshot=${host.older}`
	);
	await page.locator('main select').first().selectOption({ index: 1 });
	await expect.poll(() => new URL(page.url()).searchParams.size).toBe(2);
	expect(snapshotOf(page)).toBe(host.older);

	await page.locator('header a.language').click();
	await page.waitForURL(/\/en\/targets/);
	expect(snapshotOf(page)).toBe(host.older);
	await expect
		.poll(() => notice(page, 'shown').innerText())
		.toContain(
			'You are reading the snapshot of 31 October 2026, issue 2026-10. It is not the latest.'
		);
	await home.click();
	await page.waitForURL(/\/en\?/);
	expect(snapshotOf(page)).toBe(host.older);
	await notice(page, 'shown').waitFor();
	expectNoTrouble(trouble);
});

test('the bulletin offers the published issues and prints the one chosen', async () => {
	const gaps = async (id: string) => {
		const sql = "select count(*) as n from {gap} where programme = 'hb2020'";
		const [row] = await askParquet(sql, host.snapshots, id);
		return Number(row?.n);
	};
	const shownGaps = (page: Page) => page.locator('[data-part="hb2020"] [data-gap]').count();
	expect(await gaps(host.older)).toBe((await gaps(host.current)) - 1);

	const { page, trouble } = await site.open('/bulletin');
	const choice = page.getByLabel('期次');
	await choice.waitFor();
	expect(await choice.locator('option').allInnerTexts()).toEqual([
		'第 2026-11-3 期（截至 2026年11月22日），最新',
		'第 2026-11-2 期（截至 2026年11月2日）',
		'第 2026-11 期（截至 2026年11月1日）',
		'第 2026-10 期（截至 2026年10月31日）'
	]);
	expect(await page.locator('.imprint').innerText()).toContain('第 2026-11-3 期');
	expect(await shownGaps(page)).toBe(await gaps(host.current));

	await choice.selectOption(host.older);
	await page.waitForURL((url) => url.searchParams.get('snapshot') === host.older);
	await page.locator(`[data-rows="${host.older}"]`).waitFor({ timeout: 45_000 });
	expect(await shownGaps(page)).toBe(await gaps(host.older));
	expect(await page.getByLabel('期次').inputValue()).toBe(host.older);
	await page.emulateMedia({ media: 'print' });
	const imprint = await page.locator('.imprint').innerText();
	for (const text of ['第 2026-10 期', '截至 2026年10月31日', `快照 ${host.older}`])
		expect(imprint).toContain(text);
	expect(await page.getByLabel('期次').isVisible()).toBe(false);
	expect(await notice(page, 'shown').isVisible()).toBe(true);

	await page.emulateMedia({ media: 'screen' });
	await page.getByLabel('期次').selectOption(host.current);
	await page.waitForURL((url) => !url.searchParams.has('snapshot'));
	await expect.poll(() => shownGaps(page)).toBe(await gaps(host.current));
	expectNoTrouble(trouble);
});

test('an issue nobody published leaves the built rows and says so', async () => {
	const { page, trouble } = await site.open(at('/bulletin', '2020-01-01-00000000'));
	await notice(page, 'unknown').waitFor();
	expect(await notice(page, 'unknown').innerText()).toContain(
		'本站没有发布编号为“2020-01-01-00000000”的快照，本页仍是2026年11月22日的第 2026-11-3 期快照的数。请核对网址'
	);
	await page.locator('[data-engine="unavailable"]').waitFor();
	expect(await page.locator('[data-engine]').getAttribute('title')).toContain('没有发布编号为');
	expect(await page.locator('.imprint').innerText()).toContain(`快照 ${host.current}`);
	expectNoTrouble(trouble);
});

test('of a damaged snapshot no figure is shown', async () => {
	const { page, trouble } = await site.open(at('/bulletin', host.damaged));
	await notice(page, 'failed').waitFor({ timeout: 45_000 });
	expect(await notice(page, 'failed').innerText()).toContain(
		'2026年11月1日的第 2026-11 期快照没有打开：文件已损坏，与发布时的不一致。本页仍是2026年11月22日的第 2026-11-3 期快照的数。'
	);
	expect(await page.locator('[data-engine]').getAttribute('title')).toContain('meta');
	expect(await page.locator('.imprint').innerText()).toContain(`快照 ${host.current}`);
	expectNoTrouble(trouble);
});

test('a snapshot that cannot answer for a page leaves its rows, and answers for the next page', async () => {
	const { page, trouble } = await site.open(at('/towns', host.renamed));
	await notice(page, 'refused').waitFor({ timeout: 45_000 });
	await page.locator('[data-refused]').waitFor();
	expect(await page.locator(`[data-rows="${host.current}"]`).count()).toBe(1);
	await page.goto(new URL(at('documents', host.renamed), page.url()).href);
	await page.locator(`[data-rows="${host.renamed}"]`).waitFor({ timeout: 45_000 });
	await notice(page, 'shown').waitFor();
	expectNoTrouble(trouble);
});

test('a supporter known to the chosen snapshot alone stands in the list, and its link leads to words', async () => {
	const { page } = await site.open(at('/supporters', host.older));
	const entry = page.locator(`[data-supporter="${SUPPORTER.id}"]`).first();
	await entry.waitFor({ timeout: 45_000, state: 'attached' });
	await entry.locator('a').first().dispatchEvent('click');
	await page.waitForURL(new RegExp(`/supporters/${SUPPORTER.id}\\?snapshot=${host.older}$`));
	await page.getByText('建站时的快照里没有这个支援方').waitFor();
	await page.getByRole('link', { name: '支援方名单' }).last().click();
	await page.waitForURL(/\/supporters\?/);
	expect(snapshotOf(page)).toBe(host.older);
	await entry.waitFor({ timeout: 45_000, state: 'attached' });
});

test('the current snapshot chosen by its address is nothing to be told', async () => {
	const { page, trouble } = await site.open(at('/bulletin', host.current));
	await page.getByLabel('期次').waitFor();
	await page.waitForLoadState('networkidle');
	expect(await page.locator('[data-notice]').count()).toBe(0);
	expectNoTrouble(trouble);
});
