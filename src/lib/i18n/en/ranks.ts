/** English words of the page about ranks and assessment. */
import type { ranks as zh } from '../zh/ranks';

export const ranks: typeof zh = {
	title: 'Ranks and assessment',
	heading: (recipients, ranked) =>
		ranked === 0
			? `No public source has a rank of any of the ${recipients} recipient counties, for any year`
			: `${ranked} of ${recipients} recipient counties have a published rank`,
	lead: 'Hubei assesses recipients by rank and progress in the yearly county assessment, and supporters by mechanism, projects and money. The two tables are neither compared nor combined, and no total is invented: the details were to be issued and are not public.',
	listsTitle: 'The two lists run in opposite directions',
	listsLead:
		'Two names in the same row are no pair. Positions mean something within one list only.',
	warnings: [
		'Row i of the recipients and row i of the supporters are no pair: each list has its own order.',
		'Position 1 among the recipients is the lowest assessed on the list, not the last of the province: the list picks from the end and may skip.',
		'Position 1 among the supporters had the largest GDP of 2019; the order by later figures is a column of its own, the list’s order is kept.'
	],
	directions: {
		last_first: 'the nearer the top, the further behind',
		largest_first: 'the nearer the top, the larger'
	},
	expected: (known, expected) =>
		known < expected ? `${expected} on the list, ${known} seen` : `${known}`,
	order: 'List order',
	name: 'Name',
	zone: 'functional zone',
	rank: 'Rank',
	progress: 'Progress',
	percentile: 'Percentile',
	total: 'Since 2019',
	year: (year) => `${year}`,
	of: (rank, all) => (all === null ? `${rank}` : `${rank} of ${all}`),
	changed: 'class changed, no progress that year',
	sort: 'Sort',
	sorts: { ordinal: 'List', name: 'Name', rank: 'Rank', progress: 'Progress' },
	none: 'Neither ranks of the third class nor the number assessed are public; the list order is the relative order of 2019 and is no rank, and no progress follows from it.',
	rule: 'Progress is last year’s rank less this year’s; above 0 is forward. Only within one class; a change of class breaks it. Where the number assessed changes, the percentile 1−(rank−1)÷(N−1) helps. Ties read 1, 2, 2, 4; who has no rank comes last and takes none.',
	now: {
		finding: (p) =>
			`${p.known} of ${p.members} supporters have ${p.indicator} of ${p.year}; among these ${p.known}, ` +
			([
				p.forward.length > 0
					? `${p.forward.join(' and ')} moved furthest forward, by ${p.forwardBy}`
					: '',
				p.back.length > 0 ? `${p.back.join(' and ')} furthest back, by ${p.backBy}` : ''
			]
				.filter(Boolean)
				.join('; ') || 'the order is unchanged') +
			'.',
		value: (indicator, year, unit) => `${indicator} of ${year} (${unit})`,
		listPlace: (known) => `List order among the ${known}`,
		place: 'By this figure',
		moved: 'Change',
		same: 'same',
		rule: (vintage) =>
			`Current prices, ${vintage}. Only figures of one year and one vintage are put in order: the year for which most supporters have a figure, then the latest. Ties read 1, 2, 2, 4; who has no figure is not placed and takes no place. Change is the list order less the order by this figure; above 0 is forward.`,
		vintages: {
			'as-published': 'as first published',
			'pre-census5': 'before the revision of the fifth economic census',
			census5: 'after the revision of the fifth economic census',
			'census5-final': 'final after the fifth economic census',
			'quick-report': 'quick report'
		}
	},
	choice: 'The defaults are chosen by this dashboard, not by the document.',
	historyTitle: (rows) => `${rows} published ranks`,
	tablesTitle: 'Two tables of assessment, side by side, never combined',
	rowsTitle: 'Who is assessed, and by what',
	subject: 'Who is assessed',
	ruleColumn: 'By what',
	use: 'Use of the result',
	noUse: 'not stated',
	allTitle: (n) => `${n} rules of assessment in the five documents: none gives weights`,
	clause: 'Clause and quote'
};
