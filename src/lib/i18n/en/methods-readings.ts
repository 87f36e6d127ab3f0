/** Words of the rules of other readings, in English. */
import type { RulesWords } from '../rule-words';

export const readings: RulesWords = {
	'provincial-average': {
		title: 'What counts as the provincial average',
		question: 'Does another provincial average change the conclusion?',
		definition: [
			'P1, the default: the province’s own growth. P2: the simple mean over all county-level units of the province. P3: the same without districts.',
			'A unit counts only with an average over exactly the years, prices and vintage of the county compared; nothing is filled in, and no figure of a city stands in.',
			'Under 80% of the units the mean is shown and compared with nothing; with fewer than all it decides no verdict. The line of 80% was drawn by this dashboard.',
			'By default rounding counts; with the point estimate only, a larger average is above and an equal one is not.'
		],
		formula: [
			'P2 = ( Σ_{units} M_{unit} ) / m　(m units with figures)',
			'P3: the same without districts',
			'm / all units < 80% → not compared; m < all units → no verdict',
			'Point estimate: above ⇔ M_{county} > M_{province}'
		],
		example:
			'County A beats the province’s own growth. Four of five units have figures, exactly 80%: compared, not judged. Three of four without districts are too few.'
	},
	sensitivity: {
		title: 'Which conclusions depend on the reading',
		question: 'Which conclusions hold under one reading only?',
		definition: [
			'The default is the geometric mean, the province’s own growth, rounding bands and the year before the term as base. One thing is changed at a time: arithmetic mean, point estimate, two means of units, a base one year earlier.',
			'Where both readings compare and differ, the cell says so. The earlier base needs the growth of that year on both sides; it shows sensitivity and makes no verdict.'
		],
		formula: ['reading matters ⇔ comparison_{reading} ≠ comparison_{default}　(both compare)'],
		example:
			'County B is above by the arithmetic mean. County C hugs the line: above by its point estimate, not above with one year more.'
	},
	total: {
		title: 'All recipients together',
		question: 'Do all recipients together grow faster than the province?',
		definition: [
			'Revenue: the levels are added. GDP: growth at comparable prices weighted by last year’s share at current prices. The two incomes need weights by population, which the data does not hold, so they are not judged.',
			'With one county missing a year has no total, and the page says who is missing; nothing is filled in. With both ends complete the average comes from the sums at both ends, the province’s from the same.',
			'The target asks it of each county; the total is a side view and no verdict.'
		],
		formula: [
			'Revenue: M = ( Σ V_{end} / Σ V_{base} )^{1/k} − 1',
			'GDP: g_{t} = Σ ( V_{county,t−1} / Σ V_{t−1} ) × g_{county,t}'
		],
		example:
			'Revenues grew 5% and 20%: the simple mean is 12.5%, the total 7.5%. In the third year county B has no figure, so there is no total.'
	}
};
