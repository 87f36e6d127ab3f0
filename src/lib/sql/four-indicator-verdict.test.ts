import { afterEach, describe, expect, test } from 'vitest';
import type { Fixture } from './fixture';
import { growths, hubei, levels } from './worked-numbers.fixture';

const A = [9.0, 3.5, 6.4, 5.6, 5.9];
const PROVINCE_A = [8.0, 4.0, 6.0, 5.8, 5.6];
const B = [18.0, -4.0, 9.0, 2.0, 5.6];
const PROVINCE_B = [8.0, 4.3, 6.0, 5.8, 6.3];
const C = [8.1, 4.0, 6.1, 5.8, 5.5];

let fixture: Fixture;
afterEach(() => fixture.close());

interface Cell {
	years: number;
	year_list: string | null;
	basis: string | null;
	county_growth: number | null;
	province_growth: number | null;
	gap: number | null;
	gap_low: number | null;
	gap_high: number | null;
	comparison: string;
	verdict: string;
	reason: string;
	reference_only: boolean;
	method_sensitive: boolean;
	source_sensitive: boolean;
	derived: boolean;
	price: string | null;
}

async function cell(
	indicator = 'gdp',
	method = 'geometric',
	asOf = '2026-11-22',
	county = '420001'
): Promise<Cell> {
	const [row] = await fixture.query(
		`from four_indicator_verdict_at(cast($1 as date), $2) where indicator = $3 and region = $4`,
		[asOf, method, indicator, county]
	);
	return row as unknown as Cell;
}

const two = (value: number | null): number => Math.round((value ?? NaN) * 100) / 100;

describe('the worked examples of computations 2.2', () => {
	test('甲县 is above: 6.07 against 5.87, bands [6.02,6.12] and [5.82,5.92]', async () => {
		fixture = await hubei(['420001'], [...growths('420001', A), ...growths('420000', PROVINCE_A)]);
		const row = await cell();
		expect([row.county_growth, row.province_growth].map(two)).toEqual([6.07, 5.87]);
		const [band] = await fixture.query(
			`select low, high, province_low, province_high
			from average_gap_at(2020, 2025, 'geometric') where region = '420001'`
		);
		expect(Object.values(band as Record<string, number>).map(two)).toEqual([
			6.02, 6.12, 5.82, 5.92
		]);
		expect(row).toMatchObject({
			years: 5,
			comparison: 'above',
			verdict: 'met',
			reason: 'complete',
			price: 'comparable',
			method_sensitive: false,
			reference_only: false
		});
		const arithmetic = await cell('gdp', 'arithmetic');
		expect([arithmetic.county_growth, arithmetic.province_growth].map(two)).toEqual([6.08, 5.88]);
	});

	test('乙县 swings: not above by the geometric mean, larger by the arithmetic one, so 口径敏感', async () => {
		fixture = await hubei(['420001'], [...growths('420001', B), ...growths('420000', PROVINCE_B)]);
		const row = await cell();
		expect([row.county_growth, row.province_growth].map(two)).toEqual([5.87, 6.07]);
		expect(row).toMatchObject({
			comparison: 'not_above',
			verdict: 'not_met',
			method_sensitive: true
		});
		const arithmetic = await cell('gdp', 'arithmetic');
		expect([arithmetic.county_growth, arithmetic.province_growth].map(two)).toEqual([6.12, 6.08]);
		expect(arithmetic.method_sensitive).toBe(true);
	});

	test('丙县 hugs the line: 5.89 against 5.87 cannot be told within rounding', async () => {
		fixture = await hubei(['420001'], [...growths('420001', C), ...growths('420000', PROVINCE_A)]);
		const row = await cell();
		expect([row.county_growth, row.province_growth].map(two)).toEqual([5.89, 5.87]);
		expect(row).toMatchObject({
			comparison: 'within_rounding',
			verdict: 'undecidable',
			reason: 'complete'
		});
		expect(row.gap_low).toBeLessThan(0);
		expect(row.gap_high).toBeGreaterThan(0);
	});
});

describe('missing years', () => {
	test('a year the county lacks is dropped for the province too: 6.72 against 6.35, lead 0.37', async () => {
		const without2022 = A.map((rate, at) => (at === 1 ? null : rate));
		fixture = await hubei(
			['420001'],
			[...growths('420001', without2022), ...growths('420000', PROVINCE_A)]
		);
		const row = await cell();
		expect([row.county_growth, row.province_growth, row.gap].map(two)).toEqual([6.72, 6.35, 0.37]);
		expect(row).toMatchObject({
			years: 4,
			year_list: '2021,2023,2024,2025',
			comparison: 'above',
			verdict: 'undecidable',
			reason: 'years_missing'
		});
	});

	test('fewer than three years decide nothing and show no gap', async () => {
		fixture = await hubei(
			['420001'],
			[...growths('420001', [9, 9]), ...growths('420000', PROVINCE_A)]
		);
		expect(await cell()).toMatchObject({
			years: 2,
			gap: null,
			comparison: 'none',
			verdict: 'undecidable',
			reason: 'too_few_years'
		});
	});

	test('no figures of the county is not zero: no gap, no verdict', async () => {
		fixture = await hubei(['420001'], growths('420000', PROVINCE_A));
		expect(await cell()).toMatchObject({
			years: 0,
			county_growth: null,
			gap: null,
			comparison: 'none',
			verdict: 'undecidable',
			reason: 'no_county_data'
		});
	});

	test('no figures of the province: no gap, no verdict', async () => {
		fixture = await hubei(['420001'], growths('420001', A));
		expect(await cell()).toMatchObject({
			gap: null,
			verdict: 'undecidable',
			reason: 'no_province_data'
		});
	});

	test('four years are never 已达到 or 未达到, while the term runs they are 进行中', async () => {
		const lead = [9, 9, 9, 9, null];
		const lag = [1, 1, 1, 1, null];
		fixture = await hubei(
			['420001', '420002'],
			[...growths('420001', lead), ...growths('420002', lag), ...growths('420000', PROVINCE_A)]
		);
		expect(await cell()).toMatchObject({ comparison: 'above', verdict: 'undecidable' });
		expect(await cell('gdp', 'geometric', '2025-06-30')).toMatchObject({
			comparison: 'above',
			verdict: 'in_progress',
			reason: 'term_running'
		});
		expect(await cell('gdp', 'geometric', '2025-06-30', '420002')).toMatchObject({
			comparison: 'not_above',
			verdict: 'in_progress'
		});
	});

	test('a year that had not ended on the as-of date does not count, even if its figure is there', async () => {
		fixture = await hubei(['420001'], [...growths('420001', A), ...growths('420000', PROVINCE_A)]);
		expect(await cell('gdp', 'geometric', '2025-12-31')).toMatchObject({
			years: 4,
			year_list: '2021,2022,2023,2024',
			verdict: 'in_progress'
		});
		expect(await cell('gdp', 'geometric', '2026-01-01')).toMatchObject({
			years: 5,
			verdict: 'met'
		});
	});
});

describe('高于 excludes equality', () => {
	test('equal growth from one-decimal figures cannot be told within rounding', async () => {
		fixture = await hubei(['420001'], [...growths('420001', A), ...growths('420000', A)]);
		expect(await cell()).toMatchObject({ gap: 0, comparison: 'within_rounding' });
	});

	test('equal official averages, which have no band, are not above', async () => {
		fixture = await hubei([], []);
		const rows = await fixture.query(
			`select growth_comparison(6.1, 6.1, 6.1, 6.1) as equal, growth_comparison(6.2, 6.2, 6.1, 6.1) as more,
				growth_comparison(6.0, 6.0, 6.1, 6.1) as less, growth_comparison(null, null, 6.1, 6.1) as unknown`
		);
		expect(rows).toEqual([
			{ equal: 'not_above', more: 'above', less: 'not_above', unknown: 'none' }
		]);
	});
});

describe('prices are never mixed', () => {
	const chain = { indicator: 'gdp', source: 'panel', vintage: 'pre-census5' };
	const rise = { 2020: 100, 2021: 110, 2022: 120, 2023: 130, 2024: 135, 2025: 140 };

	test('subtracting current from comparable growth is an error in words', async () => {
		fixture = await hubei([], []);
		await expect(
			fixture.query(`select gap_points(6.96, 'current', 6.0, 'comparable')`)
		).rejects.toThrow(/价格口径不同，拒绝相减/);
		expect(
			await fixture.query(
				`select gap_points(6.5::double, 'current', 6.0::double, 'current') as gap`
			)
		).toEqual([{ gap: 0.5 }]);
	});

	test('a county at current prices against a province at comparable prices has no gap', async () => {
		fixture = await hubei(
			['420001'],
			[
				...levels('420001', rise, { ...chain, vintage: 'as-published' }),
				...growths('420000', [6, 6, 6, 6, 6])
			]
		);
		expect(await cell()).toMatchObject({
			gap: null,
			comparison: 'none',
			verdict: 'undecidable',
			reason: 'price_mismatch'
		});
		expect(await fixture.query('from gap_to_province')).toEqual([]);
	});

	test('GDP at current prices on both sides, all five years: shown for reference, never judged', async () => {
		fixture = await hubei(
			['420001'],
			[
				...levels('420001', rise, chain),
				...levels(
					'420000',
					{ 2020: 100, 2021: 101, 2022: 102, 2023: 103, 2024: 104, 2025: 105 },
					chain
				)
			]
		);
		const row = await cell();
		expect(two(row.county_growth)).toBe(6.96);
		expect(row).toMatchObject({
			years: 5,
			comparison: 'above',
			verdict: 'undecidable',
			reference_only: true,
			reason: 'nominal_only',
			price: 'current'
		});
	});

	test('published real growth is judged even where longer current-price levels exist', async () => {
		fixture = await hubei(
			['420001'],
			[
				...levels('420001', rise, chain),
				...levels('420000', rise, chain),
				...growths('420001', A.slice(0, 3)),
				...growths('420000', PROVINCE_A)
			]
		);
		expect(await cell()).toMatchObject({ price: 'comparable', years: 3, reference_only: false });
	});
});

describe('end points (M3)', () => {
	test('levels of 2020 and 2023 only: both sides end to end, three years, no verdict', async () => {
		fixture = await hubei(
			['420001'],
			[
				...levels('420001', { 2020: 10, 2023: 13.31 }),
				...levels('420000', { 2020: 100, 2021: 110, 2022: 108, 2023: 119.1016 })
			]
		);
		const row = await cell('budget_revenue');
		expect([row.county_growth, row.province_growth].map(two)).toEqual([10, 6]);
		expect(row).toMatchObject({
			basis: 'endpoints',
			years: 3,
			year_list: '2021,2022,2023',
			comparison: 'above',
			verdict: 'undecidable',
			reason: 'years_missing'
		});
	});

	test('GDP levels of bulletins are never divided, whichever way', async () => {
		fixture = await hubei(
			['420001'],
			[
				...levels('420001', { 2020: 10, 2023: 13.31 }, { indicator: 'gdp' }),
				...levels('420000', { 2020: 100, 2023: 119.1 }, { indicator: 'gdp' })
			]
		);
		expect(await cell()).toMatchObject({ gap: null, reason: 'no_county_data' });
		expect(await fixture.query(`from growth where indicator = 'gdp'`)).toEqual([]);
	});

	test('nothing is computed across a boundary change', async () => {
		fixture = await hubei(
			['420001'],
			[
				...levels('420001', { 2020: 10, 2021: 11, 2023: 13.31 }),
				...levels('420000', { 2020: 100, 2021: 110, 2022: 108, 2023: 119.1 })
			],
			{ regions: { '420001': { series_break: '2021-04' } } }
		);
		expect(await cell('budget_revenue')).toMatchObject({ gap: null, reason: 'series_break' });
	});
});

describe('the series behind a verdict', () => {
	test('a comparison that turns with the series is 来源敏感', async () => {
		const county = (source: string, end: number) =>
			levels('420001', { 2020: 10.0001, 2021: 11.0001, 2022: 12.0001, 2023: end }, { source });
		const province = levels('420000', { 2020: 100, 2021: 110, 2022: 120, 2023: 130.01 });
		fixture = await hubei(
			['420001'],
			[...county('panel', 14.0001), ...county('yearbook', 12.5001), ...province]
		);
		expect(await cell('budget_revenue')).toMatchObject({ source_sensitive: true });
		fixture.close();
		fixture = await hubei(
			['420001'],
			[...county('panel', 14.0001), ...county('yearbook', 14.5001), ...province]
		);
		expect(await cell('budget_revenue')).toMatchObject({ source_sensitive: false });
	});

	test('a programme without the target gets 不适用, with the gap as background', async () => {
		fixture = await hubei(['420001'], [...growths('420001', A), ...growths('420000', PROVINCE_A)]);
		await fixture.run('delete from target');
		expect(await cell()).toMatchObject({ comparison: 'above', verdict: 'not_applicable' });
	});

	test('an unknown averaging method is refused in words', async () => {
		fixture = await hubei(['420001'], [...growths('420001', A), ...growths('420000', PROVINCE_A)]);
		await expect(cell('gdp', 'median')).rejects.toThrow(/没有这种平均法：median/);
	});
});
