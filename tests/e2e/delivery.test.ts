/** Projects, benefit sharing and ranks: every row of the files, nothing inferred, and a trial that never passes as data. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();

async function count(sql: string): Promise<number> {
	const [row] = await askParquet(`select count(*) as n ${sql}`);
	return Number(row?.n);
}

test('without JavaScript every project is there with its stage, clause, quote and amount', async () => {
	const { page, trouble } = await site.open('/projects', { javaScriptEnabled: false });
	const projects = await askParquet('select id, stage, amount, bound, quote, done from {project}');
	expect(projects.length).toBeGreaterThan(60);
	expect(await page.locator('tr[data-stage]').count()).toBe(projects.length);
	for (const project of projects) {
		const row = page.locator(`tr[id="${String(project.id)}"]`);
		expect(await row.getAttribute('data-stage')).toBe(project.stage);
		const text = (await row.innerText()).replaceAll(',', '');
		expect(text).toContain(String(project.quote));
		if (project.amount === null) expect(text).toContain('没有写金额');
		else expect(text).toContain(String(project.amount));
		if (project.bound === 'over') expect(text, String(project.id)).toContain('≥');
		if (project.done === null) expect(text).toContain('暂无公开数据');
		expect(await row.locator('a[href*="/documents/"]').count()).toBeGreaterThan(0);
	}
	expectNoTrouble(trouble);
});

test('the stages of the strip add up to all projects, and one chosen stays in the address', async () => {
	const { page, trouble } = await site.open('/projects');
	const strip = page.getByRole('group', { name: '按阶段筛选' });
	const shown = (await strip.locator('.number').allInnerTexts()).map(Number);
	expect(shown.reduce((sum, one) => sum + one, 0)).toBe(await count('from {project}'));
	await strip.getByRole('button', { name: /谋划/ }).click();
	await expect.poll(() => page.url()).toContain('stage=idea');
	const ideas = await count("from {project} where stage = 'idea'");
	await expect.poll(() => page.locator('tr[data-stage]').count()).toBe(ideas);
	await page.goBack();
	await expect
		.poll(() => page.locator('tr[data-stage]').count())
		.toBe(await count('from {project}'));
	expectNoTrouble(trouble);
});

test('a copied address filters by place: the wafer project is in Lishui, not in Jingning', async () => {
	const inJingning = await count("from {project} where region = '331127'");
	const { page } = await site.open('/en/projects?place=331127');
	await expect.poll(() => page.locator('tr[data-stage]').count()).toBe(inJingning);
	expect(await page.locator('[id="PJ-ZJ2023-06"]').count()).toBe(0);
	const { page: lishui } = await site.open('/projects?place=331100');
	await expect.poll(() => lishui.locator('tr[data-stage]').count()).toBe(1);
	expect(await lishui.locator('tr[data-stage]').getAttribute('id')).toBe('PJ-ZJ2023-06');
});

test('the map has a circle for each stated county or city and none for linear works', async () => {
	const { page } = await site.open('/projects', { javaScriptEnabled: false });
	const placed = await askParquet(
		'select distinct region from {project} where region is not null and not coalesce(linear, false)'
	);
	expect(placed.length).toBeGreaterThan(10);
	expect(await page.locator('svg [data-region]').count()).toBe(placed.length);
	const emei = page.locator('[id="PJ-SC2018-28"]');
	expect(await emei.innerText()).toContain('只列表');
	expect(await page.locator('[id="PJ-SY2021-01"]').innerText()).toContain('不是帮扶投资');
});

test('a project of several places is found by each of them, and those not drawn are counted by the map', async () => {
	const { page } = await site.open('/projects', { javaScriptEnabled: false });
	const touched = await askParquet(`
		select p.id, string_agg(r.short_name, '、' order by x.region) as names, bool_or(x.inferred) as inferred
		from {project_region} as x
		join {project} as p on p.id = x.project
		join {region} as r on r.adcode = x.region
		group by p.id`);
	expect(touched.length).toBeGreaterThanOrEqual(10);
	for (const { id, names, inferred } of touched) {
		const row = await page.locator(`tr[id="${String(id)}"]`).innerText();
		expect(row).toContain(`涉及${String(names)}`);
		expect(row.includes('由简称推断'), String(id)).toBe(inferred === true);
	}
	const lines = await count('from {project} where linear');
	const several = await count(
		'from {project} where not coalesce(linear, false) and id in (select project from {project_region})'
	);
	const unplaced = await count(
		'from {project} where not coalesce(linear, false) and region is null and id not in (select project from {project_region})'
	);
	expect(await page.locator('aside').innerText()).toContain(
		`只列在表里，不画上图：线状工程 ${lines} 条，跨几个市（州）的 ${several} 条，没有县级地点的 ${unplaced} 条。`
	);
	const { page: kangding } = await site.open('/projects?place=513301');
	await expect
		.poll(() => kangding.locator('tr[data-stage]').count())
		.toBe(
			(await count("from {project} where region = '513301'")) +
				(await count("from {project_region} where region = '513301'"))
		);
});

test('while no project is on record in a step of approval, one sentence names the clause of the seven', async () => {
	expect(await count('from {project_stage} where step is not null')).toBe(0);
	for (const [path, silent] of [
		['/projects', '没有一个项目公开过走到哪个环节'],
		['/en/projects', 'No project is on public record in any of them']
	] as const) {
		const { page } = await site.open(path, { javaScriptEnabled: false });
		const sentence = page.locator('[data-steps="silent"]');
		expect(await sentence.innerText()).toContain(silent);
		expect(await sentence.locator('a').getAttribute('href')).toMatch(/documents\/sy2021#/);
		expect(await page.locator('[data-step]').count()).toBe(0);
	}
});

test('no rate is shown where nothing is known, and sums say 至少', async () => {
	const { page } = await site.open('/projects', { javaScriptEnabled: false });
	const rates = page.locator('tr[data-rate]');
	const known = await count('from {project_stage}');
	expect(known).toBe(0);
	expect(await rates.count()).toBeGreaterThan(15);
	for (const text of await rates.allInnerTexts()) expect(text).toContain('暂无公开数据');
	const [sum] = await askParquet(
		"select sum(planned) as n from {project} where programme = 'zj2023' and amount_kind = 'planned' and items is null"
	);
	const line = await page.locator('[data-sum="zj2023"]').innerText();
	expect(line).toContain(`至少 ${Number(sum?.n) / 1e4} 亿元`);
	expect(await page.locator('[data-physical]').count()).toBe(await count('from {physical_target}'));
	const { page: english } = await site.open('/en/projects', { javaScriptEnabled: false });
	for (const text of await english.locator('[data-physical]').allInnerTexts())
		expect(text).not.toMatch(/\d 10,000/);
	expect(await page.locator('#deliverables').innerText()).toContain(
		String(await count('from {deliverable}'))
	);
});

test('without JavaScript the rule of 5:5 is explained by its worked example, labelled a trial', async () => {
	const { page, trouble } = await site.open('/benefit-sharing', { javaScriptEnabled: false });
	const calculator = page.locator('[data-calculator="answer"]');
	const year = (of: number) => calculator.locator(`tr[data-year="${of}"]`).innerText();
	expect(await year(2031)).toMatch(/第 10 年\s+2031\s+1,000\s+50%\s+500\s+500/);
	expect(await year(2032)).toMatch(/第 11 年\s+2032\s+1,000\s+0%\s+0\s+1,000/);
	const text = await calculator.innerText();
	expect(text).toContain('试算，非数据');
	expect(text).toContain('默认口径由本看板选定，不是文件规定');
	expect(await page.locator('tbody tr[id^="B-"]').count()).toBe(await count('from {benefit_rule}'));
	expect(await count('from {tax_share}')).toBe(0);
	expect(await page.locator('body').innerText()).toContain('公开来源没有一条');
	expectNoTrouble(trouble);
});

test('typing changes the trial and the address; going back undoes it', async () => {
	const { page, trouble } = await site.open('/benefit-sharing');
	const calculator = page.locator('[data-calculator]');
	const tax = page.getByRole('textbox', { name: '逐年税收' });
	await tax.fill('0,200,3000');
	await tax.press('Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('tax')).toBe('0,200,3000');
	await expect
		.poll(() => calculator.locator('tr[data-year="2024"]').innerText())
		.toMatch(/3,000\s+50%\s+1,500\s+1,500/);
	await page.goBack();
	await expect.poll(() => calculator.locator('tr[data-year="2024"]').innerText()).toContain('500');
	await page.getByRole('radio', { name: '地方留成', exact: true }).check();
	await expect.poll(() => calculator.getAttribute('data-calculator')).toBe('problem');
	expect(await calculator.innerText()).toContain('没有默认值');
	await page.getByRole('textbox', { name: '地方留成占税收' }).fill('40');
	await page.getByRole('textbox', { name: '地方留成占税收' }).press('Enter');
	await expect
		.poll(() => calculator.locator('tr[data-year="2022"]').innerText())
		.toMatch(/400\s+50%\s+200\s+200/);
	expectNoTrouble(trouble);
});

test('a copied address gives the same trial: 120 months from July cut 2032 in half', async () => {
	const { page } = await site.open('/en/benefit-sharing?reading=months&month=7&ratio=60');
	const cut = page.locator('[data-calculator] tr[data-year="2032"]');
	await expect.poll(() => cut.innerText()).toMatch(/30%\s+300\s+700/);
	expect(await page.locator('[data-calculator]').innerText()).toContain('Agreed case by case');
});

test('the two lists keep their order and direction, with no rank invented and no pair drawn', async () => {
	const { page, trouble } = await site.open('/ranks', { javaScriptEnabled: false });
	for (const list of ['hb2020-recipients', 'hb2020-supporters']) {
		const members = await askParquet(`
			select r.name from {membership} as m join {region} as r on r.adcode = m.member
			where m.list = '${list}' order by m.ordinal`);
		const shown = await page.locator(`[data-list="${list}"] :is(li, tbody tr)`).allInnerTexts();
		expect(shown).toHaveLength(22);
		shown.forEach((text, at) => {
			expect(text).toContain(String(members[at]?.name));
			expect(text).toContain(String(at + 1));
		});
	}
	const text = await page.locator('main').innerText();
	for (const said of ['越靠前越落后', '越靠前越大', '不是一对', '不是“全省倒数第 1”'])
		expect(text).toContain(said);
	expect(await count('from {rank}')).toBe(0);
	expect(text).toContain('暂无公开数据');
	expect(await page.locator('tr:has-text("竹溪县"):has-text("东湖")').count()).toBe(0);
	expect(await page.locator('tbody tr[id^="E-"]').count()).toBe(
		await count('from {assessment_rule}')
	);
	expectNoTrouble(trouble);
});

test('supporters are put in order again only among those with the figure of one year', async () => {
	const { page, trouble } = await site.open('/ranks', { javaScriptEnabled: false });
	const rows = await askParquet(`
		with gdp as (
			select m.ordinal, m.member, o.value
			from {membership} as m
			left join {observation} as o
				on o.region = m.member and o.indicator = 'gdp' and o.year = 2023 and o.vintage = 'pre-census5'
			where m.list = 'hb2020-supporters'
		)
		select
			ordinal, member, value,
			(select count(*) + 1 from gdp as b where b.value > a.value) as place,
			(select count(*) + 1 from gdp as b where b.value is not null and b.ordinal < a.ordinal) as list_place
		from gdp as a order by ordinal`);
	const list = page.locator('[data-list="hb2020-supporters"]');
	const known = rows.filter(({ value }) => value !== null);
	expect(known.length).toBeGreaterThan(rows.length / 2);
	expect(await list.locator('.finding').innerText()).toContain(
		`22 个支援地里 ${known.length} 个有 2023 年GDP`
	);
	for (const row of rows) {
		const shown = list.locator(`tr[data-supporter="${row.member}"]`);
		const cells = (await shown.locator('td').allInnerTexts()).map((text) => text.replace(/,/g, ''));
		expect(cells[0]).toBe(String(row.ordinal));
		if (row.value === null) {
			expect(cells.slice(1)).toEqual(['暂无公开数据']);
			expect(await shown.getAttribute('data-place')).toBeNull();
		} else {
			const moved = Number(row.list_place) - Number(row.place);
			expect(cells.slice(1, 4)).toEqual([
				Number(row.value).toFixed(2),
				String(row.list_place),
				String(row.place)
			]);
			expect(await shown.getAttribute('data-moved')).toBe(String(moved));
			expect(cells[4]).toBe(moved === 0 ? '不变' : `${moved > 0 ? '+' : '−'}${Math.abs(moved)}`);
		}
	}
	expectNoTrouble(trouble);
});
