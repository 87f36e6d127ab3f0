/** Invented counties for the tests and expected drawings of scorecard and strip; no real place. */
import type { Classification } from '../../geo/classes';
import type { HeadlineRow, ScorecardRow } from '../rows';

export const INDICATORS = ['gdp', 'budget_revenue', 'urban_income', 'rural_income'];

function row(
	county: [adcode: string, name: string, ordinal: number],
	indicator: string,
	gap: number | null,
	more: Partial<ScorecardRow> = {}
): ScorecardRow {
	const [adcode, name, ordinal] = county;
	const known = gap !== null;
	return {
		adcode,
		name: `${name}县`,
		short_name: name,
		ordinal,
		indicator,
		year_list: known ? '2021,2022,2023' : null,
		county_growth: known ? 6 + gap : null,
		province_growth: 6,
		gap,
		comparison: known ? (gap > 0 ? 'above' : 'not_above') : 'none',
		verdict: 'undecidable',
		reference_only: known && indicator === 'gdp',
		method_sensitive: false,
		source_sensitive: false,
		sources: known ? '虚构年鉴；虚构公报' : null,
		derived: false,
		reason: known ? 'years_missing' : 'no_county_data',
		basis: known ? 'years' : null,
		...more
	};
}

const county = (
	adcode: string,
	name: string,
	ordinal: number,
	gaps: readonly (number | null)[]
): ScorecardRow[] =>
	INDICATORS.map((indicator, i) => row([adcode, name, ordinal], indicator, gaps[i] ?? null));

/** Four counties: ahead on all four, mixed, one figure only, none at all. */
export const syntheticScorecard: ScorecardRow[] = [
	...county('990001', '虚甲', 1, [1.9, 5.6, 0.62, 0.04]),
	...county('990002', '虚乙', 2, [-0.8, 0.4, -0.3, -0.02]).map((one) =>
		one.indicator === 'rural_income'
			? { ...one, comparison: 'within_rounding' as const, derived: true, method_sensitive: true }
			: one
	),
	...county('990003', '虚丙', 3, [-5.1]),
	...county('990004', '虚丁', 4, [])
];

export const syntheticHeadline: HeadlineRow[] = [
	{ indicator: 'gdp', above: 1, comparable: 3 },
	{ indicator: 'budget_revenue', above: 2, comparable: 2 },
	{ indicator: 'urban_income', above: 1, comparable: 2 },
	{ indicator: 'rural_income', above: 1, comparable: 2 },
	{ indicator: 'all', above: 1, comparable: 2 }
];

const RANGES = [
	[null, -2, 'div-neg-2'],
	[-2, 0, 'div-neg-1'],
	[0, 2, 'div-pos-1'],
	[2, 4, 'div-pos-2'],
	[4, null, 'div-pos-3']
] as const;

/** Class edges as on the map: zero is an edge. */
export const syntheticClasses: Classification = {
	mode: 'diverging',
	breaks: [-2, 0, 2, 4],
	labels: RANGES.map(([low, high, token]) => ({ low, high, token, text: `${low}–${high}` })),
	classOf: (value) =>
		value === null || value === undefined || !Number.isFinite(value)
			? null
			: RANGES.findIndex(([, high]) => high === null || value <= high)
};
