/** Rules of other readings: what counts as the provincial average, what changes a conclusion, the total. */
import { growthProgramme, levels, place, published, references } from './example-rows';
import { clausesOf, type ExampleTables, type Rule } from './rule';

const target = clausesOf('hb2020', '(二)');
const PROVINCE = [8.0, 4.0, 6.0, 5.8, 5.6];
const AS_OF = `date '2026-11-22'`;

/** Five county-level units, one of them a district and one without figures. */
const units: ExampleTables = {
	...references,
	...growthProgramme('420001'),
	region: [
		place('420000', 'province_a'),
		place('420001', 'jia'),
		place('420002', 'yi'),
		place('420003', 'bing'),
		place('420004', 'ding', { kind: '市辖区' }),
		place('420005', 'wu')
	],
	observation: [
		...published('420000', PROVINCE),
		...published('420001', [9.0, 3.5, 6.4, 5.6, 5.9]),
		...published('420002', [9.5, 5.0, 7.0, 6.5, 6.4]),
		...published('420003', [9.2, 4.8, 6.9, 6.6, 6.0]),
		...published('420004', [5.0, 2.0, 3.0, 3.5, 3.0])
	]
};

/** One year before the first, published the same way. */
const earlier = (region: string, rate: number) =>
	published(region, [rate]).map((row) => ({ ...row, year: 2020 }));

const reading = (average: string) =>
	`{'name': '${average}', 'method': 'geometric', 'average': '${average}', 'estimate': 'band'}`;

export const readings: readonly Rule[] = [
	{
		id: 'provincial-average',
		sections: ['2.1', '2.2'],
		clauses: target,
		views: [
			'mean_is_usable',
			'provincial_average_at',
			'provincial_average',
			'four_indicator_reading_over',
			'four_indicator_reading_at'
		],
		switches: ['method', 'average', 'estimate', 'as_of'],
		ownChoice: true,
		example: {
			given: units,
			sql: `select
	v.reading as average, r.name as place, v.average_known, v.average_units,
	v.county_growth, coalesce(v.province_growth, v.average_growth) as province_growth,
	v.comparison, v.verdict, v.reason
from four_indicator_reading_over(${AS_OF}, [
	${reading('P1')},
	${reading('P2')},
	${reading('P3')}
]) as v
join region as r on r.adcode = v.region
where v.indicator = 'gdp'
order by v.reading`,
			inputs: ['average', 'place']
		},
		uses: [{ programme: 'hb2020' }]
	},
	{
		id: 'sensitivity',
		sections: ['2.1', '2.2'],
		clauses: target,
		views: ['reading_sensitivity_at', 'reading_sensitivity'],
		switches: ['method', 'average', 'estimate', 'as_of'],
		ownChoice: true,
		example: {
			given: {
				...references,
				...growthProgramme('420001', '420002'),
				region: [
					place('420000', 'province_a'),
					place('420001', 'yi'),
					place('420002', 'bing'),
					place('420003', 'ding')
				],
				observation: [
					...published('420000', PROVINCE),
					...earlier('420000', -5.0),
					...published('420001', [18.0, -4.0, 9.0, 2.0, 5.6]),
					...earlier('420001', 1.0),
					...published('420002', [8.1, 4.0, 6.1, 5.8, 5.5]),
					...earlier('420002', -9.0),
					...published('420003', [4.0, 3.0, 3.5, 3.0, 3.2])
				]
			},
			sql: `select r.name as place, s.reading, s.county_growth, s.province_growth, s.comparison, s.changed
from reading_sensitivity_at(${AS_OF}) as s
join region as r on r.adcode = s.region
where s.indicator = 'gdp'
order by s.region, list_position(
	['default', 'arithmetic', 'point', 'P2', 'P3', 'earlier_base'], s.reading
)`,
			inputs: ['place', 'reading']
		},
		uses: [{ programme: 'hb2020' }]
	},
	{
		id: 'total',
		sections: ['2.1', '2.2'],
		clauses: target,
		views: ['recipients_total_year_at', 'recipients_total_at', 'recipients_total'],
		switches: ['as_of'],
		ownChoice: true,
		example: {
			given: {
				...growthProgramme('420001', '420002'),
				...references,
				indicator: [
					{
						id: 'budget_revenue',
						ordinal: 1,
						name: '预算收入',
						price_basis: 'nominal',
						decimals: 1
					}
				],
				target: [
					{
						id: 'revenue',
						programme: 'example',
						clause: '1',
						kind: 'target',
						metric: '预算收入年平均增幅',
						comparator: '>',
						strength: 'strict',
						quote: 'example'
					}
				],
				region: [place('420000', 'province_a'), place('420001', 'jia'), place('420002', 'yi')],
				observation: [
					...levels('420001', { 2020: 10, 2021: 10.5, 2022: 11 }, { indicator: 'budget_revenue' }),
					...levels('420002', { 2020: 2, 2021: 2.4 }, { indicator: 'budget_revenue' })
				]
			},
			sql: `select
	t.year,
	(select string_agg(printf('%.1f', o.value), ', ' order by o.region) from observation as o where o.year = t.year)
		as levels,
	t.known as with_data, t.members, t.total,
	100e0 * (t.total / lag(t.total) over (order by t.year) - 1) as total_growth,
	case when t.total is not null then (select avg(g.growth) from growth as g where g.year = t.year) end
		as simple_mean
from recipients_total_year_at(${AS_OF}) as t
where t.year <= 2022
order by t.year`,
			inputs: ['year', 'levels']
		},
		uses: [{ programme: 'hb2020' }]
	}
];
