/** Words about other readings of the comparison, in English. */
import type { readings as zh } from '../zh/readings';

const list = (names: readonly string[]) => names.join(', ');

export const readings: typeof zh = {
	summary: (read) => `How it is computed: ${read.join(', ').toLowerCase()}`,
	estimate: 'Comparison',
	estimates: { band: 'With rounding', point: 'Point estimate' },
	average: 'Provincial average',
	averages: { P1: 'Province', P2: 'All county units', P3: 'Without districts' },
	averageHints: {
		P1: "The province's own growth (default)",
		P2: 'Simple mean of the growth of all county-level units',
		P3: 'Simple mean over county-level units that are not districts'
	},
	failed: 'The query engine is not available; the default reading is shown.',
	pointNote:
		'Point estimate only: a larger average is above, an equal one is not; rounding is ignored.',
	averageNote: (average) =>
		average === 'P2'
			? 'The provincial average is the simple mean over all county-level units.'
			: 'The provincial average is the simple mean over county-level units without districts.',
	coverage: (indicator, known, units) => `${indicator}: ${known} of ${units} units have figures`,
	cell: (p) =>
		p.points === null
			? `Under the chosen reading: mean ${p.average} (${p.known}), under 80%, not compared`
			: `Under the chosen reading: against ${p.average}${p.known === '' ? '' : ` (${p.known})`}, gap ${p.points} points, ${p.comparison}`,
	coverageRule:
		"A mean of fewer than 80% is compared with nothing; a mean of fewer than all decides no verdict. The sentence at the top keeps the province's own growth.",
	semicolon: '; ',
	stop: '. ',
	list,

	depends: ({ indicator, above, readings }) =>
		`${indicator}: ${above} are ahead, but ${readings
			.map((one) => `${one.above} with “${one.name}”`)
			.join(' and ')}. `,
	dependsWhy: 'All readings',
	sensitivity: {
		title: (changed) =>
			changed === 0
				? 'No other reading changes a conclusion'
				: `Other readings change the conclusion of ${changed} cells`,
		lead: 'One thing changed at a time, against the default (geometric, growth of the province, rounding bands, the year before the term as base); counted in counties',
		table: 'Counties by reading and indicator',
		reading: 'Reading',
		names: {
			default: 'Default',
			arithmetic: 'Arithmetic mean',
			point: 'Point estimate only',
			P2: 'Average of all county units',
			P3: 'Average without districts',
			earlier_base: 'Base one year earlier'
		},
		above: (n) => `${n} above`,
		notAbove: (n) => `${n} not above`,
		within: (n) => `${n} undecided`,
		none: (n) => `${n} no figure`,
		compared: (rate, from, to) =>
			rate === null ? `${from}–${to}` : `against ${rate} (${from}–${to})`,
		mean: (rate) => `mean ${rate}`,
		known: (known, units) => `${known} of ${units} have figures`,
		notCompared: 'under 80%, not compared',
		changed: (n) => (n === 1 ? '1 county differs' : `${n} counties differ`),
		sensitive: 'reading matters',
		reference: 'current prices',
		rule: 'A unit has a figure only for the same years, prices and vintage as the county. Under 80% nothing is compared; with fewer than all no verdict rests on it. The earlier base shows sensitivity only: 2020 was a low base, and counting its own growth moves conclusions.'
	},

	catchUp: {
		title: ({ behind, close, reference }) =>
			`${behind} cells not above the province${close > 0 ? `, ${close} within rounding` : ''}${
				reference > 0 ? ` (${reference} for reference only)` : ''
			}: how fast would the years left have to be to catch up?`,
		table: 'Pace of each cell',
		none: 'Whatever can be compared is ahead; nothing has to catch up.',
		over: (term, left) =>
			`The term ${term} is over, without usable figures of the counties for ${left}. For those years the province counts as published where it is, and as growing like before where it is not. This is arithmetic, neither forecast nor verdict.`,
		running: (left) =>
			`There are no figures of the counties for ${left} yet. The province counts as published where it is, and as growing like before where it is not. This is arithmetic, neither forecast nor verdict.`,
		assume: (indicator) => `Assume instead a yearly growth of the province, ${indicator}, of`,
		unit: '%',
		reset: 'Back to default',
		hint: (rate) =>
			`Empty: what is published. The province's average so far is ${rate}; a number entered stands for every year left`,
		county: 'Recipient',
		own: 'County so far',
		province: 'Province so far',
		ahead: 'Province, years left',
		basis: 'Of which',
		basisOf: (published, assumed) =>
			[published && `${published} published`, assumed && `${assumed} assumed`]
				.filter(Boolean)
				.join(', '),
		pace: 'County must exceed',
		faster: 'Faster each year by',
		points: (points) => `${points} points`,
		group: (indicator, left, reference) =>
			`${indicator}${reference ? ' (current prices)' : ''}${left === null ? '' : `, left: ${left}`}`,
		note: (p) =>
			`${p.indicator}: more than ${p.pace} in each of ${p.years} years left to pass the province (its mean of those years ${p.ahead}: ${p.basis}${
				p.over ? '; the term is over, the county has no usable figures for them' : ''
			})`
	},

	total: {
		title: 'Taken together: all recipients and the province',
		lead: 'The target asks it of each county; the total is a side view and no verdict',
		line: (p) =>
			`${p.members} counties together: ${p.indicator} ${p.from}–${p.to} grew ${p.growth} a year, the province ${p.province}; `,
		others: (names) => `no total of ${list(names)}, `,
		why: 'why, and who is missing',
		indicator: 'Indicator',
		base: 'Sum at the start',
		last: 'Sum at the end',
		growth: 'Together, a year',
		province: 'Province, a year',
		gap: 'Gap (points)',
		years: 'Counties with figures',
		year: (year, known, members) => `${year}: ${known}/${members}`,
		missing: (names) => ` (without ${names})`,
		how: {
			weighted: "growth at comparable prices, weighted by last year's share",
			sum: 'sum of levels',
			population: 'needs weights by population'
		},
		reasons: {
			compared: '',
			members_missing:
				"No total: in no year have all counties both comparable growth and last year's level",
			population_missing:
				'Not judged: urban and rural population of the counties is not in the data, so nothing can be weighted',
			too_few_years: 'Not judged: fewer than 3 years with all counties',
			no_province_data: 'Not judged: no figure of the province on the same basis'
		},
		rule: 'With one county missing a year has no total; nothing is filled in. With both ends complete the average is taken from the sums at both ends.'
	}
};
