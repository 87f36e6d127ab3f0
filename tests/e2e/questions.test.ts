/** The page of questions: its counts are those of the published files, and every answer leads somewhere. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();

test('counts of the answers are those of the tables, and what is unknown says so', async () => {
	const [raw] = await askParquet(`
		select
			(select count(*) from {membership} where list = 'hb2020-recipients') as recipients,
			(select count(*) from {rank}) as ranks,
			(select count(*) from {target}) as targets,
			(select max(items) from {project} where programme = 'zj2023' and stage = 'listed') as listed`);
	const { page, trouble } = await site.open('/questions', { javaScriptEnabled: false });
	const answer = (id: string) => page.locator(`#${id} .answer`).innerText();
	expect(await answer('ahead')).toContain(`${raw?.recipients} 个受援县里`);
	expect(await answer('undecided')).toContain(`${raw?.targets} 条目标与门槛里`);
	expect(await answer('listed')).toContain(`入库 ${raw?.listed} 个`);
	expect(Number(raw?.ranks)).toBe(0);
	expect(await page.locator('#rank').getAttribute('data-state')).toBe('unknown');
	expect(await page.locator('#rank').innerText()).toContain('名次没有公开');
	const states = page.locator('li[data-state]');
	expect(await states.count()).toBe(21);
	const of = (state: string) => page.locator(`li[data-state="${state}"]`).count();
	expect(await page.locator('h1').innerText()).toBe(
		`21 个常问的问题：${await of('answered')} 个能答，${await of('part')} 个能答一部分，${await of('unknown')} 个还不能答`
	);
	expectNoTrouble(trouble);
});

test.each(['/questions', '/en/questions'])(
	'%s: every question has a place that is there',
	async (path) => {
		const { page, trouble } = await site.open(path, { javaScriptEnabled: false });
		const places = await page
			.locator('li[data-state]')
			.evaluateAll((items) =>
				items.map((item) =>
					[...item.querySelectorAll<HTMLAnchorElement>('.places a')].map((a) => a.href)
				)
			);
		for (const hrefs of places) expect(hrefs.length).toBeGreaterThan(0);
		for (const href of new Set(places.flat())) {
			const answered = await page.request.get(href);
			expect(answered.status(), href).toBe(200);
			const part = decodeURIComponent(new URL(href).hash.slice(1));
			if (part) expect(await answered.text()).toContain(`id="${part}"`);
		}
		expectNoTrouble(trouble);
	}
);
