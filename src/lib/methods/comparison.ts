/** Rules of comparing counties with others than their province. */
import { growthProgramme, levels, place, references } from './example-rows';
import type { Rule } from './rule';

const gdp = (region: string, value: number) =>
	levels(region, { 2023: value }, { indicator: 'gdp' });

/** An invented county that grows by the same percentage from 2020 to 2023. */
const steady = (region: string, start: number, rate: number) =>
	levels(
		region,
		Object.fromEntries([0, 1, 2, 3].map((n) => [2020 + n, start * (1 + rate / 100) ** n])),
		{ indicator: 'gdp', source: 'panel' }
	);

/** Starting level and yearly growth of eight invented counties. */
const STARTS: readonly (readonly [start: number, rate: number])[] = [
	[10, 9],
	[20, 7],
	[40, 8],
	[80, 6],
	[160, 7],
	[320, 4],
	[640, 5],
	[1280, 3]
];

const code = (at: number) => String(420001 + at);

/** Levels of five invented counties in two years; the last two share what the first gains. */
const UNEQUAL: readonly (readonly [before: number, after: number])[] = [
	[1, 2],
	[2, 2],
	[3, 3],
	[4, 4],
	[5, 4]
];

export const comparison: readonly Rule[] = [
	{
		id: 'similar-economy',
		sections: [],
		clauses: [],
		views: ['similar_economy'],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				...references,
				region: [
					place('420000', 'province_a'),
					place('420001', 'jia'),
					place('420002', 'yi'),
					place('420003', 'bing')
				],
				observation: [
					...gdp('420001', 100),
					...gdp('420002', 200),
					...gdp('420003', 1600),
					...levels('420001', { 2023: 12000 }),
					...levels('420002', { 2023: 12600 }),
					...levels('420003', { 2023: 18000 })
				]
			},
			sql: `select
	r.name as place,
	p.name as peer,
	round(s.distance, 3) as distance,
	s.indicators as compared_indicators,
	s.place as rank
from similar_economy as s
join region as r on r.adcode = s.region
join region as p on p.adcode = s.peer
order by s.region, s.place`,
			inputs: ['place', 'peer']
		},
		uses: [{ page: 'compare' }]
	},
	{
		id: 'convergence',
		sections: [],
		clauses: [],
		views: ['student_t_95', 'convergence_point', 'convergence_fit'],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				...references,
				...growthProgramme(),
				region: [place('420000', 'province_a'), ...STARTS.map((_, at) => place(code(at), 'jia'))],
				observation: [
					...steady('420000', 3000, 5),
					...STARTS.flatMap(([start, rate], at) => steady(code(at), start, rate))
				]
			},
			sql: `select
	(select string_agg(printf('%.0f', p.start), ', ' order by p.start)
		from convergence_point as p) as starts,
	(select string_agg(printf('%.0f', p.growth), ', ' order by p.start)
		from convergence_point as p) as growth_of_each,
	f.counties,
	round(f.halving, 2) as halving,
	round(f.halving_low, 2) as halving_low,
	round(f.halving_high, 2) as halving_high,
	round(f.r2, 2) as r2
from convergence_fit as f`,
			inputs: ['starts', 'growth_of_each']
		},
		uses: [{ page: 'charts' }]
	},
	{
		id: 'inequality',
		sections: [],
		clauses: [],
		views: ['inequality'],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				...references,
				region: [place('420000', 'province_a'), ...UNEQUAL.map((_, at) => place(code(at), 'jia'))],
				observation: UNEQUAL.flatMap(([before, after], at) =>
					levels(code(at), { 2022: before, 2023: after })
				)
			},
			sql: `select
	(select string_agg(printf('%.0f', o.value), ', ' order by o.region)
		from observation as o where o.year = q.year) as values_of_year,
	q.year,
	round(q.gini, 3) as gini,
	round(q.theil, 3) as theil
from inequality as q
where q.whose like 'scope:%'
order by q.year`,
			inputs: ['values_of_year', 'year']
		},
		uses: [{ page: 'charts' }]
	},
	{
		id: 'urban-rural',
		sections: [],
		clauses: [],
		views: ['urban_rural'],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				...references,
				indicator: [
					{ id: 'urban_income', ordinal: 1, name: 'urban', price_basis: 'nominal', decimals: 0 },
					{ id: 'rural_income', ordinal: 2, name: 'rural', price_basis: 'nominal', decimals: 0 }
				],
				region: [place('420000', 'province_a'), place('420001', 'jia')],
				observation: [
					...levels('420000', { 2023: 40000 }, { indicator: 'urban_income' }),
					...levels('420000', { 2023: 20000 }),
					...levels('420001', { 2022: 30000, 2023: 31500 }, { indicator: 'urban_income' }),
					...levels('420001', { 2022: 12000 })
				]
			},
			sql: `select r.name as place, u.year, u.urban, u.rural, round(u.ratio, 2) as urban_rural_ratio
from urban_rural as u
join region as r on r.adcode = u.region
order by u.region, u.year`,
			inputs: ['place', 'year', 'urban', 'rural']
		},
		uses: [{ page: 'charts' }]
	}
];
