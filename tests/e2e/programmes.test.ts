/** The programmes without growth targets say who supports whom, what is not public, and never a verdict on figures. */
import { expect, test } from 'vitest';
import { HOLD_IDLE } from '../bench/idle';
import { listOf, total, weighFirst } from '../bench/weight';
import { engineReady, expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();
const PLAIN = { javaScriptEnabled: false };
const SUPPORT = ['sc2024', 'sc2018', 'sy2021', 'zj2023'] as const;

const numberOf = async (sql: string): Promise<number> => {
	const [row] = await askParquet(sql);
	return Number(row?.n);
};

for (const id of SUPPORT)
	test(`${id} without JavaScript: sentence, map, targets with verdicts, gaps, no scorecard`, async () => {
		const targets = await numberOf(`select count(*) as n from {target} where programme = '${id}'`);
		const gaps = await numberOf(`select count(*) as n from {gap} where programme = '${id}'`);
		const actors = await numberOf(`select count(*) as n from {actor} where programme = '${id}'`);
		const { page, trouble } = await site.open(`/programmes/${id}`, { javaScriptEnabled: false });
		expect(await page.locator('h1').innerText()).toMatch(/没有公布|没有具名/);
		expect(await page.locator('svg [data-id]').count()).toBeGreaterThanOrEqual(4);
		expect(await page.locator('section:has(> header > #targets) ol > li').count()).toBe(targets);
		expect(await page.locator('section:has(> header > #targets) .verdict').count()).toBe(targets);
		expect(await page.locator('section:has(> header > #gaps) ol > li').count()).toBe(gaps);
		expect(await page.locator('section:has(> header > #actors) ol > li').count()).toBe(actors);
		expect(await page.getByText('四项指标年均增速，比全省高多少').count()).toBe(0);
		expectNoTrouble(trouble);
	});

test('the sentence of Sichuan 2024 counts the raw list and the raw pairs', async () => {
	const seen = await numberOf(
		`select count(*) as n from {membership} where list = 'sc2024-39' and status <> 'memory'`
	);
	const [pairs] = await askParquet(`
		select count(distinct recipient) as places, count(distinct (recipient, supporter_organisation)) as pairs
		from {pairing} where programme = 'sc2024' and status <> 'memory'`);
	const { page } = await site.open('/programmes/sc2024');
	const sentence = await page.locator('h1').innerText();
	expect(sentence).toContain(`受援县 39 个，名单见到 ${seen} 个`);
	expect(sentence).toContain(`${Number(pairs?.places)} 个县、${Number(pairs?.pairs)} 对`);
	await expect.poll(() => page.locator('svg [data-link]').count()).toBeGreaterThan(0);
});

test('the two Sichuan lists are compared by name, and nobody is called gone by an incomplete list', async () => {
	const [raw] = await askParquet(`
		with early as (select member from {membership} where list = 'sc2018-45' and status <> 'memory'),
		late as (select member from {membership} where list = 'sc2024-39' and status <> 'memory')
		select
			(select count(*) from early semi join late using (member)) as kept,
			(select count(*) from late anti join early using (member)) as added,
			(select count(*) from early anti join late using (member)) as apart`);
	for (const id of ['sc2024', 'sc2018']) {
		const { page } = await site.open(`/programmes/${id}`);
		const part = page.locator('section:has(> header > #lists)');
		expect(await part.locator('.kept h3').innerText()).toContain(String(raw?.kept));
		expect(await part.locator('.added h3').innerText()).toContain(String(raw?.added));
		expect(await part.locator('.kept .place').count()).toBe(Number(raw?.kept));
		expect(await part.locator('.unknown .place').count()).toBe(Number(raw?.apart));
		expect(await part.locator('.gone .place').count()).toBe(0);
		expect(await part.locator('.gone').innerText()).toContain('名单 39 个，见到 36 个');
		expect(await part.locator('.pending').count()).toBeGreaterThan(0);
	}
});

test('counties known from memory alone are on no page', async () => {
	const { page } = await site.open('/programmes/zj2023');
	const members = await page.locator('section:has(> header > #members)').innerText();
	expect(members).toContain('文成县');
	for (const name of ['武义县', '磐安县', '青田县']) expect(members).not.toContain(name);
	// 26, of which some came and some went since: one list, not two with numbers of their own.
	const [raw] = await askParquet(`
		select
			26 + count(*) filter (where m.valid_from is not null) - count(*) filter (where m.valid_to is not null) as places,
			count(*) filter (where m.valid_to is null) as seen
		from {membership} as m
		where m.list in ('zj-26', 'zj-25') and m.status <> 'memory'`);
	expect(members).toContain(`名单 ${raw?.places} 个，见到 ${raw?.seen} 个`);
	expect(members.match(/见到/g)).toHaveLength(1);
});

test('the links of a programme beside it are drawn and listed when chosen, and the address keeps them', async () => {
	const raw = await numberOf(
		`select count(distinct (supporter_region, recipient)) as n from {pairing} where programme = 'sc-duikou'`
	);
	const { page, trouble } = await site.open('/programmes/sc2024');
	await engineReady(page);
	await page.getByRole('radio', { name: '省内对口帮扶' }).check();
	await expect.poll(() => page.url()).toContain('links=sc-duikou');
	await page.getByText(`来源写明 ${raw} 对，`).waitFor();
	expect(await page.locator('section:has(> header > #links) ul > li').count()).toBe(raw);
	expect(await page.locator('section:has(> header > #evidence) ul > li').count()).toBe(4);
	expectNoTrouble(trouble);
});

test('a list that ended with its programme is no list of departures', async () => {
	const { page } = await site.open('/programmes/sc2018', { javaScriptEnabled: false });
	expect(await page.locator('main').innerText()).toContain('45');
	expect(await page.getByText('调出').count()).toBe(0);
});

test('Shenyang says once that no side of its four ties is public, and why', async () => {
	const counties = await askParquet(`
		select r.name
		from {membership} as m
		join {region} as r on r.adcode = m.member
		where m.list = 'sy2021-counties'`);
	const { page } = await site.open('/programmes/sy2021');
	expect(await page.locator('.side td.missing').count()).toBe(0);
	const said = await page.locator('.side .nobody').innerText();
	expect(counties).toHaveLength(4);
	for (const { name } of counties) expect(said).toContain(String(name));
	expect(said).toMatch(/园区.*城区.*暂无公开数据/);
	await page.getByText('应有 8 方，公布 0 方').waitFor();
	await page.getByText('表格丢失').first().waitFor();
});

test('Zhejiang names four of eleven, says the other seven are not named, and shows dated list changes', async () => {
	const { page } = await site.open('/programmes/zj2023');
	expect(await page.locator('h1').innerText()).toMatch(
		/11 家.*4 家.*7 家没有具名.*另有召集单位 1 家/
	);
	expect(await page.locator('.side li.member').count()).toBe(4);
	expect(await page.locator('.side li.convener').innerText()).toContain('召集单位');
	await page.getByText('未具名 7 家').waitFor();
	await page.getByText('图上共 5 家').waitFor();
	expect(await page.locator('section:has(> header > #changes)').innerText()).toContain('2024年8月');
});

test('the fund tiers of 2018 stand as the document says them', async () => {
	const tiers = await askParquet(`select min_growth_pct as p from {fund_tier_rule} order by tier`);
	const { page } = await site.open('/programmes/sc2018');
	const items = page.locator('section:has(> header > #funds) ol > li');
	expect(await items.count()).toBe(tiers.length);
	for (const [at, tier] of tiers.entries())
		expect(await items.nth(at).innerText()).toContain(`不低于 ${Number(tier.p)}%`);
});

test('a county of Sichuan shows its latest figure from the raw rows and no comparison as a verdict', async () => {
	const [raw] = await askParquet(`
		select value from {observation}
		where region = '513431' and indicator = 'gdp' and value is not null and source like 'countyyb%'
		order by year desc limit 1`);
	const { page } = await site.open('/programmes/sc2024');
	const row = page.locator('.figures tr', { has: page.getByRole('button', { name: '昭觉' }) });
	expect(await row.innerText()).toContain(Number(raw?.value).toFixed(2));
	await row.getByRole('button').click();
	await expect.poll(() => page.url()).toContain('county=513431');
	await expect.poll(() => page.locator('.side article').innerText()).toContain('昭觉县');
	expect(await page.locator('.side article .verdict').count()).toBe(0);
});

test('the overview opens all five programmes and leads with the sentence of Hubei', async () => {
	const { page, trouble } = await site.open('/');
	expect(await page.locator('.leading').innerText()).toMatch(/22 个受援县（市）/);
	for (const id of [...SUPPORT, 'hb2020'])
		expect(await page.locator(`.cards article h3 a[href$="/programmes/${id}"]`).count(), id).toBe(
			1
		);
	await page.locator('.cards article h3 a[href$="/programmes/sy2021"]').click();
	await expect.poll(() => page.locator('h1').innerText()).toContain('4 个县域');
	expectNoTrouble(trouble);
});

test('the five stand side by side with their own counts, and a card draws only stated pairs', async () => {
	const raw = await askParquet(`
		select p.id,
			(select count(*) from {target} t where t.programme = p.id) as targets,
			(select count(*) from {obligation} o where o.programme = p.id) as duties,
			(select count(*) from {project} x where x.programme = p.id) as projects,
			(select count(distinct (recipient, coalesce(supporter_organisation, supporter_region)))
				from {pairing} k where k.programme = p.id and status <> 'memory') as pairs
		from {programme} p where in_documents order by issued desc nulls last, p.id`);
	const { page, trouble } = await site.open('/', { javaScriptEnabled: false });
	const cells = (field: string) =>
		page
			.locator('figure tr', { has: page.locator(`th:text-is("${field}")`) })
			.locator('td')
			.allInnerTexts();
	const first = (texts: string[]) => texts.map((text) => parseInt(text, 10) || 0);
	expect(raw).toHaveLength(5);
	expect(first(await cells('目标与门槛'))).toEqual(raw.map(({ targets }) => Number(targets)));
	expect(first(await cells('周期任务'))).toEqual(raw.map(({ duties }) => Number(duties)));
	expect(first(await cells('点名项目'))).toEqual(raw.map(({ projects }) => Number(projects)));
	expect(first(await cells('见到的结对'))).toEqual(raw.map(({ pairs }) => Number(pairs)));
	for (const [at, { id, pairs }] of raw.entries())
		expect(
			await page.locator('.cards > li').nth(at).locator('.map path.arc').count(),
			String(id)
		).toBe(Number(pairs));
	expectNoTrouble(trouble);
});

test('a card tells the time left only to a date the document states', async () => {
	const raw = await askParquet(`
		select p.id, p.valid_from, p.valid_to,
			(select min(s.due) from {stage} s where s.programme = p.id and s.due > left(cast(m.as_of as varchar), 4)) as due,
			cast(m.as_of as varchar) as as_of
		from {programme} p, {meta} m where in_documents order by issued desc nulls last, p.id`);
	const { page } = await site.open('/', { javaScriptEnabled: false });
	const cards = page.locator('.cards > li');
	expect(await cards.count()).toBe(5);
	for (const [at, { id, valid_from, valid_to, due, as_of }] of raw.entries()) {
		const text = await cards.nth(at).locator('.term').innerText();
		const ahead = String(valid_to ?? due ?? '') > String(as_of).slice(0, 4);
		expect(text.includes('还有'), String(id)).toBe(ahead);
		expect(text.includes('文件未写期限'), String(id)).toBe(!valid_from && !valid_to);
		if (valid_to && !ahead) expect(text).toContain('已期满');
	}
	const [goal] = raw.filter(({ id }) => id === 'sc2024');
	const [year = 0, month = 0] = String(goal?.as_of).split('-').map(Number);
	const months = (Number(goal?.due) + 1 - year) * 12 + 1 - month - 1;
	expect(await cards.first().locator('.term').innerText()).toContain(
		`近期目标至${String(goal?.due)}年，还有 ${Math.floor(months / 12)} 年 ${months % 12} 个月`
	);
});

const FIVE = [...SUPPORT, 'hb2020'];

for (const id of FIVE)
	test(`${id} fits on a phone: under 12,000 px, with no id of the tables to read`, async () => {
		const { page } = await site.open(`/programmes/${id}`, {
			viewport: { width: 390, height: 844 }
		});
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000);
		const words = await page.locator('main').evaluate((main) => main.textContent);
		expect(words).not.toMatch(/\b[A-Z]{1,2}-[A-Z]{2}\d{4}-\d+/);
	});

test('a link to an entry in a fold opens the fold, on arrival and from another page', async () => {
	const [last] = await askParquet(`
		select max(id) as id from {target} where programme = 'sc2018'`);
	const entry = String(last?.id);
	const { page } = await site.open(`/programmes/sc2018#${entry}`);
	await expect.poll(() => page.locator(`[id="${entry}"]`).isVisible()).toBe(true);
	expect(await page.locator('section:has(> header > #projects) details[open]').count()).toBe(0);
	const { page: other } = await site.open('/documents/sc2018');
	await other.locator(`a[href$="#${entry}"]`).first().click();
	const target = other.locator(`[id="${entry}"]`);
	await expect.poll(() => target.isVisible()).toBe(true);
	await expect
		.poll(async () => {
			const box = await target.boundingBox();
			return box !== null && box.y > -2 && box.y < 900;
		})
		.toBe(true);
});

test('a link within the page opens a fold too, in a browser that does not do so itself', async () => {
	const { page } = await site.open('/programmes/sc2018');
	const opened = await page.evaluate(async () => {
		const entry = [...document.querySelectorAll('details:not([open]) li[id]')].at(-1);
		const fold = entry?.closest('details');
		if (!entry || !fold) return null;
		location.hash = entry.id;
		// What such a browser leaves: the address changed, the fold still closed.
		fold.open = false;
		await new Promise((done) =>
			addEventListener('hashchange', () => setTimeout(done), { once: true })
		);
		return fold.open;
	});
	expect(opened).toBe(true);
});

test('what became of most duties is said once, above them', async () => {
	for (const id of FIVE) {
		const { page } = await site.open(`/programmes/${id}`, PLAIN);
		const section = page.locator('section:has(> header > #duties)');
		const lead = await section.locator('> header p').innerText();
		const [count, said] = /(?:都是|没有另写的 (\d+) 项)：(.+)$/.exec(lead)?.slice(1) ?? [];
		const texts = await section.locator('ol > li').allTextContents();
		expect(said, id).toBeTruthy();
		expect(
			texts.filter((text) => text.includes(String(said))),
			id
		).toEqual([]);
		const [raw] = await askParquet(
			`select count(*) as n from {obligation} where programme = '${id}'`
		);
		expect(texts).toHaveLength(Number(raw?.n));
		expect(lead).toContain(`${raw?.n} 项；`);
		// Whoever has another outcome says so below what is due.
		const apart = await section.locator('ol > li:has(.detail ~ .detail)').count();
		expect(texts.length - apart, id).toBe(Number(count ?? raw?.n));
	}
});

test('what is folded on the screen is printed, and is in the page without JavaScript', async () => {
	const { page } = await site.open('/programmes/sc2018', { javaScriptEnabled: false });
	const folded = page.locator('section:has(> header > #projects) details li').last();
	expect(await folded.isVisible()).toBe(false);
	await page.emulateMedia({ media: 'print' });
	expect((await folded.boundingBox())?.height).toBeGreaterThan(20);
	expect(await folded.isVisible()).toBe(true);
});

test('links of another scheme are counted from the raw rows, their evidence folded', async () => {
	const [raw] = await askParquet(`
		select
			count(distinct (coalesce(supporter_organisation, supporter_region), recipient)) as links,
			count(distinct coalesce(supporter_organisation, supporter_region)) as supporters,
			count(distinct recipient) as recipients
		from {pairing} where programme = 'hb-quyu2021' and status <> 'memory'`);
	const { page } = await site.open('/programmes/hb2020?links=hb-quyu2021');
	const section = page.locator('section:has(> header > #links)');
	await section.waitFor();
	expect(await section.locator('> p').innerText()).toContain(
		`来源写明 ${raw?.links} 对：${raw?.supporters} 个支援方帮 ${raw?.recipients} 个县`
	);
	expect(await section.locator('ul > li').count()).toBe(Number(raw?.links));
	expect(await section.locator('ul > li').first().isVisible()).toBe(false);
});

test('large sums stand in 亿元 with their bound, and demands with a sign as readers write it', async () => {
	const [sum] = await askParquet(`
		select promised, bound from {fund_flow} where id = 'sc2024-fund-04'`);
	expect(sum?.bound).toBe('over');
	const { page } = await site.open('/programmes/sc2024', { javaScriptEnabled: false });
	expect(await page.locator('[id="sc2024-fund-04"] .title').textContent()).toContain(
		`≥ ${(Number(sum?.promised) / 1e4).toLocaleString('en')} 亿元`
	);
	const { page: hubei } = await site.open('/programmes/hb2020', { javaScriptEnabled: false });
	expect(await hubei.locator('[id="I-HB2020-04"]').textContent()).toContain('≥ 500 万元/年');
});

test('English pages speak English', async () => {
	for (const [id, words] of [
		['sc2024', /counties to be supported/],
		['sy2021', /development park/],
		['zj2023', /state firms/]
	] as const) {
		const { page } = await site.open(`/en/programmes/${id}`);
		expect(await page.locator('h1').innerText()).toMatch(words);
	}
});

for (const id of SUPPORT)
	test(`${id}: complete first content fits in 200 KB`, async () => {
		const { page } = await site.open(`/programmes/${id}`, {}, HOLD_IDLE);
		const first = await weighFirst(page, 'build');
		// Page, styles and scripts are among them, or the sum would say nothing.
		expect(first.some(({ path }) => path.endsWith('.css'))).toBe(true);
		expect(first.some(({ path }) => path.endsWith('.js'))).toBe(true);
		expect(total(first), `First content:\n${listOf(first)}`).toBeLessThanOrEqual(200_000);
	});

test('the name of a row and its figures stand on one line', async () => {
	const { page } = await site.open('/programmes/zj2023', PLAIN);
	const rows = page.locator('table.rows:has(button) tbody tr:has(th):has(td)');
	expect(await rows.count()).toBeGreaterThan(2);
	// The bottoms of the letters, not those of the cells, which are equal anyway.
	const apart = await rows.evaluateAll((all) =>
		all.map((row) => {
			const bottom = (cell: Element | null) => {
				const range = document.createRange();
				if (cell) range.selectNodeContents(cell.querySelector('button') ?? cell);
				return range.getClientRects()[0]?.bottom ?? Number.NaN;
			};
			return Math.abs(bottom(row.querySelector('th')) - bottom(row.querySelector('td')));
		})
	);
	for (const one of apart) expect(one).toBeLessThan(1.5);
});
