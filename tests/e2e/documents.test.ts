/** The five documents clause by clause, and the table of where each clause is shown. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();

const number = async (sql: string): Promise<number> => Number((await askParquet(sql))[0]?.n);

test('every clause of every document is on its page, without JavaScript', async () => {
	for (const id of ['hb2020', 'sc2018', 'sc2024', 'sy2021', 'zj2023']) {
		const { page, trouble } = await site.open(`/documents/${id}`, { javaScriptEnabled: false });
		const clauses = await number(`select count(*) as n from {clause} where programme = '${id}'`);
		expect(await page.locator('article').count(), id).toBe(clauses);
		if (id === 'hb2020') {
			const targets = await number(
				`select sum(len(string_split(clause, '/'))) as n from {target} where programme = '${id}'`
			);
			expect(await page.locator('article a[href*="#T-"]').count(), id).toBe(targets);
		}
		expectNoTrouble(trouble);
	}
});

test('an address with a clause opens at that clause', async () => {
	const { page, trouble } = await site.open(`/documents/hb2020#${encodeURIComponent('c-(二)')}`);
	const clause = page.locator('article:target');
	expect(await clause.locator('h2').innerText()).toContain('(二)');
	await expect
		.poll(() => clause.evaluate((node) => node.getBoundingClientRect().top))
		.toBeLessThan(120);
	expectNoTrouble(trouble);
});

test('a target leads from its clause to the programme page and is there', async () => {
	const { page, trouble } = await site.open('/documents/hb2020');
	await page.locator('a[href$="#T-HB2020-01"]').first().click();
	await page.waitForURL('**/programmes/hb2020#T-HB2020-01');
	expect(await page.locator('[id="T-HB2020-01"]').isVisible()).toBe(true);
	expectNoTrouble(trouble);
});

test('the coverage table has all clauses and counts those without facts as the files do', async () => {
	const { page, trouble } = await site.open('/methods/coverage', { javaScriptEnabled: false });
	expect(await page.locator('tbody tr').count()).toBe(
		await number('select count(*) as n from {clause}')
	);
	const alone = await number(`
		select count(*) as n from {clause} as c
		where not exists (
			select 1 from (
				select programme, clause from {target} union all select programme, clause from {obligation}
				union all select programme, clause from {project} union all select programme, clause from {list}
				union all select l.programme, m.clause from {membership} as m join {list} as l on l.id = m.list
				union all select programme, clause from {instrument} union all select programme, clause from {benefit_rule}
				union all select programme, clause from {fund_tier_rule} union all select programme, clause from {assessment_rule}
				union all select programme, clause from {actor} union all select programme, clause from {task}
				union all select programme, clause from {people_demand}
				union all select programme, clause from {deliverable} union all select programme, clause from {label}
				union all select programme, clause from {gap} union all select programme, clause from {text_defect}
				union all select id, clause from {programme} where in_documents
			) as f
			where f.programme = c.programme and list_contains(string_split(f.clause, '/'), c.path)
		)`);
	expect(await page.locator('td.pages', { hasText: '只有文字' }).count()).toBe(alone);
	expectNoTrouble(trouble);
});
