/** Who gives support: the index and single pages, read without JavaScript, against the published files. */
import { expect, test } from 'vitest';
import { expectNoTrouble, useSite } from './site';
import { askParquet } from './snapshot';

const site = useSite();

/** Pairs of a supporter as the raw table states them: programme and recipient, once each. */
async function pairsOf(id: string): Promise<string[]> {
	const rows = await askParquet(`
		select distinct programme || ' ' || recipient as pair from {pairing}
		where status <> 'memory' and coalesce(supporter_region, supporter_organisation) = '${id}'
		order by pair`);
	return rows.map(({ pair }) => String(pair));
}

const SUPPORTERS_SQL = `
	select distinct id from (
		select coalesce(supporter_region, supporter_organisation) as id from {pairing} where status <> 'memory'
		union all select m.member from {membership} m join {list} l on l.id = m.list
			where l.role = 'supporter' and m.status <> 'memory'
		union all select coalesce(payer_region, payer_organisation) from {fund_flow}
		union all select coalesce(supporter_region, supporter_organisation) from {event}
	) where id is not null order by id`;

async function open(path: string) {
	return site.open(path, { javaScriptEnabled: false });
}

test.each(['', '/en'])(
	'the index %s names every supporter of the files, each with its page',
	async (lang) => {
		const { page, trouble } = await open(`${lang}/supporters`);
		const found = await page
			.locator('[data-supporter]')
			.evaluateAll((all) =>
				[...new Set(all.map((one) => one.getAttribute('data-supporter')))].sort()
			);
		const expected = (await askParquet(SUPPORTERS_SQL)).map(({ id }) => String(id));
		expect(found).toEqual(expected);
		expect(await page.locator('h1').innerText()).toContain(String(expected.length));
		const hrefs = await page
			.locator('[data-supporter] a')
			.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
		expect(new Set(hrefs).size).toBe(expected.length);
		const answers = await Promise.all(
			[...new Set(hrefs)].map(async (href) =>
				(await page.request.get(new URL(href, site.address).href)).status()
			)
		);
		expect(new Set(answers)).toEqual(new Set([200]));
		expectNoTrouble(trouble);
	}
);

test('all pages together show the stated pairs, no more and no fewer', async () => {
	const { page } = await open('/supporters');
	const ids = (await askParquet(SUPPORTERS_SQL)).map(({ id }) => String(id));
	const shown: string[] = [];
	for (const id of ids) {
		const html = await (
			await page.request.get(new URL(`supporters/${id}`, site.address).href)
		).text();
		for (const [, programme, recipient] of html.matchAll(
			/<tr data-link="[^"]*" data-programme="([^"]*)" data-recipient="([^"]*)"/g
		))
			shown.push(`${programme ?? ''} ${id} ${recipient ?? ''}`);
	}
	const stated = await askParquet(`
		select distinct programme || ' ' || coalesce(supporter_region, supporter_organisation) || ' ' || recipient as pair
		from {pairing}
		where status <> 'memory' and coalesce(supporter_region, supporter_organisation) is not null`);
	expect(shown.sort()).toEqual(stated.map(({ pair }) => String(pair)).sort());
});

test.each(['', '/en'])(
	'an enterprise %s with several counties: each pair, its source, an arc each',
	async (lang) => {
		const { page, trouble } = await open(`${lang}/supporters/icbc`);
		const rows = page.locator('tr[data-link]');
		const found = await rows.evaluateAll((all) =>
			all.map(
				(row) =>
					`${row.getAttribute('data-programme') ?? ''} ${row.getAttribute('data-recipient') ?? ''}`
			)
		);
		const pairs = await pairsOf('icbc');
		expect(pairs.length).toBeGreaterThan(1);
		expect(found.sort()).toEqual(pairs);
		expect(await page.locator('h1').innerText()).toContain(String(pairs.length));
		const [source] = await askParquet(
			"select s.title from {pairing} p join {source} s on s.id = p.source where p.supporter_organisation = 'icbc' limit 1"
		);
		expect(await rows.first().innerText()).toContain(String(source?.title));
		expect(await page.locator('path.arc').count()).toBe(pairs.length);
		expectNoTrouble(trouble);
	}
);

test.each(['', '/en'])(
	'a Hubei list member %s without a stated pair shows none of that programme',
	async (lang) => {
		const members = await askParquet(`
		select m.member from {membership} m
		where m.list = 'hb2020-supporters' and m.status <> 'memory' and not exists (
			select 1 from {pairing} p where p.supporter_region = m.member and p.status <> 'memory')
		order by m.ordinal`);
		expect(members.length).toBeGreaterThan(0);
		const id = String(members[0]?.member);
		const { page, trouble } = await open(`${lang}/supporters/${id}`);
		expect(await page.locator('tr[data-link]').count()).toBe(0);
		expect(await page.locator('path.arc').count()).toBe(0);
		expect(await page.locator('[data-unpaired="hb2020"]').innerText()).toContain(
			lang === '' ? '附件未写结对，不推断' : 'states no pair'
		);
		expectNoTrouble(trouble);
	}
);

test('no list member of 山川协作 shows a pair of it, whatever other schemes say', async () => {
	const { page } = await open('/supporters');
	const members = await askParquet(
		"select member from {membership} where list = 'hb2020-supporters'"
	);
	expect(members).toHaveLength(22);
	for (const { member } of members) {
		const html = await (
			await page.request.get(new URL(`supporters/${String(member)}`, site.address).href)
		).text();
		expect(html).toContain('data-unpaired="hb2020"');
		expect(html, String(member)).not.toMatch(/<tr data-link="[^"]*" data-programme="hb2020"/);
	}
});

test.each(['', '/en'])(
	'a functional zone %s: pairs, the sum with its kind, an approximate position',
	async (lang) => {
		const { page, trouble } = await open(`${lang}/supporters/Z420100-2`);
		const found = await page
			.locator('tr[data-link]')
			.evaluateAll((all) =>
				all.map(
					(row) =>
						`${row.getAttribute('data-programme') ?? ''} ${row.getAttribute('data-recipient') ?? ''}`
				)
			);
		expect(found).toEqual(await pairsOf('Z420100-2'));
		const flows = await askParquet(
			"select id, coalesce(arrived, arranged, promised) as amount from {fund_flow} where payer_region = 'Z420100-2'"
		);
		expect(await page.locator('tr[data-fund]').count()).toBe(flows.length);
		for (const { id, amount } of flows)
			expect(
				(await page.locator(`tr[data-fund="${String(id)}"]`).innerText()).replaceAll(',', '')
				// 万元; English counts in millions.
			).toContain(lang === '' ? `${String(amount)} 万元` : `${Number(amount) / 100} million yuan`);
		expect(await page.locator('#who + dl').innerText()).toContain(
			lang === '' ? '示意位置' : 'Approximate'
		);
		expectNoTrouble(trouble);
	}
);

test.each(['', '/en'])(
	'a member of the 景宁 team %s stands among its named members, the others unnamed',
	async (lang) => {
		const { page, trouble } = await open(`${lang}/supporters/zhejiang-machinery`);
		const [team] = await askParquet(`
		select count(*) filter (where role = 'member') as members, count(*) as named from {pairing}
		where programme = 'zj2023' and recipient = '331127' and status <> 'memory'`);
		const [stated] = await askParquet(
			"select value from {target} where programme = 'zj2023' and starts_with(metric, '团组单位数')"
		);
		const panel = page.locator('.team');
		expect(await panel.locator('li:not(.unnamed)').count()).toBe(Number(team?.named));
		expect(await panel.locator('li.unnamed').innerText()).toContain(
			String(Number(stated?.value) - Number(team?.members))
		);
		expect(await page.locator('tr[data-link]').innerText()).toContain(
			lang === '' ? '团组成员' : 'team member'
		);
		expectNoTrouble(trouble);
	}
);

test('an enterprise of which only money and an event are recorded is not said to be paired', async () => {
	const { page, trouble } = await open('/supporters/shudao');
	expect(await pairsOf('shudao')).toEqual([]);
	expect(await page.locator('tr[data-link]').count()).toBe(0);
	expect(await page.locator('h1').innerText()).toContain('没有来源写明它与谁结对');
	expect(await page.locator('tr[data-fund]').count()).toBe(1);
	expect(await page.locator('li[data-event]').count()).toBe(1);
	expectNoTrouble(trouble);
});

test('the address holds the filters: typed words and chosen state', async () => {
	const { page, trouble } = await site.open('/supporters?class=zone&state=unpaired');
	const zones = await askParquet(
		"select member from {membership} where list = 'hb2020-supporters' and member like 'Z%' order by 1"
	);
	const ids = () =>
		page
			.locator('[data-supporter]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-supporter')).sort());
	await expect.poll(ids).toEqual(zones.map(({ member }) => String(member)));
	await page.locator('input[type="search"]').fill('东湖');
	await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('东湖');
	await expect.poll(ids).toEqual(['Z420100-1']);
	expectNoTrouble(trouble);
});
