/** English words of the section on how far apart counties are. */
import type { spread as zh } from '../zh/spread';

export const spread: typeof zh = {
	heading: 'Spread: is it narrowing',
	convergence: {
		title: (name) => `${name}: do counties that start lower grow faster?`,
		axes: (unit, base, from, to) =>
			`across: level of ${base} (${unit}, by ratio); up: average growth ${from}–${to}, %`,
		marks: (recipients, others) =>
			`dark: ${recipients} recipients, light: ${others} other counties`,
		reference: 'includes growth at current prices, for reference only',
		seen: (faster, f) =>
			`Among ${f.counties} counties, one that starts half as high grew ${f.halving.replace(/^[+−]/, '')} points a year ${faster ? 'faster' : 'slower'} (95% interval ${f.low} to ${f.high}).`,
		unseen: (f) =>
			`Among ${f.counties} counties no relation of start and pace can be seen: starting half as high goes with ${f.halving} points a year, 95% interval ${f.low} to ${f.high}, zero included.`,
		few: (n) => `Only ${n} counties compare, fewer than eight: no line is drawn.`,
		caveat:
			'Dashed line and band: regression line with its 95% interval; not a cause, and counties without public figures are missing.',
		none: 'No county has both a level at the start and three years of growth that compare with the province.',
		start: (base) => `Level of ${base}`,
		growth: 'Average growth (%)',
		recipient: 'Recipient'
	},
	inequality: {
		title: (name) => `${name}: is the distance between counties shrinking?`,
		subtitle:
			'every county counts once, the same counties in every year; 0: all alike, larger: farther apart',
		measures: { gini: 'Gini coefficient', theil: 'Theil index' },
		groups: {
			map: (n) => `All ${n} counties`,
			recipients: (n) => `${n} recipients`
		},
		change: (group, from, to, first, last) =>
			`${group}: Gini ${first} in ${from}, ${last} in ${to}${
				first === last ? ', no change' : Number(last) < Number(first) ? ', narrower' : ', wider'
			}`,
		one: (group, year, figure) => `${group}: Gini ${figure} in ${year}; one year shows no change`,
		stop: '. ',
		none: 'No year has published levels of five counties or more.',
		county: 'Which counties',
		ratio: 'Highest ÷ lowest',
		year: 'Year',
		counties: 'Counties'
	},
	ratio: {
		title: 'How many times rural income is urban income?',
		subtitle:
			'disposable income a head, urban ÷ rural residents, same year; lower: closer to one another',
		none: 'No recipient has published urban and rural income for the same year.',
		known: (n, of) => `${n} of ${of} recipients have figures`
	},
	pace: {
		title: (name) => `${name}: how fast must those behind be in the years left?`,
		subtitle: (left) =>
			`hollow: average growth so far; filled: growth to be exceeded in each year left (${left}), %`,
		province: (pace) => `Province, years left: ${pace}%`,
		assumed: 'Years the province has not published are assumed at its average so far.',
		over: 'The term is over and the figures of the years left are not published: this is what they must show, not a forecast.',
		reference: 'Compared at current prices, for reference only.',
		none: 'Every recipient that compares is ahead of the province: none has to catch up.',
		noTarget:
			'The text states no target of growth above the province, so no pace for the years left is worked out.',
		so_far: 'Average so far (%)',
		needed: 'To be exceeded (%)',
		ahead: 'Province, years left (%)',
		years: 'Years left'
	},
	method: 'How it is worked out'
};
