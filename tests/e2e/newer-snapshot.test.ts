/** A team publishes without building the site again: the page takes the newer figures, never damaged ones. */
import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { build } from '../../src/publish/verbs/build';
import { goIdle, HOLD_IDLE } from '../bench/idle';
import { engineReady, expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const OUTPUT = 'tests/output/newer';
const NEWER = join(OUTPUT, 'site');
const DAMAGED = join(OUTPUT, 'damaged');
const RENAMED = join(OUTPUT, 'renamed');
const PAGE = '/programmes/hb2020';

/** Urban income of 利川 in 2023 as published now, and as the team corrects it. */
const ROW = /^422802,urban_income,2023,(\d+),(.*,panel832,.*)$/m;
const CORRECTED = 39_461;

const manifestOf = async (site: string) => {
	const index = await readFile(join(site, 'snapshots/index.json'), 'utf8');
	const { current } = JSON.parse(index) as { current: string };
	const manifest = await readFile(join(site, 'snapshots', current, 'manifest.json'), 'utf8');
	return JSON.parse(manifest) as { id: string; tables: { name: string; file: string }[] };
};

/** The site as built, with a snapshot published into it afterwards from corrected tables. */
async function publishNewer(): Promise<void> {
	await rm(OUTPUT, { recursive: true, force: true });
	await cp('build', NEWER, { recursive: true });
	await cp('data', join(OUTPUT, 'data'), { recursive: true });
	const file = join(OUTPUT, 'data/observation.csv');
	const table = await readFile(file, 'utf8');
	expect(table).toMatch(ROW);
	await writeFile(file, table.replace(ROW, `422802,urban_income,2023,${CORRECTED},$2`));
	const said: string[] = [];
	const code = await build(['--data', join(OUTPUT, 'data'), '--out', join(NEWER, 'snapshots')], {
		out: (text) => said.push(text),
		err: (text) => said.push(text)
	});
	expect(code, said.join('')).toBe(0);
}

/** The same, with a few bytes of the newer figures lost on the way to the host. */
async function damage(): Promise<void> {
	await cp(NEWER, DAMAGED, { recursive: true });
	const table = (await manifestOf(DAMAGED)).tables.find(({ name }) => name === 'observation');
	const file = join(DAMAGED, 'snapshots', table?.file ?? 'no table observation');
	const bytes = await readFile(file);
	const middle = Math.floor(bytes.length / 2);
	for (let place = middle; place < middle + 4; place++)
		bytes.writeUInt8(255 - bytes[place]!, place);
	await writeFile(file, bytes);
}

/** The same, published by a release that no longer has two of the views this site asks. */
async function rename(): Promise<void> {
	await cp(NEWER, RENAMED, { recursive: true });
	const { id } = await manifestOf(RENAMED);
	const place = join(RENAMED, 'snapshots', id, 'manifest.json');
	const manifest = JSON.parse(await readFile(place, 'utf8')) as {
		views: { file: string; sha256: string; bytes: number };
	};
	const file = join(RENAMED, 'snapshots', manifest.views.file);
	const text = `${await readFile(file, 'utf8')}drop view programme_known;\ndrop view town_coverage;\n`;
	await writeFile(file, text);
	manifest.views.sha256 = createHash('sha256').update(text).digest('hex');
	manifest.views.bytes = Buffer.byteLength(text);
	await writeFile(place, JSON.stringify(manifest));
}

beforeAll(async () => {
	await publishNewer();
	await damage();
	await rename();
}, 120_000);

const newer = useSite('', NEWER);
const damaged = useSite('', DAMAGED);
const renamed = useSite('', RENAMED);

/** Average growth 2021–2023 of 利川's urban income, geometric, with `last` as the value of 2023. */
async function growth(last?: number): Promise<string> {
	const [row] = await askParquet(`
		select
			max(value) filter (where year = 2020) as base,
			max(value) filter (where year = 2023) as last
		from {observation}
		where region = '422802' and indicator = 'urban_income' and source = 'panel832'`);
	const rate = ((last ?? Number(row?.last)) / Number(row?.base)) ** (1 / 3) - 1;
	return `${(100 * rate).toFixed(2)}%`;
}

/** The sentence of 利川's cell under urban income in the scorecard. */
async function sentence(page: Page): Promise<string> {
	const row = page.locator('tr', { has: page.getByText('利川') }).first();
	const cell = row.locator('td', { hasText: /[+−]\d/ }).nth(2);
	return (await cell.getAttribute('title')) ?? (await cell.innerText());
}

test('the page shows the built figure first, then that of the newer snapshot, and says so', async () => {
	const { id } = await manifestOf(NEWER);
	expect(id).not.toBe((await manifestOf('build')).id);
	const { page, trouble } = await newer.open(PAGE, {}, HOLD_IDLE);
	expect(await sentence(page)).toContain(await growth());
	await goIdle(page);
	await engineReady(page);
	await expect.poll(() => sentence(page)).toContain(await growth(CORRECTED));
	expect(await page.locator('[data-engine]').innerText()).toBe(`已换用主机上更新的快照 ${id}`);
	expectNoTrouble(trouble);
});

test('the overview tells the table the newer snapshot changed, where the built one had none before it', async () => {
	const { page, trouble } = await newer.open('/', {}, HOLD_IDLE);
	const change = page.locator('[data-change]');
	expect(await change.getAttribute('data-change')).toBe('first');
	expect(await change.innerText()).toMatch(/^这是第一期快照（截至.+），没有上一期可以比较。$/);
	await goIdle(page);
	await engineReady(page);
	await expect.poll(() => change.getAttribute('data-change')).toBe((await manifestOf('build')).id);
	const [row] = await askParquet('select count(*) as n from {observation}');
	const rows = Number(row?.n).toLocaleString('en');
	expect(await change.innerText()).toMatch(
		new RegExp(`^这一期（截至.+）比上一期（截至.+）：“一个公布的数”表有改动，仍是 ${rows} 行。$`)
	);
	expectNoTrouble(trouble);
});

test('while a newer snapshot is on its way the board says that its rows are the earlier ones', async () => {
	const { page, trouble } = await newer.open('/projects', {}, HOLD_IDLE);
	const note = page.locator('[data-recomputing]');
	expect(await note.count()).toBe(0);
	await page.route('**/blobs/**', async (route) => {
		await new Promise((done) => setTimeout(done, 1500));
		await route.continue();
	});
	await goIdle(page);
	await expect.poll(() => note.count()).toBe(1);
	expect(await note.innerText()).toBe('正在重算，先列的是原来的数……');
	await engineReady(page);
	await expect.poll(() => note.count()).toBe(0);
	expectNoTrouble(trouble);
});

test('of a damaged snapshot no figure is shown: the built ones stay and the header says why', async () => {
	const { page, trouble } = await damaged.open(PAGE);
	await page.locator('[data-engine="unavailable"]').waitFor({ timeout: 45_000 });
	const status = page.locator('[data-engine]');
	expect(await status.innerText()).toContain('查询引擎不可用，页面仍显示建站时的数据');
	expect(await status.getAttribute('title')).toContain('observation');
	expect(await sentence(page)).toContain(await growth());
	expectNoTrouble(trouble);
});

for (const path of [PAGE, '/towns'])
	test(`${path}: a snapshot that cannot answer leaves the built rows, and the header says so`, async () => {
		const [{ id }, built] = [await manifestOf(RENAMED), await manifestOf('build')];
		const { page, trouble } = await renamed.open(path);
		const before = await page.locator('main').innerText();
		await page.locator('[data-refused]').waitFor({ timeout: 45_000 });
		const status = page.locator('[data-engine]');
		expect(await status.innerText()).toBe(
			`快照 ${id} 算不出本页，仍显示快照 ${built.id}；请告知发布者`
		);
		expect(await status.getAttribute('title')).toMatch(/programme_known|town_coverage/);
		expect((await page.locator('main').innerText()).slice(0, 300)).toBe(before.slice(0, 300));
		expectNoTrouble(trouble);
		await page.goto(new URL('documents', page.url()).href);
		expect(await page.locator('[data-refused]').count()).toBe(0);
	});
