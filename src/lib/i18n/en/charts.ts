import type { SectionWords } from '../sections';

export const charts: SectionWords['charts'] = {
	title: (programme) => `${programme}: charts`,
	heading: (programme) => `${programme}: are the counties catching up with the province?`,
	lead: 'Compared with the province over the same years, vintage and prices; years without public figures stay empty. Choose a county and every chart marks it.',
	standing: (name, s) =>
		s.comparable === 0
			? `${name}: none of ${s.recipients} counties has three years that can be compared with the province.`
			: `${name}: ${s.comparable} of ${s.recipients} counties can be compared${
					s.from === null || s.to === null ? '' : ` (${s.from}–${s.to})`
				}; ${s.above} grew faster than the province on average, ${s.notAbove} did not${
					s.within === 0 ? '' : `, ${s.within} within rounding`
				}${s.reference ? '; some at current prices, for reference only' : ''}.`,
	programmes: 'Programmes',
	parts: 'On this page',
	indicator: 'Indicator',
	county: 'County marked',
	noCounty: 'None',
	index: {
		title: 'Charts by programme',
		heading: 'How many counties of each programme outgrow their province?',
		lead: 'Each cell counts the counties with faster average growth than the province, out of those that can be compared; follow it to see which, by how much and from where.',
		recipients: 'Counties',
		cell: (s) => `${s.above} of ${s.comparable}`,
		years: (s) =>
			`${s.from === s.to ? `${s.from}` : `${s.from}–${s.to}`}${s.reference ? ' · partly current prices, for reference only' : ''}`,
		method:
			'Comparable: at least three years, in the same vintage and at the same prices as the province. Programmes are not added up: a county may be on several lists. Where a document states no years, the start is the choice of this dashboard, not a rule of the document.'
	},
	ranking: {
		title: (name) => `${name}: who leads the province, who trails, by how much?`,
		unit: 'Average yearly growth less the province’s, percentage points',
		span: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
		reference: 'partly at current prices, for reference only',
		ends: (first, ahead, last, behind) =>
			`${first} is furthest ahead (${ahead}), ${last} comes last (${behind}).`,
		none: 'No county has three years of public figures that can be compared with the province.',
		changes: (from, to) =>
			`Right: places gained (↑) or lost (↓) by growth within the year, ${to} against ${from}. `,
		within: 'Dashed and hollow: the difference is within rounding; neither is ahead.',
		unknown: (names) => `No comparable public figures: ${names.join(', ')}.`,
		county: 'County',
		gap: 'Gap to the province',
		own: 'County, yearly',
		province: 'Province, yearly',
		years: 'Years',
		series: 'Series'
	},
	dumbbell: {
		title: (county) =>
			county === null
				? 'Four indicators: how far are the recipients from the province?'
				: `Four indicators: how far is ${county} from the province?`,
		unit: 'average yearly growth, %',
		dots: 'a dot for each recipient, the upright line is the province; choose a county to see its gap',
		chosen: 'dot: the county, upright line: the province, right: the gap in points',
		note: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
		price: 'current prices, for reference only',
		none: 'No indicator has three years of public figures that compare with the province.'
	},
	slope: {
		title: (name, from, to) =>
			from === null || to === null
				? `${name}: who rose faster?`
				: `${name}: who rose faster from ${from} to ${to}?`,
		subtitle: (unit) => `levels as published, ${unit}; after the name: growth over all these years`,
		ratios: 'axis of equal ratios',
		missing: (names) => `Not drawn, one of the two years is missing: ${names.join(', ')}.`,
		broken: 'Dashed: series or vintage differ between the ends, they do not compare.',
		derived: 'Hollow: derived value.',
		summed: 'The province’s total is not drawn: it would press all counties together.',
		silent: 'Without a growth figure: the levels cannot be divided, measure or boundaries changed.',
		none: 'No recipient has public levels of two years.',
		grown: 'Growth over all years (%)',
		county: 'County'
	},
	multiples: {
		title: (name) => `${name}: how does each county move against the province?`,
		subtitle: (base) =>
			`${base} = 100, the same axes in all; thick: county, thin: province, beside the name: gap of average growth in points`,
		none: 'No public figures share a base year of 100.'
	},
	links: {
		title: 'Pairings a source states: who supports whom?',
		subtitle: (programme, pairs, supporters, counties) =>
			`${programme} · ${supporters} supporters, ${counties} recipients, ${pairs} pairs`,
		whose: 'Whose pairings',
		choice: (name, pairs) => `${name} (${pairs})`,
		other: (name) =>
			`These are pairings of ${name}, another programme: the pairings of one are never those of another.`,
		none: 'No source states who supports whom; the same row of two lists is not a pair.',
		width: 'Each ribbon is one stated pair; all are equally wide: width is no amount. ',
		ended: 'Dashed: ended.',
		supporter: 'Supporter',
		county: 'Recipient',
		seen: 'Seen',
		source: 'Source'
	},
	sections: { growth: 'Growth: who is faster, who slower', links: 'Pairings: who supports whom' }
};
