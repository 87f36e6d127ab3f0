/** With every table filled by the synthetic data set no panel stays empty, and what it shows is in the raw rows. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FIXTURE_PAGES } from './fixture/pages';
import type { Promised } from './fixture/promise';
import { engineReady, expectNoTrouble, useSite } from './site';
import { askParquet, currentManifest } from './snapshot';
import { syntheticSite } from './synthetic-site';

const { directory: SITE, snapshots: SNAPSHOTS } = syntheticSite('synthetic');

const ask = (sql: string) => askParquet(sql, SNAPSHOTS);
const number = async (sql: string): Promise<number> => Number((await ask(sql))[0]?.n);

const site = useSite('', SITE, 'kept');

test('every published table has rows, and everything invented says so', async () => {
	const { tables } = await currentManifest(SNAPSHOTS);
	expect(tables.filter(({ rows }) => rows === 0).map(({ name }) => name)).toEqual([]);
	for (const table of ['event', 'fund_flow', 'project', 'rank', 'tax_share', 'pairing']) {
		expect(await number(`select count(*) as n from {${table}} where note <> '合成数据'`)).toBe(0);
	}
});

test('no published total speaks of fewer than three people, nor leaves one to be worked out', async () => {
	const small = `least(persons_due, persons_present, months_assessed, months_met) < 3`;
	expect(await number(`select count(*) as n from {attendance_total} where ${small}`)).toBe(0);
	const [remainder] = await ask(`
		select min(whole - parts) as n
		from (
			select
				sum(persons_due) filter (where recipient is null) as whole,
				sum(persons_due) filter (where recipient is not null) as parts
			from {attendance_total}
			group by month
		)
		where whole > parts`);
	expect(Number(remainder?.n)).toBeGreaterThanOrEqual(3);
});

let shared: { page: Page; trouble: string[] } | undefined;

/** The one page of this file on another address, reached as by a link on it, so that the engine starts once. */
async function visit(path: string): Promise<{ page: Page; trouble: string[] }> {
	if (!shared) {
		shared = await site.open(path);
		await engineReady(shared.page);
		return shared;
	}
	const { page } = shared;
	const title = await page.title();
	await page.evaluate((address) => {
		const link = document.createElement('a');
		link.href = address;
		document.querySelector('main')?.append(link);
		link.click();
		link.remove();
	}, path);
	await page.waitForURL((url) => url.pathname === path);
	// The address changes before what the page shows does.
	await expect.poll(() => page.title(), { message: path }).not.toBe(title);
	return shared;
}

/** Whether what a reader sees is what the raw rows say. */
async function keeps(page: Page, { what, selector, sql, text, words }: Promised): Promise<void> {
	const [row] = await ask(sql);
	const found = page.locator(selector);
	if (words) {
		const said = String(row?.n ?? '');
		expect(said, `${what}: the synthetic data set has none`).not.toBe('');
		// A figure is not found within a longer one.
		const whole = new RegExp(`(?<!\\d)${said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`);
		await expect.poll(() => found.first().innerText(), { message: what }).toMatch(whole);
		return;
	}
	const expected = Number(row?.n);
	expect(expected, `${what}: the synthetic data set has none`).toBeGreaterThan(0);
	const figure = async () => Number((await found.first().innerText()).replaceAll(',', ''));
	await expect.poll(() => (text ? figure() : found.count()), { message: what }).toBe(expected);
}

for (const { path, filled, present = [], absent = [], still } of FIXTURE_PAGES) {
	test(`${path} is full`, async () => {
		const { id } = await currentManifest(SNAPSHOTS);
		const { page, trouble } = await visit(path);
		if (path !== '/' && !still)
			await page.locator(`[data-rows="${id}"]`).waitFor({ timeout: 60_000 });
		for (const promised of filled) await keeps(page, promised);
		for (const selector of present) {
			await expect.poll(() => page.locator(selector).count(), { message: selector }).not.toBe(0);
		}
		for (const selector of absent) expect(await page.locator(selector).count(), selector).toBe(0);
		expectNoTrouble(trouble.splice(0));
	}, 90_000);
}

test('a supporter the newer snapshot does not name keeps its own built page, not that of the one before', async () => {
	await visit('/supporters/chuanjiu');
	const { page, trouble } = await visit('/supporters/icbc');
	const { id } = await currentManifest();
	await page.locator(`[data-rows="${id}"] h1:has-text("中国工商银行")`).waitFor();
	expect(await page.getByText('合成园区一').count()).toBe(0);
	expectNoTrouble(trouble.splice(0));
});
