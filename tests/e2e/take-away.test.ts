/** What readers take away of a figure: pictures, data and the markup that shows it elsewhere. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';

const PAGE = '/programmes/hb2020';
const site = useSite();

const figureOf = (page: Page, name: string) => page.locator(`[data-figure="${name}"]`);

/** Presses a choice of the figure's download and gives the file. */
async function take(page: Page, name: string, choice: string | RegExp): Promise<Download> {
	const figure = figureOf(page, name);
	const open = figure.getByRole('button', { name: '下载', exact: true });
	if ((await open.getAttribute('aria-expanded')) === 'false') await open.click();
	const saved = page.waitForEvent('download');
	await figure.getByRole('button', { name: choice }).click();
	return saved;
}

const bytesOf = async (download: Download) => readFile(await download.path());

/** Width and height as a PNG's first chunk states them. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

test('a picture carries title, unit, source and snapshot, in SVG that stands alone', async () => {
	const { page, trouble } = await site.open(PAGE);
	const figure = figureOf(page, 'trend');
	const title = (await figure.locator('.title').innerText()).trim();
	const snapshot = (await page.locator('[data-rows]').getAttribute('data-rows')) ?? '';
	const download = await take(page, 'trend', /^SVG/);
	expect(download.suggestedFilename()).toBe(`trend-${snapshot}.svg`);
	const svg = (await bytesOf(download)).toString('utf8');
	const parsed = await page.evaluate((text) => {
		const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
		return {
			name: root.localName,
			words: root.textContent,
			classes: root.querySelectorAll('[class], [style]').length,
			paths: root.querySelectorAll('path').length,
			foreign: root.querySelectorAll('foreignObject, script, image').length
		};
	}, svg);
	expect(parsed.name).toBe('svg');
	for (const words of [title, snapshot, '来源', 'C 级']) expect(parsed.words).toContain(words);
	expect(parsed.classes).toBe(0);
	expect(parsed.foreign).toBe(0);
	expect(parsed.paths).toBeGreaterThan(40);
	expectNoTrouble(trouble);
});

test('PNG comes twice as large as the SVG, and for print at 300 dots an inch of A4', async () => {
	const { page, trouble } = await site.open(PAGE);
	const svg = (await bytesOf(await take(page, 'map', /^SVG/))).toString('utf8');
	const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
	const screen = sizeOf(await bytesOf(await take(page, 'map', /^PNG（2/)));
	expect(screen.width).toBe(width * 2);
	const print = sizeOf(await bytesOf(await take(page, 'map', /^PNG（A4/)));
	expect(print.width).toBe(Math.round((190 / 25.4) * 300));
	expect(print.height / print.width).toBeCloseTo(screen.height / screen.width, 2);
	// The picture is not empty: the fills of the map are in it.
	expect(svg).toMatch(/id="no-data"/);
	expect((svg.match(/<path/g) ?? []).length).toBeGreaterThan(100);
	expectNoTrouble(trouble);
});

test('the workbook holds the same rows as the CSV, and a sheet of notes', async () => {
	const { page, trouble } = await site.open(PAGE);
	const csv = (await bytesOf(await take(page, 'trend', /^CSV/))).toString('utf8');
	expect(csv.startsWith('\ufeff')).toBe(true);
	const lines = csv.trim().split('\r\n').length;
	const files = unzipSync(await bytesOf(await take(page, 'trend', /^XLSX/)));
	const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
	const sheets = Object.keys(files).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
	expect(sheets).toHaveLength(2);
	expect((text(sheets[0] ?? '').match(/<row /g) ?? []).length).toBe(lines);
	const words = Object.keys(files).map(text).join('');
	expect(words).toContain('空格表示暂无公开数据');
	expect(words).toContain('trend.sql');
	expectNoTrouble(trouble);
});

test('the code to embed shows the figure alone, with what was chosen', async () => {
	const { page, trouble } = await site.open(`${PAGE}?indicator=budget_revenue&county=420325`);
	const figure = figureOf(page, 'trend');
	await expect.poll(() => figure.locator('.title').innerText()).toContain('预算收入');
	await figure.getByRole('button', { name: '下载', exact: true }).click();
	await figure.getByRole('button', { name: '嵌入网页' }).click();
	const code = await figure.locator('textarea').inputValue();
	const address = new URL(/src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '');
	expect(address.searchParams.get('embed')).toBe('trend');
	expectNoTrouble(trouble);

	const alone = await site.open(address.pathname + address.search);
	const shown = figureOf(alone.page, 'trend');
	await expect.poll(() => shown.getAttribute('class')).toContain('alone');
	await expect.poll(() => shown.locator('.title').innerText()).toContain('预算收入');
	await expect.poll(() => alone.page.locator('h1').isVisible()).toBe(false);
	expect(await alone.page.locator('header nav').isVisible()).toBe(false);
	expect(await shown.locator('svg:visible').count()).toBeGreaterThan(0);
	const whole = await shown.getByRole('link', { name: '在结对图谱里看整页' }).getAttribute('href');
	expect(whole).not.toContain('embed');
	expect(whole).toContain('county=420325');
	expectNoTrouble(alone.trouble);
});

test('a figure fills the screen and comes back', async () => {
	const { page, trouble } = await site.open(PAGE);
	await figureOf(page, 'trend').getByRole('button', { name: '全屏' }).click();
	await expect
		.poll(() => page.evaluate(() => document.fullscreenElement?.getAttribute('data-figure')))
		.toBe('trend');
	await page.evaluate(() => document.exitFullscreen());
	await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
	expectNoTrouble(trouble);
});

test('in English the choices and the notes are English', async () => {
	const { page, trouble } = await site.open(`/en${PAGE}`);
	const figure = figureOf(page, 'trend');
	await figure.getByRole('button', { name: 'Download', exact: true }).click();
	const saved = page.waitForEvent('download');
	await figure.getByRole('button', { name: /^SVG/ }).click();
	const svg = (await bytesOf(await saved)).toString('utf8');
	expect(svg).toContain('snapshot');
	expectNoTrouble(trouble);
});
