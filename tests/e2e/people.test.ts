/** People and key tasks on the programme pages, attendance under its duty: what is public, and words for what is not. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();
const PROGRAMMES = ['hb2020', 'sc2024', 'sc2018', 'sy2021', 'zj2023'];
const PLAIN = { javaScriptEnabled: false };

const number = async (sql: string): Promise<number> => Number((await askParquet(sql))[0]?.n);

for (const id of PROGRAMMES)
	test(`${id} lists every demand on people, and says why where nothing is public`, async () => {
		const { page, trouble } = await site.open(`/programmes/${id}`, PLAIN);
		const section = page.locator('section[aria-labelledby="people"]');
		const asked = await number(
			`select count(*) as n from {people_demand} where programme = '${id}'`
		);
		expect(asked).toBeGreaterThan(0);
		expect(await section.locator('[data-people]').count()).toBe(asked);
		const answered = await number(`
			select count(*) as n
			from {people_demand} as d
			where d.programme = '${id}'
				and (d.project is not null
					or d.id in (select people_demand from {event})
					or d.target in (select target from {target_figure}))`);
		expect(await section.locator('[data-reason] [data-people]').count()).toBe(asked - answered);
		// Each reason is said once, above everything it holds for.
		const groups = await section.locator('[data-reason]').all();
		expect(groups.length > 0).toBe(asked > answered);
		const said = await Promise.all(
			groups.map(async (group) => {
				const text = await group.locator('.none').innerText();
				const many = await group.locator('[data-people]').count();
				expect(text).toContain(`暂无公开数据 ${many} 项：`);
				return text.split('：')[1];
			})
		);
		expect(new Set(said).size).toBe(said.length);
		expectNoTrouble(trouble);
	});

test('78 persons are named only where a row with a source says so', async () => {
	const [row] = await askParquet(`
		select e.what, s.title
		from {event} as e
		join {source} as s on s.id = e.source
		where e.people_demand = 'P-SC2024-01'`);
	const { page } = await site.open('/programmes/sc2024', PLAIN);
	const demand = page.locator('[id="P-SC2024-01"]');
	expect(await demand.innerText()).toContain(String(row?.what));
	expect(await demand.locator('a[rel~="external"]').innerText()).toBe(row?.title);
});

for (const id of PROGRAMMES)
	test(`${id} fills a cell of the matrix only where a row states county and task`, async () => {
		const { page } = await site.open(`/programmes/${id}`, PLAIN);
		const section = page.locator('section[aria-labelledby="tasks"]');
		const tasks = await number(`select count(*) as n from {task} where programme = '${id}'`);
		const [raw] = await askParquet(`
			select count(*) as cells, count(distinct c.region) as counties, count(distinct c.task) as tasks
			from (
				select task, region from {project} where not coalesce(linear, false)
				union
				select task, recipient from {event}
				union
				select task, payee from {fund_flow}
			) as c
			join {task} as t on t.id = c.task and t.programme = '${id}'
			join {region} as r on r.adcode = c.region and r.level = 'county'
			where c.region in (
				select m.member
				from {membership} as m
				join {list} as l on l.id = m.list
				where l.programme = '${id}' and l.role = 'recipient'
			)`);
		const [stated, rows, columns] = [raw?.cells, raw?.counties, raw?.tasks].map(Number);
		if (stated === undefined || rows === undefined || columns === undefined)
			throw new Error('The count of cells has no row.');
		// Recipients and tasks with a record are the matrix; the others are one sentence and a folded list.
		expect(await section.locator('tbody tr').count()).toBe(rows);
		expect(await section.locator('tbody td').count()).toBe(rows * columns);
		expect(await section.locator('tbody td.known').count()).toBe(stated);
		expect(await section.locator('tbody td.none', { hasText: '暂无公开数据' }).count()).toBe(
			rows * columns - stated
		);
		const apart = await section.locator('[data-without="counties"] li').count();
		expect(apart).toBeGreaterThan(0);
		expect(await section.locator('[data-without="tasks"] li').count()).toBe(tasks - columns);
		expect(await section.locator('h2').innerText()).toContain(String((rows + apart) * tasks));
		const sentence = await section.locator('figure .why').innerText();
		expect(sentence).toContain(`${apart} 个县`);
		if (tasks > columns) expect(sentence).toContain(`${tasks - columns} 项任务`);
		expect(await section.locator('[data-without="counties"]').isVisible()).toBe(false);
	});

test('on a phone the matrix scrolls in its own box, its county column in place', async () => {
	const { page } = await site.open('/programmes/sc2018', {
		viewport: { width: 390, height: 844 }
	});
	const box = page.locator('section[aria-labelledby="tasks"] .scroll');
	const name = box.locator('tbody th').first();
	await box.evaluate((element) => element.scrollTo({ left: 300 }));
	expect(await box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
	// It rests on the edge of the box, where before stood only the gap between cells.
	const [edge, kept] = [await box.boundingBox(), await name.boundingBox()];
	expect(kept?.x).toBeCloseTo(edge?.x ?? -1, 0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the duty of posted staff shows published totals, else why there are none', async () => {
	const published = await number('select count(*) as n from {attendance_total}');
	const { page, trouble } = await site.open('/duties', PLAIN);
	const panel = page.locator('li[id="O-SC2024-08"] [data-attendance]');
	expect(await panel.count()).toBe(1);
	expect(published).toBe(0);
	expect(await panel.getAttribute('data-attendance')).toBe('0');
	expect(await panel.innerText()).toMatch(/暂无公开数据.*少于 3 人不显示/s);
	expect(await page.locator('[data-attendance]').count()).toBe(1);
	expectNoTrouble(trouble);
});
