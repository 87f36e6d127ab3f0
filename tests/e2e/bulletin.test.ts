/** The bulletin and the townships: figures of the published rows, a paper page that clips nothing, no scripts. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet, currentManifest } from './snapshot';

const site = useSite();
const DOCUMENTS = ['hb2020', 'sc2024', 'sc2018', 'sy2021', 'zj2023'];
/** A4 less the margins, at 96 dots an inch. */
const PAPER = { width: 703, height: 1009 };

test('names its issue by the as-of month, the day and the snapshot, without scripts', async () => {
	const { id } = await currentManifest();
	const { page, trouble } = await site.open('/bulletin', { javaScriptEnabled: false });
	const imprint = await page.locator('.imprint').innerText();
	expect(imprint).toContain(id);
	expect(imprint).toContain(id.slice(0, 7));
	expect(await page.locator('[data-part]').count()).toBe(DOCUMENTS.length);
	expect(await page.getByRole('button', { name: '打印' }).count()).toBe(0);
	expectNoTrouble(trouble);
});

test('counts targets and gaps as the published rows do, and names every gap', async () => {
	const { page } = await site.open('/bulletin', { javaScriptEnabled: false });
	for (const programme of DOCUMENTS) {
		const [row] = await askParquet(
			`select (select count(*) from {target} where programme = '${programme}') as targets,
				(select count(*) from {gap} where programme = '${programme}') as gaps`
		);
		const line = page.locator(`tr[data-programme="${programme}"]`);
		const cell = async (of: string) => Number(await line.locator(`[data-of="${of}"]`).innerText());
		expect(await cell('targets')).toBe(Number(row?.targets));
		expect(await cell('gaps')).toBe(Number(row?.gaps));
		const verdicts = ['met', 'not_met', 'not_met_soft', 'in_progress', 'undecidable', 'registered'];
		const counts = await Promise.all(verdicts.map(cell));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(row?.targets));
		const part = page.locator(`[data-part="${programme}"]`);
		expect(await part.locator('[data-gap]').count()).toBe(Number(row?.gaps));
		expect(await part.locator('[data-undecidable]').count()).toBe(await cell('undecidable'));
		const due = await part.locator('[data-duty] [data-of="windows_due"]').allInnerTexts();
		expect(due.reduce((sum, text) => sum + Number(text), 0)).toBe(await cell('windows_due'));
	}
});

test('the bulletin of one programme has its part alone, and only Hubei is set against the province', async () => {
	const { page, trouble } = await site.open('/bulletin/hb2020');
	expect(await page.locator('[data-part]').count()).toBe(1);
	expect(await page.locator('tr[data-indicator]').count()).toBe(5);
	await page.getByRole('button', { name: '打印' }).waitFor();
	expectNoTrouble(trouble);
	const other = await site.open('/bulletin/sc2024');
	expect(await other.page.locator('tr[data-indicator]').count()).toBe(0);
});

test.each(['/bulletin', '/en/bulletin', '/bulletin/hb2020', '/lists', '/towns'])(
	'%s on A4 paper is never wider than the page and clips no table',
	async (path) => {
		const { page, trouble } = await site.open(path, { viewport: PAPER });
		await page.waitForLoadState('networkidle');
		await page.emulateMedia({ media: 'print' });
		const wide = await page.evaluate(() =>
			[document.documentElement, ...document.querySelectorAll('main *')]
				.filter((element) => element.scrollWidth > element.clientWidth + 1)
				.filter(
					(element) => element.clientWidth > 1 && getComputedStyle(element).display !== 'inline'
				)
				.map((element) => `${element.tagName}.${element.className}`)
		);
		expect(wide).toEqual([]);
		// A page that failed to come alive would be empty, and so never too wide.
		expect(await page.locator('main table').count()).toBeGreaterThan(0);
		expectNoTrouble(trouble);
	}
);

test('numbers its pages', async () => {
	const { page } = await site.open('/bulletin/hb2020');
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
	expect(pages.length).toBeGreaterThan(1);
});

test('no township has a percentage without a sourced number of townships', async () => {
	const { page, trouble } = await site.open('/towns', { javaScriptEnabled: false });
	const [row] = await askParquet(
		`select count(*) as counties, count(*) filter (where member in (select region from {town_count})) as counted
		from {membership} where list = 'sc2024-39'`
	);
	expect(await page.locator('[data-county]').count()).toBe(Number(row?.counties));
	const shares = await page.locator('[data-of="share"]').allInnerTexts();
	expect(shares.filter((text) => text.includes('%')).length).toBeLessThanOrEqual(
		Number(row?.counted)
	);
	expect(
		await page.locator('tr[data-county="513435"] [data-mention="event"]').innerText()
	).toContain('普昌镇');
	expect(await page.locator('[data-mention="duty"]').count()).toBe(0);
	// Counties no source speaks of are one sentence, their names folded, not a row each.
	const rows = await page.locator('tr[data-county]').count();
	expect(rows).toBeLessThan(Number(row?.counties));
	await page.getByText(`其余 ${Number(row?.counties) - rows} 个县`).waitFor();
	expect(await page.locator('span[data-county]').first().isVisible()).toBe(false);
	expect(await page.locator('header a[href$="/targets#T-SC2024-10"]').count()).toBe(1);
	expectNoTrouble(trouble);
});
