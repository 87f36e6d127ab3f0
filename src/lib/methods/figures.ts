/** Rules of figures: averages, rounding, missing years, prices, catching up, series, derived values, no data. */
import { growthProgramme, levels, place, published, ratesOf, references } from './example-rows';
import { clausesOf, type ExampleTables, type Rule } from './rule';

const JIA = [9.0, 3.5, 6.4, 5.6, 5.9];
const PROVINCE = [8.0, 4.0, 6.0, 5.8, 5.6];

/** Three invented counties and their provinces: one ahead, one that swings, one that hugs the line. */
const threeCounties: ExampleTables = {
	...references,
	region: [
		place('420000', 'province_a'),
		place('510000', 'province_b'),
		place('420001', 'jia'),
		place('420002', 'bing'),
		place('510001', 'yi')
	],
	observation: [
		...published('420000', PROVINCE),
		...published('510000', [8.0, 4.3, 6.0, 5.8, 6.3]),
		...published('420001', JIA),
		...published('510001', [18.0, -4.0, 9.0, 2.0, 5.6]),
		...published('420002', [8.1, 4.0, 6.1, 5.8, 5.5])
	]
};

const target = clausesOf('hb2020', '(二)');
const scorecard = [{ programme: 'hb2020' }, { page: 'targets' }] as const;

export const figures: readonly Rule[] = [
	{
		id: 'average-growth',
		sections: ['2.1', '2.2'],
		clauses: target,
		views: [
			'geometric_mean_growth',
			'mean_growth',
			'average_growth_over',
			'average_growth_at',
			'average_growth',
			'average_gap_over',
			'average_gap_at',
			'gap_to_province',
			'growth_target'
		],
		switches: ['method'],
		ownChoice: true,
		example: {
			given: threeCounties,
			sql: `select
	r.name as place,
	${ratesOf('g.region')} as rates,
	${ratesOf('province_of(g.region)')} as province_rates,
	g.growth as geometric,
	g.province_growth as province_geometric,
	a.growth as arithmetic,
	a.province_growth as province_arithmetic,
	g.method_sensitive
from average_gap_at(2020, 2025, 'geometric') as g
join average_gap_at(2020, 2025, 'arithmetic') as a using (region, indicator, series, province_series)
join region as r on r.adcode = g.region
order by g.region`,
			inputs: ['place', 'rates', 'province_rates']
		},
		uses: scorecard
	},
	{
		id: 'peers',
		sections: ['1'],
		clauses: [],
		views: [
			'county_window',
			'county_growth_at',
			'county_growth',
			'county_group',
			'county_measure_at',
			'county_peer_at',
			'county_peer'
		],
		switches: ['method'],
		ownChoice: true,
		example: {
			given: {
				...growthProgramme('420001', '420002', '420003', '420004'),
				...references,
				region: [
					place('420000', 'province_a'),
					place('420001', 'jia'),
					place('420002', 'yi'),
					place('420003', 'bing'),
					place('420004', 'ding')
				],
				observation: [
					...levels('420001', { 2023: 120 }),
					...levels('420002', { 2023: 90 }),
					...levels('420003', { 2023: 90 })
				]
			},
			sql: `select r.name as place, p.value, p.median, p.place as rank, p.known as with_data, p.members
from county_peer as p
join region as r on r.adcode = p.region
where p.measure = 'level'
order by p.region`,
			inputs: ['place', 'value']
		},
		uses: [{ page: 'counties' }]
	},
	{
		id: 'rounding',
		sections: ['2.2'],
		clauses: target,
		views: [
			'decimals_of',
			'half_unit',
			'published_half_width',
			'growth_comparison',
			'average_gap_at'
		],
		switches: [],
		ownChoice: true,
		example: {
			given: threeCounties,
			sql: `select
	r.name as place,
	${ratesOf('g.region')} as rates,
	g.low, g.high, g.province_low, g.province_high, g.comparison
from average_gap_at(2020, 2025, 'geometric') as g
join region as r on r.adcode = g.region
order by g.region`,
			inputs: ['place', 'rates']
		},
		uses: scorecard
	},
	{
		id: 'missing-years',
		sections: ['2.3'],
		clauses: clausesOf('hb2020', '(二)', '(三)'),
		views: ['average_gap_over', 'level_span', 'endpoint_growth', 'four_indicator_verdict_at'],
		switches: ['method', 'as_of'],
		ownChoice: true,
		example: {
			given: {
				...references,
				...growthProgramme('420001', '420002', '420003'),
				region: [
					place('420000', 'province_a'),
					place('420001', 'jia'),
					place('420002', 'yi'),
					place('420003', 'bing')
				],
				observation: [
					...published('420000', PROVINCE),
					...published('420001', JIA),
					...published('420002', [9.0, null, 6.4, 5.6, 5.9]),
					...published('420003', [9.0, null, 6.4, null, null])
				]
			},
			sql: `select
	r.name as place,
	${ratesOf('v.region')} as rates,
	v.year_list, v.years, v.county_growth, v.province_growth, v.gap, v.verdict, v.reason
from four_indicator_verdict_at(date '2026-11-22', 'geometric') as v
join region as r on r.adcode = v.region
where v.indicator = 'gdp'
order by v.ordinal`,
			inputs: ['place', 'rates']
		},
		uses: scorecard
	},
	{
		id: 'price-basis',
		sections: ['2.1'],
		clauses: target,
		views: ['growth_price', 'gap_points', 'four_indicator_verdict_at', 'four_indicator_verdict'],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				...references,
				...growthProgramme('420001', '420002'),
				region: [place('420000', 'province_a'), place('420001', 'jia'), place('420002', 'yi')],
				observation: [
					...[
						levels(
							'420001',
							{ 2020: 100, 2021: 107, 2022: 114, 2023: 122, 2024: 131, 2025: 140 },
							{ indicator: 'gdp', source: 'panel' }
						),
						levels(
							'420000',
							{ 2020: 100, 2021: 106, 2022: 112, 2023: 119, 2024: 126, 2025: 134 },
							{ indicator: 'gdp', source: 'panel' }
						)
					].flat(),
					...published('420000', [5.0, 5.0, 5.0, 5.0, 5.0]),
					...published('420002', [6.0, 6.0, 6.0, 6.0, 6.0])
				]
			},
			sql: `select
	r.name as place,
	v.price, v.county_growth, v.province_growth, v.gap, v.reference_only, v.verdict, v.reason
from four_indicator_verdict_at(date '2026-11-22', 'geometric') as v
join region as r on r.adcode = v.region
where v.indicator = 'gdp'
order by v.ordinal`,
			inputs: ['place', 'price']
		},
		uses: [{ programme: 'hb2020' }]
	},
	{
		id: 'catch-up',
		sections: ['2.4'],
		clauses: target,
		views: ['catch_up_growth', 'catch_up_at', 'catch_up'],
		switches: ['province', 'as_of'],
		ownChoice: true,
		example: {
			sql: `with example(rates, province_rates, ahead, years_due) as (
	values
		('7.0, 3.5, 6.0', '8.0, 4.0, 6.0', 5.5, 5),
		('9.0, 3.5, 6.4', '8.0, 4.0, 6.0', 5.5, 5)
)
select
	rates, province_rates, ahead, years_due,
	catch_up_growth(
		list_transform(string_split(rates, ', '), lambda g: cast(g as double)),
		list_transform(string_split(province_rates, ', '), lambda g: cast(g as double)),
		cast(ahead as double),
		years_due
	) as pace
from example`,
			inputs: ['rates', 'province_rates', 'ahead', 'years_due']
		},
		uses: [{ programme: 'hb2020' }, { page: 'counties' }]
	},
	{
		id: 'series',
		sections: ['2.1', '2.3'],
		clauses: target,
		views: [
			'vintage_family',
			'province_of',
			'stored_figure',
			'figure',
			'stored_growth',
			'growth',
			'stored_growth_jump',
			'growth_jump',
			'stored_series_choice',
			'series_choice',
			'scope_years'
		],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				...references,
				programme: growthProgramme().programme ?? [],
				region: [
					place('420000', 'province_a'),
					place('420001', 'jia'),
					place('420002', 'yi', { series_break: '2021-04' })
				],
				observation: [
					...levels('420001', { 2020: 15000, 2023: 18500 }, { source: 'panel' }),
					...levels('420001', { 2021: 16100, 2022: 17200 }),
					...levels('420002', { 2020: 15000, 2021: 21000, 2022: 22400 })
				]
			},
			sql: `select
	r.name as place, c.series, c.first_year, c.last_year,
	c.growth_years, c.span_years, c.covered_years, c.choice, c.preferred
from series_choice as c
join region as r on r.adcode = c.region
order by c.region, c.choice`,
			inputs: ['place', 'series', 'first_year', 'last_year']
		},
		uses: [{ programme: 'hb2020' }, { programme: 'sc2024' }]
	},
	{
		id: 'derived',
		sections: ['2.3'],
		clauses: [],
		views: ['derived_level', 'stored_level', 'level'],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				...references,
				region: [place('420000', 'province_a')],
				observation: levels('420000', { 2024: 22580 }, { growth_pct: 6.0, growth_basis: 'nominal' })
			},
			sql: `select
	n.year as known_year, n.value as known_value, g.growth as known_growth,
	d.year, d.value, d.low, d.high, l.derived
from derived_level as d
join figure as n on n.region = d.region and n.year = d.year + 1
join published_growth as g on g.region = n.region and g.year = n.year
join level as l on l.region = d.region and l.year = d.year`,
			inputs: ['known_year', 'known_value', 'known_growth']
		},
		uses: [{ programme: 'hb2020' }]
	},
	{
		id: 'no-data',
		sections: ['0', '2.3'],
		clauses: [],
		views: ['coverage'],
		switches: [],
		ownChoice: false,
		example: {
			given: {
				...references,
				region: [place('420000', 'province_a'), place('420001', 'jia')],
				observation: [
					...levels('420001', { 2020: 15000, 2021: 16100, 2023: 18500 }),
					...levels('420001', { 2022: 17300 }, { source: 'panel' })
				]
			},
			sql: `select r.name as place, c.year, c.has_value, c.has_growth, c.series, c.series_count
from coverage as c
join region as r on r.adcode = c.region
order by c.year`,
			inputs: ['place', 'year']
		},
		uses: [{ programme: 'hb2020' }, { page: 'coverage' }]
	}
];
