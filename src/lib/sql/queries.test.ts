import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUERY_COLUMNS } from './columns';
import { viewsSql } from './fixture';
import { statementsOf } from './statements';
import type { Fixture } from './fixture';
import { queryFiles, sqlOf } from './named';
import type { QueryName } from './queries';
import { growths, hubei, levels } from './worked-numbers.fixture';

const names = Object.keys(QUERY_COLUMNS) as QueryName[];

/** Parameters whose words the SQL itself checks, by query and place; any word does for the others. */
const WORDS: Partial<Record<QueryName, readonly string[]>> = {
	scorecard: ['hb2020', 'geometric', 'P1', 'band'],
	headline: ['hb2020', 'geometric', 'P1', 'band'],
	county_card: ['hb2020', 'geometric'],
	county_growths: ['all', 'geometric'],
	county_peers: ['all', 'geometric'],
	targets: ['geometric', 'R2'],
	duties: ['R2'],
	duty_windows: ['R2']
};

const word = (name: QueryName, at: number): string => WORDS[name]?.[at - 1] ?? 'hb2020';

function parametersFor(name: QueryName): string[] {
	const bare = sqlOf(name).replace(/--.*$/gm, '');
	const highest = Math.max(0, ...[...bare.matchAll(/\$(\d+)/g)].map((match) => Number(match[1])));
	return Array.from({ length: highest }, (_, at) => word(name, at + 1));
}

let fixture: Fixture;
beforeAll(async () => {
	const lead = [9.0, 3.5, 6.4, 5.6, 5.9];
	const lag = [1.0, 1.1, 1.2, 1.3, 1.4];
	const province = [8.0, 4.0, 6.0, 5.8, 5.6];
	fixture = await hubei(
		['420001', '420002', '420003'],
		[
			...growths('420001', lead),
			...growths('420002', lag),
			...growths('420000', province),
			...(['budget_revenue', 'urban_income', 'rural_income'] as const).flatMap((indicator) => [
				...levels('420001', { 2020: 100.5, 2021: 120.5, 2022: 140.5, 2023: 160.5 }, { indicator }),
				...levels('420002', { 2020: 100.5, 2023: 160.5 }, { indicator }),
				...levels('420000', { 2020: 100.5, 2021: 105.5, 2022: 110.5, 2023: 115.5 }, { indicator })
			])
		]
	);
});
afterAll(() => fixture.close());

describe('the named queries', () => {
	test('every file is declared and every declaration has a file', () => {
		expect([...names].sort()).toEqual([...queryFiles]);
	});

	test.each(names)('%s returns exactly the declared columns, in order', async (name) => {
		expect(await fixture.columns(sqlOf(name), parametersFor(name))).toEqual(QUERY_COLUMNS[name]);
	});

	test.each(names)('%s is one statement with an order of its own', (name) => {
		const bare = sqlOf(name).replace(/--.*$/gm, '').trim();
		expect(statementsOf(bare)).toHaveLength(1);
		expect(bare).toMatch(/order by[^()]+;?$/);
	});
});

describe('the headline', () => {
	test('counts counties above on all four, at least one not above, and the rest', async () => {
		const rows = await fixture.query(sqlOf('headline'), ['hb2020', 'geometric', 'P1', 'band']);
		const all = rows.find((row) => row.indicator === 'all');
		expect(all).toMatchObject({
			recipients: 3,
			comparable: 2,
			above: 1,
			not_above: 1,
			remaining: 1,
			no_data: 1,
			met: 0,
			first_year: 2021,
			last_year: 2025
		});
		expect(rows.find((row) => row.indicator === 'gdp')).toMatchObject({
			comparable: 2,
			above: 1,
			met: 1,
			not_met: 1,
			undecided: 1,
			reference: 0
		});
	});
});

describe('what a card, the map and the trend show', () => {
	test('the county card has a row for every indicator, with reasons to leave cells empty', async () => {
		const rows = await fixture.query(sqlOf('county_card'), ['420003', 'geometric']);
		expect(rows.map((row) => [row.indicator, row.value, row.average_gap])).toEqual([
			['gdp', null, null],
			['budget_revenue', null, null],
			['urban_income', null, null],
			['rural_income', null, null]
		]);
	});

	test('the map, the scorecard and the card give one county the same figures', async () => {
		const map = await fixture.query(sqlOf('map_values'), ['420000', 'budget_revenue']);
		const latest = map.filter((row) => row.adcode === '420001').at(-1);
		const card = (await fixture.query(sqlOf('county_card'), ['420001', 'geometric'])).find(
			(row) => row.indicator === 'budget_revenue'
		);
		const cell = (
			await fixture.query(sqlOf('scorecard'), ['hb2020', 'geometric', 'P1', 'band'])
		).find((row) => row.indicator === 'budget_revenue' && row.adcode === '420001');
		expect(latest).toMatchObject({ year: 2023, value: card?.value, gap: card?.gap });
		expect(card?.average_gap).toBe(cell?.gap);
		expect(cell?.sources).toBe('公报');
	});

	test('the trend starts at 100 in the base year, and the province comes last', async () => {
		const rows = await fixture.query(sqlOf('trend'), ['hb2020', 'budget_revenue']);
		const bases = rows.filter((row) => row.year === 2020).map((row) => row.index);
		expect(bases).toEqual([100, 100, 100]);
		expect(rows.at(-1)).toMatchObject({ role: 'province', adcode: '420000', year: 2023 });
	});

	test('GDP of bulletins has growth but no index', async () => {
		const rows = await fixture.query(sqlOf('trend'), ['hb2020', 'gdp']);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.every((row) => row.index === null && row.growth !== null)).toBe(true);
	});
});

describe('the views as a text', () => {
	const definitions = [
		...viewsSql().matchAll(/((?:^--[^\n]*\n)*)^create or replace (?:view|macro|table) (\w+)/gm)
	];

	test('open with one sentence in Chinese, then in English, above every definition', () => {
		const silent = definitions
			.filter(
				([, comment = '']) => !/^-- [^\n]*\p{Script=Han}[^\n]*[。？！] \S[^\n]*\n/u.test(comment)
			)
			.map(([, , name]) => name);
		expect(definitions.length).toBeGreaterThan(30);
		expect(silent).toEqual([]);
	});

	test('never read the clock and need no extension', () => {
		expect(viewsSql().replace(/--.*$/gm, '')).not.toMatch(
			/current_date|current_timestamp|now\(|today\(|json|collate/i
		);
	});
});
