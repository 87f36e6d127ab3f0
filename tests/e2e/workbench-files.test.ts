/** Readers' own files in the workbench, and two snapshots at once. */
import { describe, expect, test } from 'vitest';
import { hostOfSeveral, FORMER } from './host-of-several';
import { expectNoTrouble, useSite } from './site';
import { openWorkbench } from './workbench-page';

const host = hostOfSeveral('workbench-host');
const site = useSite('', host.directory);

const FILES = 'input[type="file"][accept*=".csv"]';

describe('a file of the reader’s own', () => {
	test('is joined with the snapshot, in GB18030 as Excel writes it, and nothing of it leaves the page', async () => {
		const bench = await openWorkbench(site);
		const requests: string[] = [];
		bench.page.on('request', (request) => requests.push(request.method() + request.url()));
		// adcode,县名,值⏎420324,…
		const bytes = Buffer.concat([
			Buffer.from('adcode,'),
			Buffer.from([0xcf, 0xd8, 0xc3, 0xfb, 0x2c]),
			Buffer.from([0xd6, 0xb5]),
			Buffer.from('\n420324,a,7\n420325,b,8\n')
		]);
		await bench.page
			.locator(FILES)
			.setInputFiles({ name: '我的 数据.csv', mimeType: 'text/csv', buffer: bytes });
		const outcome = bench.page.locator('[data-brought]');
		await outcome.waitFor();
		expect(await outcome.innerText()).toContain('已成为表 我的_数据：2 行，3 列');
		expect(await outcome.innerText()).toContain('编码 GB18030');
		await bench.write(
			'select r.name, m.值 from 我的_数据 m join region r using (adcode) order by 2'
		);
		await bench.run();
		expect(await bench.cells()).toEqual([
			['竹溪县', '7'],
			['房县', '8']
		]);
		expect(requests.filter((request) => request.startsWith('POST'))).toEqual([]);
		await outcome.getByRole('button', { name: '删除' }).click();
		await outcome.waitFor({ state: 'detached' });
		await bench.run();
		expect(await bench.results.getByRole('alert').innerText()).toContain('没有名为');
		expectNoTrouble(bench.trouble);
	});

	test('that is wrong is refused with its line, and leaves nothing behind', async () => {
		const bench = await openWorkbench(site);
		await bench.page.locator(FILES).setInputFiles([
			{ name: '坏.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n3\n') },
			{ name: '好.json', mimeType: 'application/json', buffer: Buffer.from('[{"a": 1}]') },
			{ name: '空.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004broken') }
		]);
		await bench.page.locator('[data-brought="好.json"]').waitFor();
		await expect.poll(() => bench.page.locator('.refused').count()).toBe(2);
		const said = (await bench.page.locator('.refused').allInnerTexts()).join('\n');
		expect(said).toContain('第 3 行：格数不对');
		expect(said).toContain('没有留下任何内容');
		await bench.write(
			"select list(table_name) as t from duckdb_tables() where schema_name = 'main'"
		);
		await bench.run();
		expect(await bench.cells()).toEqual([['[好]']]);
		expectNoTrouble(bench.trouble);
	});

	test('is taken when it is dropped anywhere on the workbench', async () => {
		const bench = await openWorkbench(site);
		await bench.page.evaluate(() => {
			const data = new DataTransfer();
			data.items.add(new File(['x\n1\n2\n'], 'dropped.csv'));
			document
				.querySelector('.workbench .results')
				?.dispatchEvent(
					new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data })
				);
		});
		await bench.page.locator('[data-brought="dropped.csv"]').waitFor();
		expectNoTrouble(bench.trouble);
	});
});

describe('two snapshots', () => {
	test('stand side by side as current and before, and a query is compared across them', async () => {
		const bench = await openWorkbench(site, `/sql?before=${host.older}`);
		const sql =
			"select region, indicator, year, value from observation where region = '422802' and indicator = 'urban_income' and year in (2022, 2023) and source = 'panel832' order by year";
		await bench.write(sql.replace('from observation', 'from before.observation'));
		await bench.run();
		expect((await bench.cells()).at(-1)?.at(-1)).toBe(String(FORMER));
		await bench.write(sql);
		await bench.run();
		const now = (await bench.cells()).at(-1)?.at(-1);
		expect(now).not.toBe(String(FORMER));
		await bench.page.getByRole('button', { name: '在对比快照上也算' }).click();
		await expect.poll(() => bench.page.locator('[data-diff]').innerText()).toContain('1 行有变动');
		const changed = await bench.page.getByRole('region', { name: '有变动的格' }).innerText();
		expect(changed).toContain(String(FORMER));
		expect(changed).toContain(now ?? '');
		await bench.write('select count(*) as n from observation');
		await bench.run();
		await bench.rail('设置');
		expect(await bench.page.getByLabel('再载入一份对比').inputValue()).toBe(host.older);
		expectNoTrouble(bench.trouble);
	});

	test('another one can be opened by its address', async () => {
		const bench = await openWorkbench(site, `/sql?snapshot=${host.older}`);
		expect(await bench.page.locator('[data-engine]').innerText()).toContain(host.older);
		expectNoTrouble(bench.trouble);
	});
});
