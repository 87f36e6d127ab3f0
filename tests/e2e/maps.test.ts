/** The map of a region: every choice changes what is drawn, the address keeps it, and nothing needs scripts to be complete. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();
const PAGE = '/maps/hubei';

/** Class of each county on the static twin, by adcode. */
const classes = (page: Page): Promise<Record<string, string>> =>
	page
		.locator('[data-figure="map"] .region path.county')
		.evaluateAll((paths) =>
			Object.fromEntries(
				paths.map((path) => [
					String(path.getAttribute('data-id')),
					String(path.getAttribute('data-class'))
				])
			)
		);
const legend = (page: Page) =>
	page.locator('[data-figure="map"] figure.legend').first().innerText();
const subtitle = (page: Page) => page.locator('[data-figure="map"] .subtitle').innerText();

test('without JavaScript the map is complete: every county with a figure is in a class, the others hatched', async () => {
	const { page, trouble } = await site.open(PAGE, { javaScriptEnabled: false });
	const known = await askParquet(`
		select distinct region
		from {observation}
		join {region} as r on r.adcode = region
		where r.scope = '420000' and r.level = 'county'
			and indicator = 'gdp' and year = 2023 and value is not null`);
	const drawn = Object.entries(await classes(page));
	const filled = drawn.filter(([, token]) => token.startsWith('seq-')).map(([code]) => code);
	expect(drawn).toHaveLength(103);
	expect(filled.sort()).toEqual(known.map(({ region }) => String(region)).sort());
	expect(drawn.filter(([, token]) => token === 'none')).toHaveLength(103 - known.length);
	expect(await subtitle(page)).toContain(`103 县中 ${known.length} 县有公开数`);
	expectNoTrouble(trouble);
});

test('indicator, mode and classes change the map, and the address restores them', async () => {
	const { page, trouble } = await site.open(PAGE);
	const opening = await classes(page);
	await page.getByRole('radio', { name: '农村收入' }).check();
	await expect.poll(() => page.url()).toContain('indicator=rural_income');
	await expect.poll(() => classes(page)).not.toEqual(opening);
	await page.getByLabel('看什么').selectOption('gap');
	await expect.poll(() => legend(page)).toContain('个百分点');
	expect(Object.values(await classes(page)).some((token) => token.startsWith('div-'))).toBe(true);
	await page.getByLabel('看什么').selectOption('level');
	const seen: string[] = [];
	for (const method of ['quantile', 'equal', 'continuous', 'natural']) {
		await page.getByLabel('分级').selectOption(method);
		await expect
			.poll(() => page.url())
			.toMatch(method === 'natural' ? /indicator=rural_income$/ : new RegExp(`by=${method}`));
		seen.push(await legend(page));
	}
	expect(new Set(seen).size).toBe(4);
	await page.getByLabel('分级').selectOption('equal');
	await expect.poll(() => page.url()).toContain('by=equal');
	const before = [await legend(page), await classes(page)];
	await page.reload();
	await expect.poll(async () => [await legend(page), await classes(page)]).toEqual(before);
	expectNoTrouble(trouble);
});

test('typed class edges are used when they can be, and else said to be wrong while the map stays', async () => {
	const { page, trouble } = await site.open(PAGE);
	await page.getByLabel('分级').selectOption('custom');
	await page.getByLabel(/^分级界线/).fill('100, 300');
	await page.getByRole('button', { name: '用这些界线' }).click();
	await expect.poll(() => page.url()).toContain('breaks=100%2C300');
	await expect.poll(() => legend(page)).toMatch(/≤ 100[\s\S]*100–300[\s\S]*> 300/);
	const good = await classes(page);
	for (const [typed, said] of [
		['300, 100', '从小到大'],
		['100, 许多', '不是数'],
		['1,2,3,4,5', '太多']
	] as const) {
		await page.getByLabel(/^分级界线/).fill(typed);
		await page.getByRole('button', { name: '用这些界线' }).click();
		await expect.poll(() => page.locator('aside form [role=status]').innerText()).toContain(said);
		expect(await classes(page)).toEqual(good);
	}
	expectNoTrouble(trouble);
});

test('the year goes by key and by itself, in the same classes', async () => {
	const { page, trouble } = await site.open(PAGE, { reducedMotion: 'reduce' });
	const latest = await classes(page);
	const edges = (await legend(page)).replace(/^.*\n/, '');
	await page.getByRole('slider', { name: '年份' }).focus();
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => page.url()).toContain('year=2022');
	expect(await classes(page)).not.toEqual(latest);
	expect((await legend(page)).replace(/^.*\n/, '')).toBe(edges);
	await page.keyboard.press('Home');
	await expect.poll(() => page.url()).toContain('year=2019');
	await page.getByRole('button', { name: '逐年播放' }).click();
	await expect.poll(() => page.url(), { timeout: 8000 }).toContain('year=2020');
	await expect.poll(() => page.url(), { timeout: 12000 }).not.toContain('year=');
	await page.getByRole('button', { name: '逐年播放' }).waitFor();
	expect(await classes(page)).toEqual(latest);
	expectNoTrouble(trouble);
});

test('a county is found by its initials, fitted, and the whole map comes back', async () => {
	const { page, trouble } = await site.open(PAGE);
	await page.getByLabel(/^找一个县/).fill('zx');
	await page.getByRole('button', { name: '竹溪县' }).click();
	await expect.poll(() => page.url()).toContain('county=420324&fit=1');
	await page.locator('[data-map="live"]').waitFor({ state: 'attached' });
	const rendered = async () =>
		Number(await page.locator('[data-rendered-counties]').getAttribute('data-rendered-counties'));
	await expect.poll(rendered).toBeLessThan(40);
	await page.locator('aside').getByRole('button', { name: '回到全图' }).click();
	await expect.poll(rendered).toBe(103);
	expect(page.url()).toContain('county=420324');
	expectNoTrouble(trouble);
});

test('the swarm has a dot for every county with a figure, and points at the map', async () => {
	const { page, trouble } = await site.open(`${PAGE}?mode=averageGap`);
	const dots = page.locator('[data-figure="spread"] .wide circle');
	const drawn = Object.values(await classes(page)).filter((token) => token.startsWith('div-'));
	expect(await dots.count()).toBe(drawn.length);
	const ahead = drawn.filter((token) => token.startsWith('div-pos')).length;
	expect(await page.locator('[data-figure="spread"]').innerText()).toContain(
		`${drawn.length} 县中 ${ahead} 县高于全省`
	);
	const adcode = await dots.first().getAttribute('data-adcode');
	await dots.first().click();
	await expect.poll(() => page.url()).toContain(`county=${adcode}`);
	await page.getByLabel('看什么').selectOption('rank');
	await expect.poll(() => page.locator('[data-figure="spread"]').count()).toBe(0);
	expectNoTrouble(trouble);
});

test('links are those a source states, counted at both ends, and narrowed to a place', async () => {
	const { page, trouble } = await site.open('/maps/sichuan?links=sc-duikou');
	const stated = await askParquet(
		`select distinct coalesce(supporter_region, supporter_organisation) as supporter, recipient
		from {pairing} where programme = 'sc-duikou' and status <> 'memory'`
	);
	const arcs = page.locator('[data-figure="map"] .region g.wide path.arc');
	await expect.poll(() => arcs.count()).toBe(stated.length);
	const items = page.locator('aside section li');
	await expect.poll(() => items.count()).toBe(stated.length);
	expect(await items.first().locator('.source').innerText()).not.toBe('');
	const [one] = stated;
	const recipient = String(one?.recipient);
	const count = stated.filter((link) => String(link.recipient) === recipient).length;
	const name = page.locator(`.region g.wide text.recipient[data-id="${recipient}"]`);
	expect(await name.textContent()).toMatch(new RegExp(` ${count}$`));
	await page.goto(`${page.url()}&county=${recipient}&ends=in`);
	await expect.poll(() => arcs.count()).toBe(count);
	await page.getByLabel('画哪些').selectOption('out');
	await expect.poll(() => arcs.count()).toBe(0);
	expectNoTrouble(trouble);
});

test('another map keeps what means the same there, and says what it cannot show', async () => {
	const { page, trouble } = await site.open(`${PAGE}?mode=rank&by=quantile&county=420324`);
	await page.getByRole('link', { name: '沈阳市' }).click();
	await expect.poll(() => new URL(page.url()).pathname).toBe('/maps/shenyang');
	expect(new URL(page.url()).search).toBe('?mode=rank&by=quantile');
	expect(await page.locator('aside').innerText()).toContain('没有方案写明增速高于全省的目标');
	expect(await page.locator('option[value="verdict"]').isDisabled()).toBe(true);
	expectNoTrouble(trouble);
});

test('small maps share classes, choice and pointer', async () => {
	const { page, trouble } = await site.open(`${PAGE}?view=years`);
	const maps = page.locator('svg[data-small]');
	await expect.poll(() => maps.count()).toBe(5);
	await maps.first().locator('path[data-id="420324"]').hover();
	await expect.poll(() => page.locator('svg[data-small] path.focus').count()).toBe(5);
	await maps.last().locator('path[data-id="420324"]').click();
	await expect.poll(() => page.url()).toContain('county=420324');
	await page.getByLabel('排法').selectOption('indicators');
	await expect.poll(() => maps.count()).toBe(4);
	expect(await page.locator('[data-figure="map"] figure.legend').count()).toBe(4);
	expectNoTrouble(trouble);
});

test('links are narrowed to those between two cities, and the choices say how many there are', async () => {
	const { page, trouble } = await site.open('/maps/hubei?links=hb-quyu2021');
	const stated = await askParquet(
		`select distinct
			p.supporter_region, p.recipient, coalesce(nullif(supporter.parent, '420000'), supporter.adcode) as home, coalesce(nullif(recipient.parent, '420000'), recipient.adcode) as city
		from {pairing} as p
		join {region} as supporter on supporter.adcode = p.supporter_region
		join {region} as recipient on recipient.adcode = p.recipient
		where p.programme = 'hb-quyu2021' and p.status <> 'memory'`
	);
	const wuhan = stated.filter(({ home }) => home === '420100');
	const enshi = wuhan.filter(({ city }) => city === '422800');
	expect(enshi.length).toBeGreaterThan(0);
	expect(enshi.length).toBeLessThan(stated.length);
	const arcs = page.locator('[data-figure="map"] .region g.wide path.arc');
	await page.getByLabel('支援方在').selectOption('420100');
	await expect.poll(() => arcs.count()).toBe(wuhan.length);
	const offered = page.getByLabel('受援地在').locator('option[value="422800"]');
	expect(await offered.textContent()).toMatch(new RegExp(` ${enshi.length}$`));
	await page.getByLabel('受援地在').selectOption('422800');
	await expect.poll(() => arcs.count()).toBe(enshi.length);
	await expect.poll(() => page.locator('aside section li').count()).toBe(enshi.length);
	await expect.poll(() => page.url()).toContain('from=420100&to=422800');
	await page.getByLabel('连线').selectOption('');
	await expect.poll(() => page.url()).not.toContain('from=');
	expectNoTrouble(trouble);
});

test('links are narrowed to those of a role, which tooltip and list name', async () => {
	const { page, trouble } = await site.open('/maps/zhejiang?links=zj2023');
	const arcs = page.locator('[data-figure="map"] .region g.wide path.arc');
	const stated = await askParquet(
		`select role from {pairing} where programme = 'zj2023' and status <> 'memory'`
	);
	await expect.poll(() => arcs.count()).toBe(stated.length);
	await page.getByLabel('角色').selectOption({ label: '召集单位' });
	await expect
		.poll(() => arcs.count())
		.toBe(stated.filter(({ role }) => role === 'convener').length);
	const items = page.locator('aside section li');
	expect(await items.first().innerText()).toContain('（召集单位） → 景宁');
	await expect.poll(() => page.url()).toContain('role=convener');
	expectNoTrouble(trouble);
});

test('small maps zoom and move together: by button, by wheel with Ctrl, by hand, to a county', async () => {
	const { page, trouble } = await site.open('/maps/sichuan?view=years&county=513433');
	const maps = page.locator('svg[data-small]');
	const views = () =>
		page
			.locator('svg[data-small] > g')
			.evaluateAll((all) => [...new Set(all.map((one) => String(one.getAttribute('transform'))))]);
	const scale = async () => Number(/scale\((.*)\)/.exec((await views())[0] ?? '')?.[1]);
	expect(await views()).toEqual(['translate(0 0) scale(1)']);
	await page.locator('aside').getByRole('button', { name: '放大到它' }).click();
	await expect.poll(scale).toBeGreaterThan(3);
	expect(await views()).toHaveLength(1);
	const near = await scale();
	const box = await maps.first().boundingBox();
	if (box === null) throw new Error('The first map has no place on the page.');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	// The wheel alone moves the page: no map may take it.
	await page.mouse.wheel(0, 1);
	await page.keyboard.down('Control');
	await expect
		.poll(async () => {
			await page.mouse.wheel(0, 60);
			return scale();
		})
		.toBeLessThan(near);
	await page.keyboard.up('Control');
	const [before] = await views();
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2 + 40, box.y + box.height / 2, { steps: 4 });
	await page.mouse.up();
	await expect.poll(views).not.toEqual([before]);
	expect(await views()).toHaveLength(1);
	expect(page.url(), 'a drag chooses no county').toContain('county=513433');
	await page.locator('.zoom').getByRole('button', { name: '回到全图' }).click();
	await expect.poll(views).toEqual(['translate(0 0) scale(1)']);
	await expect.poll(() => page.url()).not.toContain('fit=');
	expectNoTrouble(trouble);
});

test('the English page speaks English', async () => {
	const { page, trouble } = await site.open('/en/maps/sichuan?mode=coverage&view=indicators');
	expect(await page.locator('h1').innerText()).toBe('Every county of Sichuan on one map');
	await expect.poll(() => page.locator('svg[data-small]').count()).toBe(4);
	const said = await page.locator('[data-figure="map"] .content').innerText();
	expect(said).not.toMatch(/\p{Script=Han}/u);
	expectNoTrouble(trouble);
});
