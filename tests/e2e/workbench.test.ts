/** The workbench as an analyst uses it: written, run, looked at, taken away, shared, kept. */
import { readFile } from 'node:fs/promises';
import { unzipSync, strFromU8 } from 'fflate';
import { readParquet } from 'parquet-wasm';
import { tableFromIPC } from 'apache-arrow';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { openWorkbench } from './workbench-page';

const site = useSite();

const saved = async (
	page: Page,
	press: () => Promise<void>
): Promise<{ name: string; bytes: Buffer }> => {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

describe('writing', () => {
	test('is possible before the engine is there, and what was written stays', async () => {
		const { page, trouble } = await site.open(
			'/sql',
			{},
			`
			// The engine is held back for the time of this test.
			const real = window.Worker;
			window.Worker = function (address, options) {
				return options && options.name === 'engine' ? { postMessage() {}, terminate() {} } : new real(address, options);
			};
		`
		);
		await page.locator('.cm-content').click();
		await page.keyboard.insertText('select 1 as 早');
		expect(await page.locator('.cm-content').innerText()).toBe('select 1 as 早');
		expect(await page.locator('[data-engine]').getAttribute('data-engine')).toBe('starting');
		expectNoTrouble(trouble);
	});

	test('with a Chinese input method puts the words where the cursor is', async () => {
		const bench = await openWorkbench(site);
		await bench.write("select '' as 县");
		for (let step = 0; step < 6; step++) await bench.page.keyboard.press('ArrowLeft');
		const input = await bench.page.context().newCDPSession(bench.page);
		await input.send('Input.imeSetComposition', {
			text: 'zhuxi',
			selectionStart: 5,
			selectionEnd: 5
		});
		await input.send('Input.insertText', { text: '竹溪' });
		expect(await bench.text()).toBe("select '竹溪' as 县");
		await bench.run();
		expect(await bench.cells()).toEqual([['竹溪']]);
		expectNoTrouble(bench.trouble);
	});

	test('completes columns of the tables in the statement, with what they are', async () => {
		const bench = await openWorkbench(site);
		await bench.write('select  from growth g');
		for (let step = 0; step < 14; step++) await bench.page.keyboard.press('ArrowLeft');
		await bench.page.keyboard.type('g.ye');
		const list = bench.page.locator('.cm-tooltip-autocomplete');
		await list.waitFor();
		expect(await list.innerText()).toContain('year');
		// The editor takes no choice that was shown a moment ago: it may be a slip.
		await bench.page.waitForTimeout(300);
		await bench.page.keyboard.press('Enter');
		await expect.poll(() => bench.text()).toContain('g.year');
		expectNoTrouble(bench.trouble);
	});

	test('runs the statement under the cursor, a selection, or all', async () => {
		const bench = await openWorkbench(site);
		await bench.write("select 'one' as a;\nselect 'two' as a;\nselect 'three' as a");
		await bench.page.keyboard.press('ArrowUp');
		await bench.run();
		expect(await bench.cells()).toEqual([['two']]);
		await bench.page.getByRole('button', { name: '全部运行' }).click();
		await expect.poll(() => bench.cells()).toEqual([['three']]);
		await bench.page.getByRole('tab', { name: '语句 1' }).click();
		expect(await bench.cells()).toEqual([['one']]);
		expectNoTrouble(bench.trouble);
	});

	test('a mistake is said in plain words, at its place, with the engine’s own text', async () => {
		const bench = await openWorkbench(site);
		await bench.write("select name\nfrom region\nwhere nme = '竹溪县'");
		await bench.run();
		const said = await bench.results.getByRole('alert').innerText();
		expect(said).toContain('没有“nme”这一列');
		expect(said).toContain('第 3 行第 7 列');
		expect(said).toContain('name');
		await bench.results.getByText('引擎原话').click();
		expect(await bench.results.getByRole('alert').innerText()).toContain('Binder Error');
		expect(await bench.page.locator('.cm-lintRange-error').innerText()).toBe('nme');
		expectNoTrouble(bench.trouble);
	});

	test('formats, and leaves a text that cannot be read as it was', async () => {
		const bench = await openWorkbench(site);
		await bench.write('select a,b from (select 1 a,2 b) where a>0');
		await bench.page.getByRole('button', { name: '整理格式' }).click();
		await expect.poll(() => bench.text()).toContain('where\n  a > 0');
		await bench.write("select 'a");
		await bench.page.getByRole('button', { name: '整理格式' }).click();
		await expect.poll(() => bench.page.locator('.desk > .note').innerText()).toContain('没有整理');
		expect(await bench.text()).toBe("select 'a");
		expectNoTrouble(bench.trouble);
	});
});

describe('what is kept', () => {
	test('tabs, their names and order, and undo across a run', async () => {
		const bench = await openWorkbench(site);
		const { page } = bench;
		await bench.write('select 1');
		await page.keyboard.insertText(' as first');
		await bench.run();
		await bench.editor.click();
		await page.keyboard.press('ControlOrMeta+Z');
		expect(await bench.text()).not.toContain('first');
		await page.getByRole('button', { name: '新建标签' }).click();
		await bench.write('select 2');
		await page.getByRole('tab', { name: '查询 2' }).dblclick();
		await page.getByLabel('查询 2的新名称').fill('第二个');
		await page.keyboard.press('Enter');
		await page.getByRole('tab', { name: '第二个' }).press('Alt+ArrowLeft');
		const tabs = () =>
			page.getByRole('tablist', { name: '查询标签' }).getByRole('tab').allInnerTexts();
		expect(await tabs()).toEqual(['第二个', '查询 2']);
		await page.waitForTimeout(500);
		await page.reload();
		await page.locator('.cm-content').waitFor();
		expect(await tabs()).toEqual(['第二个', '查询 2']);
		await expect.poll(() => bench.text()).toBe('select 2');
		expectNoTrouble(bench.trouble);
	});

	test('history and saved queries can be found and opened, and the workspace goes into one file and back', async () => {
		const bench = await openWorkbench(site);
		const { page } = bench;
		await bench.write("select '找得到' as a");
		await bench.run();
		await page.getByRole('button', { name: '收藏', exact: true }).click();
		await page.getByLabel('名称').fill('我的查询');
		await page.getByRole('dialog').getByRole('button', { name: '收藏' }).click();
		await bench.rail('历史');
		await page.getByLabel('查找历史').fill('找得到');
		expect(await page.locator('.panel li:visible').count()).toBe(1);
		expect(await page.locator('.panel li:visible').innerText()).toMatch(/1 行/);
		await bench.rail('设置');
		const file = await saved(page, () => page.getByRole('button', { name: '导出工作区' }).click());
		expect(file.name).toMatch(/\.json$/);

		const other = await openWorkbench(site);
		await other.rail('设置');
		const field = other.page.locator('input[type="file"][accept*="application/json"]');
		await field.setInputFiles({
			name: 'x.json',
			mimeType: 'application/json',
			buffer: Buffer.from('{"a":1}')
		});
		await expect
			.poll(() => other.page.locator('.panel [role="alert"]').innerText())
			.toContain('没有导入任何内容');
		await field.setInputFiles({ name: 'w.json', mimeType: 'application/json', buffer: file.bytes });
		await other.rail('收藏');
		await other.page
			.getByRole('button', { name: /我的查询/ })
			.first()
			.click();
		await expect.poll(() => other.text()).toBe("select '找得到' as a");
		expectNoTrouble([...bench.trouble, ...other.trouble]);
	});
});

describe('a result', () => {
	test('keeps exact values: long numbers, decimals, dates, lists, NULL and the empty text', async () => {
		const bench = await openWorkbench(site);
		await bench.write(
			"select 9007199254740993::bigint as big, 1.10::decimal(10, 2) as d, date '2024-02-29' as on_day, [1, null] as l, {'a': '甲'} as s, null as n, '' as e"
		);
		await bench.run();
		expect(await bench.cells()).toEqual([
			['9007199254740993', '1.10', '2024-02-29', '[1, NULL]', "{'a': 甲}", 'NULL', '（空文本）']
		]);
		const types = await bench.page.locator('[role="columnheader"] small').allInnerTexts();
		expect(types.slice(0, 4)).toEqual(['BIGINT', 'DECIMAL(10,2)', 'DATE', 'INTEGER[]']);
		await bench.page.locator('[role="gridcell"]').nth(4).dblclick();
		expect(await bench.page.getByRole('dialog').locator('textarea').inputValue()).toContain('甲');
		expectNoTrouble(bench.trouble);
	});

	test('sorts in pinyin order, filters and finds, and says how many rows are left', async () => {
		const bench = await openWorkbench(site);
		await bench.write("from (values ('浙江', 3), ('湖北', 20), ('四川', null)) as t(name, n)");
		await bench.run();
		const names = async () => (await bench.cells()).map(([name]) => name);
		await bench.page.locator('button.sort', { hasText: 'name' }).click();
		await expect.poll(names).toEqual(['湖北', '四川', '浙江']);
		await bench.page.locator('button.sort', { hasText: /^n / }).click();
		await expect.poll(names).toEqual(['浙江', '湖北', '四川']);
		await bench.page.getByRole('button', { name: '按列筛选' }).click();
		await bench.page.getByLabel('筛选 n', { exact: true }).fill('>=3');
		await expect.poll(names).toEqual(['浙江', '湖北']);
		expect(await bench.page.locator('[data-run]').innerText()).toContain('显示 2 / 3 行');
		await bench.page.getByLabel('在结果中查找').fill('湖');
		await expect.poll(names).toEqual(['湖北']);
		expectNoTrouble(bench.trouble);
	});

	test('of a million rows scrolls to its end, and a limit says what it did', async () => {
		const bench = await openWorkbench(site);
		await bench.write('select range as n from range(2000000)');
		await bench.run();
		expect(await bench.results.innerText()).toContain('结果到 1,0');
		const rows = Number(
			/共|([\d,]+) 行/
				.exec(await bench.page.locator('[data-run]').innerText())?.[1]
				?.replaceAll(',', '')
		);
		expect(rows).toBeGreaterThanOrEqual(1_000_000);
		await bench.page
			.locator('[role="grid"]')
			.evaluate((grid) => (grid.scrollTop = grid.scrollHeight));
		await expect.poll(async () => (await bench.cells()).at(-1)?.[0]).toBe(String(rows - 1));
		expect(await bench.page.locator('[role="row"]').count()).toBeLessThan(80);
		expectNoTrouble(bench.trouble);
	});

	test('is taken away in every format', async () => {
		const bench = await openWorkbench(site);
		const { page } = bench;
		await bench.write(
			"select * from (values ('竹溪,县', 1.5, date '2024-01-02'), ('=1+1', null, null)) as t(name, v, on_day)"
		);
		await bench.run();
		await page.getByRole('button', { name: '带走' }).click();
		const take = (name: string) =>
			saved(page, () =>
				page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
			);
		const csv = await take('CSV（Excel 可直接打开）');
		expect(csv.bytes.toString('utf8')).toBe(
			'\ufeffname,v,on_day\r\n"竹溪,县",1.5,2024-01-02\r\n\'=1+1,,\r\n'
		);
		expect((await take('CSV（不带 BOM）')).bytes.toString('utf8').startsWith('name,')).toBe(true);
		expect(JSON.parse((await take('JSON')).bytes.toString('utf8'))).toEqual([
			{ name: '竹溪,县', v: 1.5, on_day: '2024-01-02' },
			{ name: '=1+1', v: null, on_day: null }
		]);
		const ipc = tableFromIPC((await take('Arrow（IPC 流）')).bytes);
		expect([ipc.numRows, ...ipc.schema.names]).toEqual([2, 'name', 'v', 'on_day']);
		const parquet = await take('Parquet');
		const table = tableFromIPC(readParquet(new Uint8Array(parquet.bytes)).intoIPCStream());
		expect([table.numRows, table.getChild('name')?.get(0)]).toEqual([2, '竹溪,县']);
		const sheets = unzipSync(new Uint8Array((await take('XLSX（附说明页）')).bytes));
		const xml = Object.entries(sheets)
			.filter(([name]) => name.endsWith('.xml'))
			.map(([, bytes]) => strFromU8(bytes))
			.join('');
		for (const part of ['竹溪,县', '1.5', '引用']) expect(xml).toContain(part);
		expect((await take('Markdown 表格')).bytes.toString('utf8')).toContain(
			'| 竹溪,县 | 1.5 | 2024-01-02 |'
		);
		const cited = await page.getByRole('dialog').getByLabel('引用').inputValue();
		expect(cited).toMatch(/快照 \d{4}-\d{2}-\d{2}-[0-9a-f]{8}.*查询 [0-9a-f]{12}/);
		expectNoTrouble(bench.trouble);
	});

	test('is drawn: suggested by its columns, changed, on the map, and taken away as a picture', async () => {
		const bench = await openWorkbench(site);
		const { page } = bench;
		await bench.rail('例题');
		await page.getByRole('button', { name: '有数的各县与全省的年均差距怎样分布？' }).click();
		await bench.run();
		await bench.face('图');
		await page.locator('svg[data-small="result"] path[data-id="420324"]').waitFor();
		expect(
			await page.locator('svg[data-small="result"] [data-class^="div-"]').count()
		).toBeGreaterThan(10);
		await page.getByLabel('图形').selectOption('bar');
		await page.locator('.results svg rect').first().waitFor();
		const rows = Number(/(\d+) 行/.exec(await page.locator('[data-run]').innerText())?.[1]);
		expect(await page.locator('.results svg rect').count()).toBe(rows);
		await page.getByRole('button', { name: '下载' }).click();
		const svg = await saved(page, () => page.getByRole('button', { name: 'SVG' }).click());
		expect(svg.bytes.toString('utf8')).toContain('<svg');
		await page.waitForTimeout(500);
		await page.reload();
		await page.locator('[data-engine="ready"]').waitFor({ timeout: 60_000 });
		await bench.run();
		await bench.face('图');
		await expect.poll(() => page.getByLabel('图形').inputValue()).toBe('bar');
		expectNoTrouble(bench.trouble);
	});

	test('is compared with another: what is the same, what changed and by how much', async () => {
		const bench = await openWorkbench(site);
		await bench.write("select * from (values ('甲', 1.0), ('乙', 2.0), ('丙', 3.0)) as t(k, v)");
		await bench.run();
		await bench.page.getByRole('button', { name: '留作对比' }).click();
		await bench.write("select * from (values ('甲', 1.0), ('乙', 2.5), ('丁', 4.0)) as t(k, v)");
		await bench.run();
		await bench.face('对比');
		expect(await bench.page.locator('[data-diff]').innerText()).toBe(
			'1 行相同 · 1 行有变动 · 1 行只在甲 · 1 行只在乙'
		);
		expect(await bench.page.getByRole('region', { name: '有变动的格' }).innerText()).toMatch(
			/乙\s+v\s+2\.0\s+2\.5\s+\+0\.5\s+\+25/
		);
		expectNoTrouble(bench.trouble);
	});

	test('has its plan as a tree', async () => {
		const bench = await openWorkbench(site);
		await bench.write('select scope, count(*) as n from region group by scope order by n');
		await bench.page.getByRole('button', { name: '实测计划' }).click();
		await expect.poll(() => bench.results.innerText()).toContain('各步合计用时');
		const tree = await bench.results.innerText();
		for (const step of ['排序', '分组汇总', '读表', '最费时']) expect(tree).toContain(step);
		await bench.write('explain select scope from region');
		await bench.run();
		expect(await bench.results.innerText()).toMatch(/读表/);
		expectNoTrouble(bench.trouble);
	});
});

describe('the side', () => {
	test('says what a table is, shows rows of it, what its columns hold, and how a view is made', async () => {
		const bench = await openWorkbench(site);
		const { page } = bench;
		await page.getByLabel('查找表、视图或列').fill('four_indicator_verdict');
		await page.getByRole('button', { name: 'four_indicator_verdict', exact: true }).click();
		await page.getByRole('button', { name: '算法' }).click();
		await expect
			.poll(() => page.locator('.card pre').innerText())
			.toContain('create or replace view');
		expect(await page.getByRole('link', { name: '规则说明' }).getAttribute('href')).toContain(
			'methods/'
		);
		await page.getByRole('button', { name: '各列概况' }).click();
		await expect.poll(() => page.locator('.card').innerText()).toMatch(/空值 \d+ \/ \d+/);
		expect(await page.locator('.card svg rect').count()).toBeGreaterThan(5);
		await page.getByRole('button', { name: '看 100 行' }).click();
		await expect.poll(() => page.locator('[data-run]').innerText()).toContain('100 行');
		expectNoTrouble(bench.trouble);
	});
});

describe('a link', () => {
	test('shows its query and waits for 运行; nothing of it reaches a server', async () => {
		const requests: string[] = [];
		const bench = await openWorkbench(
			site,
			`/sql#sql=${encodeURIComponent("select '来自链接' as a")}&name=${encodeURIComponent('同事的')}`
		);
		bench.page.on('request', (request) => requests.push(request.url()));
		expect(await bench.text()).toBe("select '来自链接' as a");
		expect(await bench.page.getByRole('tab', { name: '同事的' }).count()).toBe(1);
		expect(await bench.page.locator('.desk > .linked').innerText()).toContain('还没有运行');
		expect(await bench.page.locator('[data-run]').getAttribute('data-run')).toBe('none');
		await bench.run();
		expect(await bench.cells()).toEqual([['来自链接']]);
		await bench.page.getByRole('button', { name: '分享链接' }).click();
		const link = await bench.page.getByRole('dialog').locator('textarea').inputValue();
		const again = await openWorkbench(site, new URL(link).pathname + new URL(link).hash);
		expect(await again.text()).toBe("select '来自链接' as a");
		expect(requests.filter((url) => decodeURIComponent(url).includes('来自链接'))).toEqual([]);
		expectNoTrouble([...bench.trouble, ...again.trouble]);
	});

	test('from 查看 SQL gives the rows of the figure, with the network cable out', async () => {
		const { page, trouble } = await site.open('/charts/hb2020?indicator=rural_income');
		const figure = page.locator('[data-figure="trend"]');
		await figure.getByRole('button', { name: '查看 SQL' }).click();
		const href = await figure.getByRole('link', { name: '在工作台打开' }).getAttribute('href');
		const to = new URL(href ?? '', page.url());
		const bench = await openWorkbench(site, to.pathname.replace(/^.*\/sql/, '/sql') + to.hash);
		expect(await bench.text()).toContain("'hb2020'");
		expect(await bench.page.locator('.desk > .linked').innerText()).toContain('trend');
		await bench.page.locator('[data-complete]').waitFor();
		await bench.page.context().setOffline(true);
		await bench.run();
		expect(
			Number(
				/([\d,]+) 行/
					.exec(await bench.page.locator('[data-run]').innerText())?.[1]
					?.replace(',', '')
			)
		).toBeGreaterThan(50);
		await bench.page.getByRole('button', { name: '带走' }).click();
		const csv = await saved(bench.page, () =>
			bench.page.getByRole('button', { name: 'CSV（不带 BOM）' }).click()
		);
		expect(csv.bytes.toString('utf8').split('\r\n').length).toBeGreaterThan(50);
		expectNoTrouble([...trouble, ...bench.trouble]);
	});
});
