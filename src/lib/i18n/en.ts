/** Every word of the site in English; its type is the Chinese dictionary's. */
import type { Dictionary } from './zh';

export const en: Dictionary = {
	site: 'Pairing Atlas',
	siteTagline:
		'Paired assistance in the open: who supports whom, what was promised, who is catching up.',
	skip: 'Skip to content',
	nav: { home: 'Overview', otherLanguage: '中文', otherLanguageName: '中文', menu: 'Main' },

	home: {
		title: 'Five documents, one atlas',
		lead: 'Who supports whom, what was promised, and whether the counties catch up. Every figure has a source; what is not public is said to be not public.',
		open: 'Open map and figures',
		notYet: 'The page of this programme is not built yet; its tables are in the snapshot.',
		outside: 'Pairings seen in public reports, outside the five documents',
		documentNumber: 'Document',
		issuer: 'Issuer',
		term: 'Term',
		members: (known, expected) =>
			expected === null
				? `${known} recipients known`
				: known < expected
					? `List not fully verified (${known}/${expected})`
					: `${known} recipients`,
		links: (n) => (n > 0 ? `${n} pairings seen` : 'Pairings not published'),
		targets: (n) => `${n} targets and thresholds with a number`,
		gaps: (n) => `${n} gaps in the document`,
		noNumber: 'no number',
		noTerm: 'no term stated'
	},

	state: { running: 'running', ended: 'term over', unknown: 'no term stated' },

	headline: {
		all: (p) => [
			{
				text: `Of ${p.recipients} recipient counties, ${p.comparable} can be compared on all four indicators; `
			},
			{ text: `${p.above}`, strong: true },
			{
				text: ` grew faster than the province on all four (${p.from}–${p.to} average, provisional).`
			}
		],
		none: 'No public figures allow comparing the recipient counties with the province yet.',
		verdict: (met, undecided, due) =>
			met > 0
				? `Formal verdict: ${met} counties met the target, ${undecided} cannot be decided.`
				: `The target spans ${due} years and the published years are incomplete, so no county can be said to have met it.`,
		source: 'This sentence is written from the data on this page.'
	},

	programme: {
		promise: 'Promise',
		asOf: (date) => `as of ${date}`,
		document: 'Document',
		unpairedTitle: 'The pairings of this programme were never published',
		unpaired:
			'The document has two lists, recipients and supporters, and does not say who supports whom. The same row in both is no pair, so no link is drawn.',
		linksTitle: 'Links',
		linksNone: 'No links',
		linksHint: (name, n, touched) =>
			`“${name}” is another scheme: ${n} pairings in public reports, touching ${touched} recipients on this page.`,
		dock: 'Organisations without a sourced seat start at the edge of the map'
	},

	controls: {
		indicator: 'Indicator',
		mode: 'Show',
		modes: { gap: 'Against province', growth: 'Growth', level: 'Level' },
		period: 'Year',
		average: (from, to) => `${from}–${to} average`,
		allYears: 'Average',
		method: 'Average',
		methods: { geometric: 'Geometric (default)', arithmetic: 'Arithmetic' },
		methodNote: 'The default reading is chosen by this dashboard, not by the document.',
		links: 'Links'
	},

	map: {
		title: (p) => `${p.scope}: ${p.what}, ${p.period}`,
		gapTitle: (name) => `${name}: how far ahead of the province, in points?`,
		growthTitle: (name) => `${name}: how fast did it grow?`,
		levelTitle: (name) => `${name}: how much is it?`,
		sketch: 'Schematic map',
		boundary: 'Boundaries: National Platform for Geospatial Services (Tianditu)',
		approval: (number) => `Map approval ${number}`,
		noData: 'No public data',
		noDataReason: 'Not published, or no provincial figure on the same basis',
		recipient: 'Recipient',
		supporter: 'Supporter',
		zone: 'Functional zone, indicative place',
		link: 'Links run from supporter to recipient',
		list: 'Recipient counties',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		reset: 'Whole map',
		unit: 'Unit',
		points: 'percentage points',
		higher: (low, high) => `+${low} to ${high}`,
		lower: (low, high) => `−${low} to ${high}`,
		higherThan: (value) => `above +${value}`,
		lowerThan: (value) => `below −${value}`
	},

	scorecard: {
		title: 'Average annual growth of four indicators: how many points above the province?',
		caption: (from, to) =>
			`Difference of average annual growth ${from}–${to}, percentage points; in list order`,
		county: 'Recipient',
		total: 'Above',
		order: 'Sort',
		orders: { ordinal: 'List order', name: 'Name', gap: 'Difference' },
		orderNote: 'List order: the earlier, the weaker in the 2019 county assessment',
		footer: 'Faster than province',
		of: (above, comparable) => `${above} / ${comparable}`,
		legend: {
			reference: 'C: current prices, for reference, no verdict',
			endpoints: 'E: average from two end points',
			derived: 'D: holds a derived value',
			method: 'M: another average changes the answer',
			source: 'S: another source changes the answer'
		},
		badges: { reference: 'C', endpoints: 'E', derived: 'D', method: 'M', source: 'S' },
		caveat:
			'Current prices, no verdict: county growth at comparable prices is not published, so GDP can only be compared at current prices; county figures for 2024 and 2025 are not out.',
		comparison: {
			above: 'above the province',
			not_above: 'not above the province',
			within_rounding: 'undecidable within rounding',
			none: 'no public data'
		},
		cell: (p) =>
			`${p.county}, ${p.indicator}: ${p.countyGrowth}% a year, province ${p.provinceGrowth}%, difference ${p.gap} points (${p.years})`
	},

	trend: {
		title: (indicator) => `${indicator}: who grows faster, the counties or the province?`,
		growth: 'Yearly growth',
		index: (year) => `${year} = 100`,
		province: 'Province',
		choose: 'Choose a county on the map, in the table or in the list to see it in ink.',
		missing: 'Dotted: the years between are not published'
	},

	county: {
		title: 'County card',
		close: 'Close',
		level: 'Level',
		growth: 'Yearly growth',
		average: 'Average growth',
		province: 'Province',
		gap: 'Against province',
		supporters: 'Supporters',
		noSupporters: 'No public source says who supports it.',
		ordinal: (n) => `no. ${n} on the recipient list`,
		prompt:
			'Choose a county on the map, in the list or in the table to see its four indicators against the province.'
	},

	reasons: {
		nominal_only:
			'county growth at comparable prices is not published; current prices are for reference only',
		years_missing: 'five years are not complete, no verdict',
		no_county_data: 'county figures are not published',
		no_province_data: 'no provincial figure on the same basis',
		too_few_years: 'fewer than three valid years, no verdict',
		term_running: 'the term is still running',
		complete: 'all five years are known',
		price_mismatch: 'county and province are on different price bases',
		series_break: 'boundaries or definitions changed; not comparable across'
	},

	verdicts: {
		met: 'Met',
		not_met: 'Not met',
		not_met_soft: 'Not met (aspiration)',
		in_progress: 'In progress',
		undecidable: 'Cannot be decided',
		registered: 'Recorded only',
		not_applicable: 'Not applicable'
	},

	sections: {
		targets: 'Targets and thresholds',
		targetsLead: (n) => `${n} with a number, each with clause and quote`,
		obligations: 'Recurring duties',
		obligationsLead: (n) =>
			`${n}; public records are incomplete, so duties are listed and no compliance rate is given`,
		gaps: 'What the document leaves out',
		gapsLead: (n) => `${n}; what is missing is said, nothing is filled in`,
		members: 'Lists',
		recipients: 'Recipients',
		supporters: 'Supporters',
		sources: 'Sources',
		sourcesLead:
			'Every figure on this page comes from one of these. Grades: A official page or yearbook, B repost or report, C compiled yearbook table, D secondary transcription',
		documents: 'Document and clauses',
		clause: 'Clause',
		metric: 'Metric',
		value: 'Demand',
		bound: 'Who is bound',
		quote: 'Quote',
		deadline: 'Deadline',
		period: 'Period',
		who: 'Who',
		figures: (n) => `${n} figures`,
		pending: 'to be verified'
	},

	strengths: {
		exact: '',
		strict: 'strictly above',
		at_least: 'at least',
		about: 'about',
		strive: 'aspiration',
		in_principle: 'in principle',
		encourage: 'encouraged',
		planned: 'planned',
		not_less_than_before: 'no less than before',
		direction: 'direction only'
	},

	engine: {
		starting: (percent) => `Loading snapshot ${percent}%`,
		ready: (id) => `Snapshot ${id}`,
		unavailable: 'The query engine is unavailable; the page shows the figures it was built with',
		idle: (id) => `Snapshot ${id}`,
		newer: (id) => `Now showing the newer snapshot ${id} of this host`,
		retry: 'Try again'
	},

	chart: {
		source: 'Source',
		grade: (grade) => `grade ${grade}`,
		sql: 'View SQL',
		download: 'Download CSV',
		table: 'Table',
		chart: 'Chart',
		noData: 'No public data',
		year: 'Year',
		value: 'Value'
	},

	footer: {
		honest: 'What is not public is shown as “no public data”, never as 0 and never as failed.',
		licence: 'Code under the MIT licence; data under the terms of each source.',
		panel:
			'Most county incomes come from a compiled panel that states no licence (grade C); they are cited as single facts, to be checked against the provincial yearbook.'
	},

	error: {
		notFound: 'There is no such page.',
		home: 'Back to the overview',
		generic: 'This page failed.'
	}
};
