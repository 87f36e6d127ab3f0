/** With every table filled by the synthetic data set no panel stays empty, and what it shows is in the raw rows. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../../src/publish/verbs/build';
import { writeSyntheticData } from '../synthetic/programmes';
import { FIXTURE_PAGES } from './fixture-pages';
import { engineReady, expectNoTrouble, useSite } from './site';
import { askParquet, currentManifest } from './snapshot';

const OUTPUT = 'tests/output/synthetic';
const SITE = join(OUTPUT, 'site');
const SNAPSHOTS = join(SITE, 'snapshots');

const ask = (sql: string) => askParquet(sql, SNAPSHOTS);
const number = async (sql: string): Promise<number> => Number((await ask(sql))[0]?.n);

/** The site as built, onto whose host the synthetic snapshot is published as the newest. */
beforeAll(async () => {
	await rm(OUTPUT, { recursive: true, force: true });
	await writeSyntheticData(join(OUTPUT, 'data'));
	await cp('build', SITE, { recursive: true });
	const said: string[] = [];
	const keep = (text: string) => void said.push(text);
	const code = await build(['--data', join(OUTPUT, 'data'), '--out', SNAPSHOTS], {
		out: keep,
		err: keep
	});
	expect(code, said.join('')).toBe(0);
}, 120_000);

const site = useSite('', SITE);

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

for (const { path, filled, present = [], absent = [] } of FIXTURE_PAGES) {
	test(`${path} is full`, async () => {
		const { id } = await currentManifest(SNAPSHOTS);
		const { page, trouble } = await site.open(path);
		await engineReady(page);
		if (path !== '/') await page.locator(`[data-rows="${id}"]`).waitFor({ timeout: 90_000 });
		for (const { what, selector, sql, text } of filled) {
			const expected = await number(sql);
			expect(expected, `${what}: the synthetic data set has none`).toBeGreaterThan(0);
			const found = page.locator(selector);
			const shown = () => (text ? found.first().innerText().then(Number) : found.count());
			await expect.poll(shown, { message: what }).toBe(expected);
		}
		for (const selector of present) {
			await expect.poll(() => page.locator(selector).count(), { message: selector }).not.toBe(0);
		}
		for (const selector of absent) expect(await page.locator(selector).count(), selector).toBe(0);
		expectNoTrouble(trouble);
	}, 150_000);
}

test('a rate is on time of all that is known, only from 80 % coverage on', async () => {
	const { page } = await site.open('/duties');
	await engineReady(page);
	const [row] = await ask(`
		select count(*) as n
		from {event}
		where obligation = 'O-SC2018-08' and cast(date as date) <= date '2019-03-31'`);
	expect(Number(row?.n)).toBe(70);
	const rated = page.locator('li[id="O-SC2018-08"] .rate');
	await expect.poll(() => rated.innerText()).toContain('100%');
	const low = page.locator('li[id="O-SY2021-02"]');
	expect(await low.getAttribute('data-reason')).toBe('coverage_low');
	expect(await low.locator('.rate').count()).toBe(0);
});
