/** The worked examples of computations 2 that no other test holds: bands, the arithmetic side, the error of not dropping. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Fixture } from './fixture';
import { growths, hubei, levels } from './worked-numbers.fixture';

const A = [9.0, 3.5, 6.4, 5.6, 5.9];
const PROVINCE_A = [8.0, 4.0, 6.0, 5.8, 5.6];
const PROVINCE_B = [8.0, 4.3, 6.0, 5.8, 6.3];

let fixture: Fixture;
afterEach(() => fixture.close());

const two = (value: unknown): number => Math.round(Number(value) * 100) / 100;

const means = async (county: readonly number[], province: readonly number[]) => {
	fixture = await hubei(['420001'], [...growths('420001', county), ...growths('420000', province)]);
	const [row] = await fixture.query(
		`select g.growth, g.province_growth, a.growth as arithmetic, a.province_growth as province_arithmetic,
			g.low, g.high, g.province_low, g.province_high, g.comparison
		from average_gap_at(2020, 2025, 'geometric') as g
		join average_gap_at(2020, 2025, 'arithmetic') as a using (region, indicator)`
	);
	return row ?? {};
};

describe('computations 2.2: the table of three counties', () => {
	test.each([
		['甲县', A, PROVINCE_A, [6.07, 5.87, 6.08, 5.88, 6.02, 6.12, 5.82, 5.92], 'above'],
		[
			'乙县',
			[18.0, -4.0, 9.0, 2.0, 5.6],
			PROVINCE_B,
			[5.87, 6.07, 6.12, 6.08, 5.82, 5.92, 6.02, 6.12],
			'not_above'
		],
		[
			'丙县',
			[8.1, 4.0, 6.1, 5.8, 5.5],
			PROVINCE_A,
			[5.89, 5.87, 5.9, 5.88, 5.84, 5.94, 5.82, 5.92],
			'within_rounding'
		]
	])('%s: means and bands to two decimals', async (_, county, province, expected, comparison) => {
		const { comparison: found, ...numbers } = await means(county, province);
		expect(Object.values(numbers).map(two)).toEqual(expected);
		expect(found).toBe(comparison);
	});
});

describe('computations 2.2: current and comparable prices', () => {
	test('100 to 140 is 6.96 a year, six times 6.0 is 6.00: about a point apart out of nothing', async () => {
		fixture = await hubei([], []);
		const [row] = await fixture.query(
			`select endpoint_growth(100, 140, 5) as current,
				(select geometric_mean_growth(g) from unnest([6.0, 6.0, 6.0, 6.0, 6.0]) as t(g)) as comparable`
		);
		expect([row?.current, row?.comparable].map(two)).toEqual([6.96, 6]);
	});
});

describe('computations 2.3: a missing year', () => {
	test('with 2022 kept for the province alone the lead would be 0.84 instead of 0.37', async () => {
		fixture = await hubei(
			['420001'],
			[...growths('420001', [9.0, null, 6.4, 5.6, 5.9]), ...growths('420000', PROVINCE_A)]
		);
		const [paired] = await fixture.query(
			`select growth, province_growth, gap from average_gap_at(2020, 2025, 'geometric')`
		);
		expect([paired?.growth, paired?.province_growth, paired?.gap].map(two)).toEqual([
			6.72, 6.35, 0.37
		]);
		const [whole] = await fixture.query(
			`select growth from average_growth_at(2020, 2025, 'geometric') where region = '420000'`
		);
		expect(two(whole?.growth)).toBe(5.87);
		expect(Number(paired?.growth) - Number(whole?.growth)).toBeCloseTo(0.844, 3);
	});

	test('missing in the middle of current-price levels: both ends of one vintage, the province likewise', async () => {
		fixture = await hubei(
			['420001'],
			[
				...levels('420001', { 2020: 10, 2025: 14.03 }),
				...levels('420000', { 2020: 100, 2021: 105, 2025: 127.63 })
			]
		);
		const [row] = await fixture.query(
			`select basis, years, growth, province_growth from average_gap_at(2020, 2025, 'geometric')`
		);
		expect(row).toMatchObject({ basis: 'endpoints', years: 5 });
		expect([row?.growth, row?.province_growth].map(two)).toEqual([7.01, 5]);
	});

	test('a year between two levels of one series gets its growth from them, and needs no derived mark', async () => {
		fixture = await hubei([], [...levels('420000', { 2021: 100.5, 2022: 110.6 })]);
		expect(await fixture.query('select year, origin, derived from growth')).toEqual([
			{ year: 2022, origin: 'levels', derived: false }
		]);
	});
});

describe('computations 2.4: the pace needed', () => {
	test('7.0, 3.5, 6.0 against 8.0, 4.0, 6.0 at 5.5 ahead: more than 6.25, three quarters of a point faster', async () => {
		fixture = await hubei([], []);
		const [row] = await fixture.query(
			'select catch_up_growth([7.0, 3.5, 6.0], [8.0, 4.0, 6.0], 5.5, 5) as pace'
		);
		expect(two(row?.pace)).toBe(6.25);
		expect(two(Number(row?.pace) - 5.5)).toBe(0.75);
	});

	test('growing at that pace reaches the province to the last digit', async () => {
		fixture = await hubei([], []);
		const [row] = await fixture.query(
			`with x as (select catch_up_growth([7.0, 3.5, 6.0], [8.0, 4.0, 6.0], 5.5, 5) as pace)
			select
				(select geometric_mean_growth(g) from unnest([7.0, 3.5, 6.0, x.pace, x.pace]) as t(g)) as county,
				(select geometric_mean_growth(g) from unnest([8.0, 4.0, 6.0, 5.5, 5.5]) as t(g)) as province
			from x`
		);
		expect(row?.county).toBeCloseTo(Number(row?.province), 10);
	});

	test('no years left, no pace', async () => {
		fixture = await hubei([], []);
		expect(
			await fixture.query('select catch_up_growth([7.0, 3.5], [8.0, 4.0], 5.5, 2) as pace')
		).toEqual([{ pace: null }]);
	});
});
