/** The workbench's sandbox, its limits, and what happens when the engine is lost. */
import { describe, expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { openWorkbench } from './workbench-page';

const site = useSite();

/** A statement that would run for minutes, and looks up now and then. */
const ENDLESS =
	'select count(*) from range(1000000) a, range(1000000) b where hash(a.range, b.range) = 1';

describe('nothing outside can be reached or changed', () => {
	test('files, hosts, extensions, settings and published data are refused in words', async () => {
		const bench = await openWorkbench(site);
		for (const [sql, words] of [
			["from read_csv('https://example.org/x.csv')", '不能读写文件或访问网络'],
			["from 'x.parquet'", '不能读写文件或访问网络'],
			["copy (select 1) to 'x.csv'", '不能运行 COPY'],
			["attach 'x.db'", '不能运行 ATTACH'],
			['install httpfs', '不能运行 INSTALL'],
			["set memory_limit = '3GB'", '设置已锁定'],
			['drop table region', '是发布的数据'],
			['update observation set value = 1', '是发布的数据'],
			['create or replace view growth as select 1', '是发布的数据']
		] as const) {
			await bench.write(sql);
			await bench.run();
			expect(await bench.results.getByRole('alert').innerText(), sql).toContain(words);
		}
		await bench.write('select count(*) > 400 as whole from region');
		await bench.run();
		expect(await bench.cells()).toEqual([['true']]);
		expectNoTrouble(bench.trouble);
	});

	test('a page of the site does not see what is made here, and another window does not either', async () => {
		const bench = await openWorkbench(site);
		await bench.write('create table mine as select 42 as answer');
		await bench.run();
		await expect.poll(() => bench.page.locator('.panel').innerText()).toContain('我的表');
		const other = await openWorkbench(site);
		await other.write('from mine');
		await other.run();
		expect(await other.results.getByRole('alert').innerText()).toContain('没有名为“mine”的表');
		expectNoTrouble([...bench.trouble, ...other.trouble]);
	});
});

describe('a statement that takes too long', () => {
	test('shows time and time left, is stopped at once, and the next one runs', async () => {
		const bench = await openWorkbench(site);
		await bench.write(ENDLESS);
		await bench.page.locator('[data-run-button]').click();
		await expect
			.poll(() => bench.page.locator('[data-run]').innerText())
			.toMatch(/运行中 .*，\d+ 秒后自动停止/);
		await bench.page.getByRole('button', { name: '停止' }).click();
		await expect.poll(() => bench.results.innerText()).toContain('已停止');
		await bench.write('select 1 as again');
		await bench.run();
		expect(await bench.cells()).toEqual([['1']]);
		expectNoTrouble(bench.trouble);
	});

	test('ends by itself at the limit of the settings', async () => {
		const bench = await openWorkbench(site);
		await bench.rail('设置');
		await bench.page.getByLabel('每句最长').selectOption('10');
		await bench.write(ENDLESS);
		await bench.run();
		expect(await bench.results.getByRole('alert').innerText()).toContain('运行超过 10 秒');
		expectNoTrouble(bench.trouble);
	});
});

test('an engine that is lost comes back with the snapshot, the text intact, and says which tables went with it', async () => {
	const bench = await openWorkbench(site);
	await bench.write('create table mine as select 1 as a');
	await bench.run();
	// A statement that never looks up: cancelling it ends its worker.
	await bench.write(
		"select regexp_matches(repeat('a', 40) || '!', '^' || repeat('(a|aa)+', 8) || '$'), count(*) from range(100000000) t(i) group by md5(i::varchar || repeat('x', 20000))"
	);
	await bench.page.locator('[data-run-button]').click();
	await bench.page.waitForTimeout(1500);
	await bench.page.getByRole('button', { name: '停止' }).click();
	await expect.poll(() => bench.results.innerText()).toContain('已停止');
	const text = await bench.text();
	expect(text).toContain('regexp_matches');
	// Whether it had to be ended or not, the next statement is answered.
	await bench.write('select count(*) > 400 as whole from region');
	await bench.run();
	expect(await bench.cells()).toEqual([['true']]);
	expectNoTrouble(bench.trouble);
});

test('a worker that dies brings up another one', async () => {
	const { page, trouble } = await site.open(
		'/sql',
		{},
		`
		const real = window.Worker;
		window.engines = [];
		window.Worker = function (address, options) {
			const worker = new real(address, options);
			if (options && options.name === 'engine') window.engines.push(worker);
			return worker;
		};
	`
	);
	await page.locator('[data-engine="ready"]').waitFor({ timeout: 60_000 });
	await page.locator('.cm-content').click();
	await page.keyboard.insertText('create table mine as select 1 as a');
	const run = () => page.locator('[data-run-button]').click();
	const state = () => page.locator('[data-run]').getAttribute('data-run');
	await run();
	await expect.poll(state).toBe('done');
	await page.locator('.cm-content').click();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.insertText(ENDLESS);
	await run();
	await expect.poll(state).toBe('running');
	await page.evaluate(() => {
		const engines = (window as unknown as { engines: Worker[] }).engines;
		engines
			.at(-1)
			?.dispatchEvent(new ErrorEvent('error', { message: 'synthetic crash', cancelable: true }));
	});
	await expect.poll(() => page.locator('[data-lost]').innerText()).toContain('自建的 mine');
	expect(await page.locator('.cm-content').innerText()).toContain('range(1000000)');
	await page.locator('.cm-content').click();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.insertText('select count(*) > 400 as whole from region');
	await run();
	await expect.poll(() => page.locator('[role="gridcell"]').first().innerText()).toBe('true');
	expectNoTrouble(trouble);
});
