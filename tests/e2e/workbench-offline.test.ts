/** An open workbench with the network cable out. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { openWorkbench } from './workbench-page';

const site = useSite();

test('goes on without a network: asks, draws a map, brings a file in and writes every format', async () => {
	const bench = await openWorkbench(site);
	const { page } = bench;
	await page.locator('[data-complete]').waitFor({ timeout: 30_000 });
	await page.context().setOffline(true);
	await bench.write('select region, value from observation where year = 2022 limit 30');
	await bench.run();
	expect((await bench.cells()).length).toBeGreaterThan(5);
	await page.locator('input[type="file"][accept*=".csv"]').setInputFiles({
		name: 'mine.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('adcode,amount\n420324,7\n420325,9\n')
	});
	await page.locator('[data-brought="mine.csv"]').waitFor();
	await bench.write('select adcode, amount from mine');
	await bench.run();
	await bench.face('图');
	await page.getByLabel('图形').selectOption('map');
	await page.locator('.face svg path').first().waitFor();
	await page.getByRole('button', { name: '带走' }).click();
	for (const format of [
		'CSV（不带 BOM）',
		'XLSX（附说明页）',
		'Parquet',
		'Arrow（IPC 流）',
		'JSON',
		'Markdown 表格'
	]) {
		const coming = page.waitForEvent('download');
		await page.getByRole('dialog').getByRole('button', { name: format, exact: true }).click();
		expect(await (await coming).failure()).toBeNull();
	}
	expectNoTrouble(bench.trouble);
});
