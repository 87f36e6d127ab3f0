/** The boards of targets and duties keep their promises: every row, its verdict and its windows, in any state of the address. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { engineReady, expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();

/** A count from the raw rows. */
async function count(sql: string): Promise<number> {
	const [row] = await askParquet(`select count(*) as n ${sql}`);
	return Number(row?.n);
}

test('without JavaScript every target is there, with one of the six verdicts and its clause', async () => {
	const { page, trouble } = await site.open('/targets', { javaScriptEnabled: false });
	const rows = page.locator('tbody tr');
	expect(await rows.count()).toBe(await count('from {target}'));
	const verdicts = await rows.evaluateAll((all) =>
		all.map((row) => row.getAttribute('data-verdict'))
	);
	const known = ['met', 'not_met', 'in_progress', 'undecidable', 'registered', 'not_applicable'];
	expect(verdicts.filter((verdict) => !known.includes(verdict ?? ''))).toEqual([]);
	expect(await page.locator('tbody tr:not(:has(a[href*="/documents/"]))').count()).toBe(0);
	expectNoTrouble(trouble);
});

test('targets without a public figure are 不能判定, never 未达到', async () => {
	const silent = await askParquet(`
		select id from {target}
		where kind in ('target', 'threshold', 'commitment')
			and comparator <> 'qualitative'
			and id not in (select target from {target_figure})
			and id not in ('T-HB2020-01', 'T-HB2020-02', 'T-HB2020-03', 'T-HB2020-04')`);
	expect(silent.length).toBeGreaterThan(30);
	const { page } = await site.open('/targets', { javaScriptEnabled: false });
	for (const { id } of silent) {
		const row = page.locator(`tr[id="${String(id)}"]`);
		expect(await row.getAttribute('data-verdict'), String(id)).toBe('undecidable');
		expect(await row.innerText(), String(id)).toContain('暂无公开数据');
	}
});

test('filters live in the address, count what they leave, and back undoes one', async () => {
	const { page, trouble } = await site.open('/targets');
	// A choice made before the page is alive is taken back by it, so the first one is tried until it holds.
	await expect
		.poll(async () => {
			await page.getByRole('combobox', { name: '方案' }).selectOption({ value: '=hb2020' });
			return page.url();
		})
		.toContain('programme=hb2020');
	const inHubei = await count(`from {target} where programme = 'hb2020'`);
	await expect.poll(() => page.locator('tbody tr').count()).toBe(inHubei);
	await page.getByRole('combobox', { name: '类别' }).selectOption({ value: '=commitment' });
	const commitments = await count(
		`from {target} where programme = 'hb2020' and kind = 'commitment'`
	);
	await expect.poll(() => page.locator('tbody tr').count()).toBe(commitments);
	await page.goBack();
	await expect.poll(() => page.locator('tbody tr').count()).toBe(inHubei);
	expectNoTrouble(trouble);
});

test('a copied address shows the same targets', async () => {
	const { page } = await site.open('/en/targets?programme=zj2023&kind=plan');
	const plans = await count(`from {target} where programme = 'zj2023' and kind = 'plan'`);
	await expect.poll(() => page.locator('tbody tr').count()).toBe(plans);
	expect(await page.locator('tbody tr').first().innerText()).toContain('Recorded only');
});

test('another averaging method asks the engine, and the board keeps all its rows', async () => {
	const { page, trouble } = await site.open('/targets?method=arithmetic');
	await engineReady(page);
	expect(await page.locator('tbody tr').count()).toBe(await count('from {target}'));
	await expect.poll(() => page.locator('.switches').innerText()).toContain('不是文件规定');
	expectNoTrouble(trouble);
});

test('without JavaScript the calendar has every duty and the windows its calendar gives', async () => {
	const { page, trouble } = await site.open('/duties', { javaScriptEnabled: false });
	expect(await page.locator('li[data-reason]').count()).toBe(await count('from {obligation}'));
	// 旬 of the Shenyang text: computations 4 counts 86 due, and the broken first one is shown and not counted.
	const strip = page.locator('li[id="O-SY2021-01"] svg[role="img"]');
	expect(await strip.locator('[data-state="no_data"]').count()).toBe(86);
	expect(await strip.locator('[data-state="not_counted"]').count()).toBe(1);
	expect(await strip.getAttribute('aria-label')).toContain('暂无公开数据 86 次');
	expectNoTrouble(trouble);
});

test('no window is 缺 while no source states that its record is complete', async () => {
	expect(await count('from {record_coverage}')).toBe(0);
	const { page } = await site.open('/duties', { javaScriptEnabled: false });
	expect(await page.locator('li[data-reason] [data-state="missing"]').count()).toBe(0);
	expect(await page.locator('li[data-reason="rated"]').count()).toBe(0);
});

test('a duty without a frequency says so and how often it was recorded', async () => {
	const recorded = await count(`from {event} where obligation = 'O-ZJ2023-02'`);
	const { page } = await site.open('/duties?programme=zj2023');
	const row = page.locator('li[id="O-ZJ2023-02"]');
	expect(await row.innerText()).toContain('没有写频次');
	expect(await row.innerText()).toContain(`${recorded} 次`);
	await expect
		.poll(() => page.locator('li[data-reason]').count())
		.toBe(await count(`from {obligation} where programme = 'zj2023'`));
});

test('the navigation reaches both boards at 390 px in both languages', async () => {
	for (const [path, boards, target, duty] of [
		['/', '看板', '目标', '周期任务'],
		['/en', 'Boards', 'Targets', 'Duties']
	] as const) {
		const { page } = await site.open(path, { viewport: { width: 390, height: 844 } });
		const menu = page.locator('header nav');
		await menu.getByText(boards, { exact: true }).click();
		await menu.getByRole('link', { name: target, exact: true }).click();
		await expect.poll(() => page.url()).toContain('/targets');
		// A menu closes once its link has been followed.
		await expect.poll(() => menu.locator('details[open]').count()).toBe(0);
		await menu.getByText(boards, { exact: true }).click();
		await menu.getByRole('link', { name: duty, exact: true }).click();
		await expect.poll(() => page.url()).toContain('/duties');
	}
});

test('the windows can be taken away as a table: a line for each, in the state its strip shows', async () => {
	const { page, trouble } = await site.open('/duties?programme=sy2021');
	const own = await count(`from {obligation} where programme = 'sy2021'`);
	await expect.poll(() => page.locator('li[data-reason]').count()).toBe(own);
	await page.getByRole('button', { name: '下载逐次表格' }).click();
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'CSV' }).click();
	const download = await saved;
	expect(download.suggestedFilename()).toMatch(/^duty_windows-.+\.csv$/);
	const [head = '', ...lines] = (await readFile(await download.path(), 'utf8'))
		.replace('\ufeff', '')
		.trim()
		.split('\r\n');
	const columns = head.split(',');
	expect(columns).toEqual(
		expect.arrayContaining(['programme', 'name', 'window_start', 'window_end', 'due_on', 'state'])
	);
	// No name of a duty of Shenyang holds a comma, so that a line is its cells.
	const taken = lines.map((line) => line.split(','));
	expect(taken.every((cells) => cells.length === columns.length)).toBe(true);
	const of = (cells: string[], column: string) => cells[columns.indexOf(column)] ?? '';
	const inFile = taken.map((cells) => `${of(cells, 'obligation')} ${of(cells, 'state')}`);
	const onPage = await page
		.locator('li[data-reason] svg[role="img"] [data-state]')
		.evaluateAll((cells) =>
			cells.map((cell) => `${cell.closest('li')?.id} ${cell.getAttribute('data-state')}`)
		);
	expect(onPage.length).toBeGreaterThan(100);
	expect(inFile).toEqual(onPage);
	expect(new Set(taken.map((cells) => of(cells, 'programme')))).toEqual(new Set(['sy2021']));
	expectNoTrouble(trouble);
});
