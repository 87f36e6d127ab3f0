/** The workbench under test: what a person does there, in words. */
import { expect } from 'vitest';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Site } from './site';

export interface WorkbenchPage {
	page: Page;
	trouble: string[];
	/** Replaces the text of the tab in front, as typed in one go. */
	write(sql: string): Promise<void>;
	/** The text of the tab in front. */
	text(): Promise<string>;
	/** Presses 运行 and waits until the statement has ended, whether well or not. */
	run(): Promise<void>;
	/** Cells that are drawn, row by row. */
	cells(): Promise<string[][]>;
	/** Shows the result as 表格, 图 or 对比. */
	face(name: string): Promise<void>;
	/** Opens a part of the side: 数据, 例题, 历史, 收藏, 设置. */
	rail(name: string): Promise<void>;
	editor: Locator;
	results: Locator;
}

/** Opens the workbench and waits until its engine answers. */
export async function openWorkbench(
	site: Site,
	path = '/sql',
	options: BrowserContextOptions = {}
): Promise<WorkbenchPage> {
	const { page, trouble } = await site.open(path, options);
	await page.locator('[data-engine="ready"]').waitFor({ timeout: 60_000 });
	const editor = page.locator('.cm-content');
	await editor.waitFor();
	const results = page.locator('section.results');
	return {
		page,
		trouble,
		editor,
		results,
		async write(sql) {
			await editor.click();
			await page.keyboard.press('ControlOrMeta+A');
			await page.keyboard.insertText(sql);
			await page.keyboard.press('Escape');
		},
		text: async () =>
			(await page.locator('.cm-line').allInnerTexts()).join('\n').replace(/\u200b/g, ''),
		async run() {
			await page.locator('[data-run-button]').click();
			await expect
				.poll(() => page.locator('[data-run]').getAttribute('data-run'), { timeout: 60_000 })
				.toMatch(/done|failed/);
		},
		async cells() {
			const rows = await page.locator('[role="row"]:has([role="gridcell"])').all();
			return Promise.all(
				rows.map(async (row) =>
					(await row.locator('[role="gridcell"]').allInnerTexts()).map((text) => text.trim())
				)
			);
		},
		async face(name) {
			await page
				.getByRole('radiogroup', { name: '结果的看法' })
				.getByText(name, { exact: true })
				.click();
		},
		async rail(name) {
			await page.getByRole('tablist', { name: '数据与查询' }).getByRole('tab', { name }).click();
		}
	};
}
