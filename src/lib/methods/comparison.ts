/** Rules of comparing counties with others than their province. */
import { levels, place, references } from './example-rows';
import type { Rule } from './rule';

const gdp = (region: string, value: number) =>
	levels(region, { 2023: value }, { indicator: 'gdp' });

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
	}
];
