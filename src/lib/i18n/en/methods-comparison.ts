/** English words of the rules of comparing counties with others. */
import type { RulesWords } from '../rule-words';

export const comparison: RulesWords = {
	'similar-economy': {
		title: 'Counties of similar economy',
		question: 'Which counties are most like this one, so that comparing them is fair?',
		definition: [
			'Only counties of the same map. Of each indicator the year most counties have is taken (the later of equals), published levels only, no derived ones.',
			'Natural logarithms of the levels are standardised over the counties of the map with a figure; the distance of two counties is the root mean square of their differences over the indicators both have: at least two, GDP one of them.',
			'Population is not held, so nothing is per head; no document asks for such peers.'
		],
		formula: [
			'z_{i} = ( ln x_{i} − mean ln x ) / sd ln x',
			'd(a, b) = sqrt( ( Σ_{i} ( z_{i,a} − z_{i,b} )^{2} ) / k )　(i: indicators of both, k ≥ 2)'
		],
		example:
			'Jia and Yi are close on both and nearest to each other; Bing is far larger and far from both.'
	},
	convergence: {
		title: 'Do counties that start lower grow faster',
		question: 'Do counties that start lower grow faster?',
		definition: [
			'Across: the natural logarithm of the level of the base year. Up: the average growth since, geometric, of the preferred series; of one map only the years and prices that most counties share.',
			'A line by least squares, said as one sentence: how many points of growth a county that starts half as high has above the other, with its 95% interval. With zero inside, no relation can be seen. Fewer than eight counties make no line.',
			'Start and growth come from one series, so errors in the start tilt the line towards “lower grows faster”; counties without public figures are missing. No document asks for this.'
		],
		formula: [
			'growth_{i} = a + b ln start_{i}',
			'halving = − b ln 2 ± t_{0.975, n−2} ln 2 · s / sqrt( Σ_{i} ( ln start_{i} − mean )^{2} )',
			's^{2} = Σ_{i} ( growth_{i} − a − b ln start_{i} )^{2} / ( n − 2 )'
		],
		example:
			'Eight counties, each starting twice as high as the one before, growing more slowly on the whole: starting half as high brings a little under one point more, and the interval is above zero.'
	},
	inequality: {
		title: 'How far apart counties are',
		question: 'Is the distance between counties shrinking?',
		definition: [
			'Every county counts once, not by people: population is not held. Published levels only, no derived ones.',
			'The same counties in every year: the years in which at least two thirds as many counties as in the fullest one have a figure, then the counties with a figure in all of them and no change of boundary between, at least five.',
			'Gini: zero when all are alike, larger when they are farther apart. Theil feels the high end more. Neither depends on the unit. No document asks for this.'
		],
		formula: [
			'Gini = 2 Σ_{i} i x_{i} / ( n Σ_{i} x_{i} ) − ( n + 1 ) / n　(x in ascending order)',
			'Theil = ( Σ_{i} ( x_{i} / mean ) ln ( x_{i} / mean ) ) / n'
		],
		example: 'In the second year the highest loses one and the lowest gains one: both fall.'
	},
	'urban-rural': {
		title: 'Urban over rural income',
		question: 'How many times rural income is urban income?',
		definition: [
			'Disposable income a head of urban and of rural residents, one place, one year, one vintage, divided; the preferred series of both.',
			'Without one side there is no ratio for the year; with a derived level it is marked as derived. No document asks for this.'
		],
		formula: ['ratio = urban / rural'],
		example: 'County A has only its urban figure for 2023, and no ratio.'
	}
};
