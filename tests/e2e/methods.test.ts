/** The pages about methods: every rule with formula, example, SQL and clauses that lead somewhere, without JavaScript. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GROUPS, rules } from '../../src/lib/methods/rules';
import { expectNoTrouble, useSite } from './site';
import { askParquet, currentManifest } from './snapshot';

const site = useSite();
const NO_SCRIPT = { javaScriptEnabled: false };
const LANGUAGES = [
	['', '默认口径由本看板选定，不是文件规定。', '演算示例，非数据'],
	['/en', 'The default was chosen by this dashboard, not by the documents.', 'not data']
] as const;

/** The words of a statement, however its lines and spaces are set; what is computed when publishing ships as a comment. */
const bare = (sql: string): string => sql.replace(/^-- ?/gm, '').replace(/\s+/g, ' ').trim();

test('the index leads to every rule and to the coverage of clauses, in both languages', async () => {
	for (const [prefix] of LANGUAGES) {
		const { page, trouble } = await site.open(`${prefix}/methods`, NO_SCRIPT);
		expect(await page.locator('main section').count()).toBe(Object.keys(GROUPS).length);
		expect(await page.locator('main li a').count()).toBe(rules.length);
		expect(await page.locator('main a[href$="methods/coverage"]').count()).toBe(1);
		const last = page.locator('main li a').last();
		const title = (await last.innerText()).trim();
		await last.click();
		await page.waitForURL(`**${prefix}/methods/${rules.at(-1)?.id ?? ''}`);
		expect((await page.locator('h1').innerText()).trim()).toBe(title);
		expectNoTrouble(trouble);
	}
});

for (const [prefix, choice, synthetic] of LANGUAGES)
	test(`every rule page ${prefix} has its parts, and its clauses are where it says`, async () => {
		const { page, trouble } = await site.open(`${prefix}/methods`, NO_SCRIPT);
		const visit = (path: string) => page.goto(new URL(path.replace(/^\//, ''), site.address).href);
		const addresses = new Set<string>();
		for (const rule of rules) {
			await visit(`${prefix}/methods/${rule.id}`);
			const main = page.locator('main');
			expect(await main.locator('[data-formula] p').count(), rule.id).toBeGreaterThan(0);
			expect((await main.innerText()).includes(choice), rule.id).toBe(rule.ownChoice);
			const links = main.locator('ul a[href*="/documents/"]');
			expect(await links.count(), rule.id).toBe(rule.clauses.length);
			for (const href of await links.evaluateAll((all) =>
				all.map((link) => (link as HTMLAnchorElement).href)
			))
				addresses.add(href);
			const example = main.locator('[data-example]');
			expect(await example.count(), rule.id).toBe(rule.example ? 1 : 0);
			if (rule.example) {
				expect(await example.innerText(), rule.id).toContain(synthetic);
				expect(await example.locator('tbody tr').count(), rule.id).toBeGreaterThan(0);
			}
			const shown = await main.locator('ol > li pre').allTextContents();
			expect(shown.length, rule.id).toBe(rule.views.length);
		}
		expect(addresses.size).toBeGreaterThan(25);
		const [first = ''] = addresses;
		await page.goto(first);
		expect(await page.locator('article:target').count()).toBe(1);
		const clauses = new Map<string, string[]>();
		for (const { origin, pathname, hash } of [...addresses].map((href) => new URL(href)))
			clauses.set(origin + pathname, [
				...(clauses.get(origin + pathname) ?? []),
				decodeURIComponent(hash.slice(1))
			]);
		for (const [href, ids] of clauses) {
			await page.goto(href);
			const there = await page.locator('article').evaluateAll((all) => all.map(({ id }) => id));
			expect(
				ids.filter((id) => !there.includes(id)),
				href
			).toEqual([]);
		}
		expectNoTrouble(trouble);
	});

test('the SQL on a page is the SQL that ships with the data', async () => {
	const { id } = await currentManifest();
	const shipped = bare(readFileSync(`build/snapshots/${id}/views.sql`, 'utf8'));
	for (const rule of ['fund-tiers', 'visits', 'verdicts', 'windows']) {
		const { page } = await site.open(`/methods/${rule}`, NO_SCRIPT);
		const shown = await page.locator('main ol > li pre').allTextContents();
		expect(shown.length).toBeGreaterThan(0);
		for (const sql of shown) expect(shipped, rule).toContain(bare(sql));
	}
});

test('quotes are those of the clause table and no longer than 40 characters', async () => {
	const { page } = await site.open('/methods/visits', NO_SCRIPT);
	const quotes = await page.locator('main ul q').allInnerTexts();
	const known = new Set((await askParquet('select quote from {clause}')).map(({ quote }) => quote));
	expect(quotes.length).toBeGreaterThan(0);
	for (const quote of quotes) {
		expect([...quote].length).toBeLessThanOrEqual(40);
		expect(known.has(quote.trim()), quote).toBe(true);
	}
});

test('the worked numbers stand in the examples as computed', async () => {
	for (const [rule, numbers] of [
		['average-growth', ['6.07', '5.87', '6.12']],
		['catch-up', ['6.25']],
		['fund-tiers', ['231.15', '551.10', '80.00']],
		['windows', ['86', '28', '9', '4', '2']],
		['missing-years', ['6.72', '6.35', '0.37']]
	] as const) {
		const { page } = await site.open(`/methods/${rule}`, NO_SCRIPT);
		const cells = await page.locator('[data-example] td.result').allInnerTexts();
		for (const number of numbers)
			expect(
				cells.map((cell) => cell.trim()),
				rule
			).toContain(number);
	}
});
