/** The county pages: figures, peers, lists and pairings against the Parquet files, with scripts off; the index. */
import { readdir, stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();

/** A Hubei recipient, one of several lists, the team round one county, and one nobody published anything on. */
const COUNTIES = {
	'420324': '竹溪县',
	'513431': '昭觉县',
	'331127': '景宁畲族自治县',
	'210102': '和平区'
};
const OFF = { javaScriptEnabled: false };

const digits = (text: string) => text.replaceAll(',', '');
const count = async (sql: string): Promise<number> =>
	Number((await askParquet(`select count(*) as n from ${sql}`))[0]?.n);

describe.each(Object.entries(COUNTIES))('the page of %s %s', (adcode, name) => {
	test.each(['', '/en'])('%s shows every list, pairing and record of the files', async (lang) => {
		const { page, trouble } = await site.open(`${lang}/counties/${adcode}`, OFF);
		if (!lang) expect(await page.locator('h1').innerText()).toMatch(`${name}：`);
		expect(await page.locator('[data-list]').count()).toBe(
			await count(`{membership} where member = '${adcode}' and status <> 'memory'`)
		);
		expect(await page.locator('[data-link]').count()).toBe(
			await count(
				`(select distinct programme, coalesce(supporter_region, supporter_organisation), recipient
				from {pairing} where status <> 'memory' and '${adcode}' in (recipient, supporter_region))`
			)
		);
		for (const [kind, where] of [
			[
				'project',
				`(select id from {project} where region = '${adcode}'
				union select project from {project_region} where region = '${adcode}')`
			],
			['event', `{event} where '${adcode}' in (recipient, supporter_region)`],
			['fund', `{fund_flow} where '${adcode}' in (payee, payer_region)`]
		] as const)
			expect(await page.locator(`[data-record="${kind}"]`).count(), kind).toBe(await count(where));
		expect(await page.locator('svg.near path.own').count()).toBe(1);
		expectNoTrouble(trouble);
	});

	test('shows the newest figure of every indicator, and says where there is none', async () => {
		const { page, trouble } = await site.open(`/counties/${adcode}`, OFF);
		const newest = await askParquet(
			`select i.id as indicator, i.decimals, max_by(o.value, o.year) as value, max(o.year) as year
			from {indicator} as i
			left join {observation} as o
				on o.indicator = i.id and o.region = '${adcode}' and o.value is not null
			group by i.id, i.decimals`
		);
		expect(newest).toHaveLength(4);
		const known = newest.filter(({ value }) => value !== null);
		if (known.length === 0) expect(await page.locator('h1').innerText()).toContain('暂无公开数据');
		for (const { indicator, value, year, decimals } of known.length > 0 ? newest : []) {
			const row = page.locator(`tr[data-indicator="${String(indicator)}"]`);
			const text = digits(await row.innerText());
			if (value === null) expect(text).toContain('暂无公开数据');
			else {
				expect(text).toContain(Number(value).toFixed(Number(decimals)));
				expect(text).toContain(`${String(year)} 年`);
			}
		}
		expectNoTrouble(trouble);
	});
});

test('竹溪县: the average is the cube root of its own levels, the rank a plain count', async () => {
	const { page, trouble } = await site.open('/counties/420324', OFF);
	const [own] = await askParquet(
		`select 100 * (pow(max(value) filter (year = 2023) / max(value) filter (year = 2020), 1 / 3) - 1) as average
		from {observation} as o join {source} as s on s.id = o.source
		where region = '420324' and indicator = 'budget_revenue' and s.series = 'panel832'`
	);
	const row = await page.locator('tr[data-indicator="budget_revenue"]').innerText();
	expect(row).toContain(`${Number(own?.average).toFixed(1)}%`);
	const [place] = await askParquet(
		`with figure as (
			select o.region, any_value(o.value) as value
			from {observation} as o
			join {source} as s on s.id = o.source and s.series = 'panel832'
			join {membership} as m on m.member = o.region and m.list = 'hb2020-recipients'
			where o.indicator = 'urban_income' and o.year = 2023 and o.value is not null
			group by o.region
		)
		select count(*) as known,
			1 + count(*) filter (value > (select value from figure where region = '420324')) as place,
			median(value) as median
		from figure`
	);
	const peer = page.locator('[data-peer="hb2020-recipients urban_income level"]');
	const text = digits(await peer.innerText());
	expect(text).toContain(`第 ${String(place?.place)} / ${String(place?.known)}`);
	expect(text).toContain(`有数 ${String(place?.known)}/22`);
	expect(text).toContain(`${Number(place?.median).toFixed(0)} 元`);
	expect(await page.locator('h1').innerText()).toContain('1 项差距在舍入之内');
	expectNoTrouble(trouble);
});

test('昭觉县: an ended list stays as ended, an unverified membership is marked 待核', async () => {
	const { page, trouble } = await site.open('/counties/513431', OFF);
	const old = await page.locator('[data-list="sc2018-45"]').innerText();
	expect(old).toContain('已结束');
	expect(old).toContain('待核');
	expect(await page.locator('[data-list="sc2024-39"]').innerText()).not.toContain('待核');
	expectNoTrouble(trouble);
});

test('和平区: without figures it is not ranked, and nothing reads as zero', async () => {
	const { page, trouble } = await site.open('/counties/210102', OFF);
	const peers = page.locator('[data-peer]');
	expect(await peers.count()).toBeGreaterThan(0);
	for (const text of await peers.allInnerTexts()) {
		expect(text).toContain('暂无公开数据');
		expect(text).toContain('不排名');
		expect(text).not.toMatch(/第 \d/);
	}
	expect(await page.locator('main').innerText()).not.toMatch(/(?<![\d.,])0(\.0+)? (亿元|元)/);
	expectNoTrouble(trouble);
});

test('the index lists all 389 without JavaScript, and every one has a page in both languages', async () => {
	const { page, trouble } = await site.open('/counties', OFF);
	const codes = (await askParquet("select adcode from {region} where level = 'county'")).map(
		(row) => String(row.adcode)
	);
	const links = await page
		.locator('main li a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-1)));
	expect(links).toHaveLength(389);
	expect(new Set(links)).toEqual(new Set(codes));
	for (const folder of ['build/counties', 'build/en/counties']) {
		const pages = (await readdir(folder)).filter((file) => file.endsWith('.html'));
		expect(new Set(pages)).toEqual(new Set(codes.map((code) => `${code}.html`)));
	}
	expectNoTrouble(trouble);
});

test('the filter finds by initials and by an old name, and its state is in the address', async () => {
	const { page, trouble } = await site.open('/counties?q=监利县');
	await expect.poll(() => page.locator('main li a').allInnerTexts()).toEqual(['监利市']);
	await page.getByRole('searchbox').fill('jnsz');
	await expect.poll(() => page.url()).toContain('q=jnsz');
	await page.getByRole('searchbox').fill('331127');
	await expect.poll(() => page.locator('main li a').allInnerTexts()).toEqual(['景宁畲族自治县']);
	expectNoTrouble(trouble);
});

test('a county page stays light', async () => {
	const pages = (await readdir('build/counties')).filter((file) => file.endsWith('.html'));
	const sizes = await Promise.all(
		pages.map(async (file) => (await stat(`build/counties/${file}`)).size)
	);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(81_000);
	expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThanOrEqual(45_000);
});
