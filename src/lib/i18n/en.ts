/** The words that all pages share, in English; their type is the Chinese dictionary's. */
import { availability } from './en/availability';
import { funds } from './en/funds';
import { home } from './en/home';
import { map } from './en/map';
import { noData } from './en/no-data';
import { readings } from './en/readings';
import { duties } from './en/duties';
import { programmePage } from './en/programme-page';
import { publicRecord } from './en/public-record';
import { recordKinds } from './en/record-kinds';
import { targets } from './en/targets';
import { spanOf } from './span';
import type { CoreWords } from './zh';

const verdicts = {
	met: 'Met',
	not_met: 'Not met',
	not_met_soft: 'Not met (aspiration)',
	in_progress: 'In progress',
	undecidable: 'Cannot be decided',
	registered: 'Recorded only',
	not_applicable: 'Not applicable'
};

const reasons: Record<string, string> = {
	nominal_only:
		'county growth at comparable prices is not published; current prices are for reference',
	years_missing: 'five years are not complete, no verdict',
	no_county_data: 'county figures are not published',
	no_province_data: 'no provincial figure on the same basis',
	too_few_years: 'fewer than three valid years, no verdict',
	term_running: 'the term is still running',
	complete: 'all five years are known',
	no_term: 'the document states no term',
	price_mismatch: 'county and province are on different price bases',
	series_break: 'boundaries or definitions changed; not comparable across',
	average_incomplete: 'the mean of the units does not cover all of them; no verdict rests on it'
};

const grade = (letter: string) => `grade ${letter}`;

export const en: CoreWords = {
	site: 'Pairing Atlas',
	siteTagline:
		'Paired assistance in the open: who supports whom, what was promised, who is catching up.',
	skip: 'Skip to content',
	nav: {
		home: 'Overview',
		otherLanguage: '中文',
		otherLanguageName: '中文',
		menu: 'Main',
		menus: {
			programmes: 'Programmes',
			boards: 'Boards',
			figures: 'Charts',
			places: 'Places',
			evidence: 'Evidence'
		},
		/** Every page of the menus, also those whose other words come with the page. */
		pages: {
			questions: 'Questions',
			targets: 'Targets',
			duties: 'Duties',
			projects: 'Projects',
			funds: 'Funds',
			ranks: 'Ranks',
			benefitSharing: 'Benefit sharing',
			towns: 'Townships',
			maps: 'Maps',
			charts: 'Charts by programme',
			compare: 'Compare counties',
			sql: 'SQL workbench',
			counties: 'Counties',
			supporters: 'Supporters',
			lists: 'Lists',
			documents: 'Documents',
			bulletin: 'Bulletin',
			methods: 'Methods',
			coverage: 'Clause coverage',
			templates: 'Import templates'
		}
	},

	home,

	state: {
		upcoming: 'not begun',
		running: 'running',
		ended: 'term over',
		unknown: 'no term stated'
	},

	headline: {
		all: (p) => [
			{
				text: `Of ${p.recipients} recipient counties, ${p.comparable} can be compared on all four indicators; `
			},
			{ text: `${p.above}`, strong: true },
			{ text: '\u00a0grew faster than the province on all four ' },
			{ text: `(${p.from}–${p.to} average, provisional).`, whole: true }
		],
		none: 'No public figures allow comparing the recipient counties with the province yet.',
		verdict: (p) =>
			(p.met > 0
				? `Formal verdict: ${p.met} counties met the target, ${p.undecided} cannot be decided.`
				: `The target spans ${p.due} years and the published years are incomplete, so no county can be said to have met it.`) +
			(p.reference ? ' GDP can only be compared at current prices, for reference.' : '')
	},

	programme: {
		asOf: (date) => `as of ${date}`,
		unpairedTitle: 'The pairings of this programme were never published',
		unpaired:
			'The document has two lists, recipients and supporters, and does not say who supports whom. The same row in both is no pair, so no link is drawn.',
		linksHint: (name, n, touched) =>
			`“${name}” is another scheme: ${n} pairings in public reports, touching ${touched} recipients on this page.`,
		linksOffered:
			'Links of other schemes are not drawn by themselves; choose one under “Links” to see them.',
		linksDrawn: ' Its links are drawn on the map now.',
		roles: {
			supporter: '',
			lead: 'lead',
			convener: 'convener',
			member: 'team member',
			park: 'park',
			district: 'district'
		},
		link: (p) =>
			`${p.supporter}${p.role && ` (${p.role})`} → ${p.recipient}${p.seen ? ` (seen in reports of ${p.seen})` : ' (seen in an undated report)'}${p.ended ? ', ended' : ''}`
	},

	controls: {
		indicator: 'Indicator',
		mode: 'Show',
		modes: { gap: 'Against province', growth: 'Growth', level: 'Level' },
		period: 'Year',
		averageOver: (rows) => {
			const years = spanOf(rows);
			return years ? `${years[0]}–${years[1]} average` : 'Average';
		},
		oneYear: 'One year',
		noLinks: 'None',
		method: 'Average',
		methods: { geometric: 'Geometric mean', arithmetic: 'Arithmetic mean' },
		links: 'Links'
	},

	map,

	scorecard: {
		title: 'Average annual growth of four indicators: how many points above the province?',
		subtitle: (from, to) => `percentage points · ${from}–${to} average · provisional`,
		caveat:
			'The GDP column is at current prices, for reference, without verdict: county growth at comparable prices is not published. The other three are provisional too; not all years of the term are out.',
		rule: 'The defaults for average, prices and comparison are chosen by this dashboard, not by the document; growing faster than the province does not mean the assistance caused it.',
		county: 'Recipient',
		total: 'Above',
		order: 'Sort',
		orders: { ordinal: 'List', name: 'Name', gap: 'Gap' },
		sortBy: (indicator) => `Sort by the gap in ${indicator}`,
		footer: 'Faster than province',
		of: (above, comparable) => `${above}/${comparable}`,
		noData,
		badges: {
			reference: 'C',
			endpoints: 'E',
			derived: 'D',
			method: 'M',
			source: 'S',
			rounding: '≈'
		},
		legend: {
			reference: 'current prices, for reference, no verdict',
			endpoints: 'average from two end points',
			derived: 'holds a derived value',
			method: 'another average or comparison changes the answer',
			source: 'another source changes the answer',
			rounding: 'the gap is within rounding'
		},
		columnNote: 'A mark in the header holds for the whole column',
		comparison: {
			above: 'above the province',
			not_above: 'not above the province',
			within_rounding: 'undecidable within rounding',
			none: noData
		},
		reasons,
		verdicts,
		cell: (p) =>
			`${p.county}, ${p.indicator}: ${p.countyGrowth} a year, province ${p.provinceGrowth}, difference ${p.gap} points (${p.years})`,
		own: (county, indicator, growth) => `${county}, ${indicator}: ${growth} a year`,
		uncompared: 'n/c',
		uncomparedLegend:
			'not compared: the county has a figure, but there is no mean to hold it against; each cell says why',
		empty: (county, indicator) => `${county}, ${indicator}: ${noData}`,
		verdict: (word) => `Verdict: ${word}`,
		sources: (titles) => `Sources: ${titles}`
	},

	strip: {
		title: 'Who leads, who trails?',
		subtitle: 'One dot a recipient, the line is the province; gap in average growth, points',
		province: 'Province',
		noData,
		noDataReason: 'No provincial figure on the same basis.'
	},

	trend: {
		title: (indicator) => `${indicator}: who grows faster, the counties or the province?`,
		growth: 'Yearly growth, %',
		index: (year) => `${year} = 100`,
		mode: 'Draw',
		modes: { growth: 'Growth', index: 'Index' },
		province: 'Province',
		noData,
		noDataReason: 'Neither county nor province has usable growth.',
		keys: 'Left and right change the year, up and down the county, Enter chooses',
		year: (year) => `${year}`,
		missing: 'Dotted: the years between are not published',
		derived: 'Hollow: derived value',
		broken: 'Slashes: definition or vintage changed, not joined',
		others: 'Grey: the other recipients',
		reading: (name, figure) => `${name} ${figure}, `,
		unknown: 'not published'
	},

	county: {
		page: 'County page: all figures, peers and records',
		supporterPage: 'Supporter page: all pairs and records',
		close: 'Close',
		year: (year) => `${year}`,
		growth: 'Growth that year',
		average: (from, to) => `Average growth ${from}–${to}`,
		comma: ', ',
		listComma: ', ',
		province: 'Province',
		ahead: (points) => `${points} points above the province`,
		behind: (points) => `${points} points below the province`,
		level: 'level with the province',
		notComparable: 'no provincial figure on the same basis',
		noData,
		noDataReason: 'No source of this snapshot has a figure for it.',
		derived: 'holds a derived value',
		source: 'Source: ',
		grade,
		verdicts,
		reasons,
		spark: (from, to) => `${from}–${to}, county and province`,
		links: (programme) => `Relations seen in ${programme}`,
		noSupporters: 'Among the links shown, no source says who supports it.',
		jump: (peers) => `odd jump, to be checked (median of its peers ${peers})`,
		ordinal: (n) => `no. ${n} on the recipient list`,
		supporterOrdinal: (n) => `no. ${n} on the supporter list`,
		noSupports: 'Among the links shown, no source says whom it supports.',
		notMember: 'on neither list',
		waiting: 'Loading its figures…',
		prompt:
			'Choose a county on the map or in the table to see its four indicators against the province.'
	},

	comparators: { '=': '', '>=': '≥ ', '>': '> ', '≈': '≈ ', range: '', qualitative: '' },

	gapKinds: {
		unpaired: 'No pairing stated',
		lost_table: 'Table lost',
		lost_annex: 'Annex lost',
		list_missing: 'List missing',
		partial_list: 'List incomplete',
		method_missing: 'Method missing',
		definition_missing: 'Definition missing'
	},

	sections: {
		targets: 'Targets and thresholds',
		targetsLead: (n) => `${n}, in English; clause and quote in Chinese`,
		obligations: 'Recurring duties',
		obligationsLead: (n, most) =>
			most === null
				? `${n}`
				: `${n}; ${most.count === n ? 'all of them' : `the ${most.count} with nothing else said`}: ${most.said}`,
		gaps: 'What the document leaves out',
		gapsLead: (n) => `${n}; what is missing is said, nothing is filled in`,
		members: 'Lists',
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
		figures: (n) => `${n} rows`,
		linksLead: 'Another scheme; only what a source states is drawn, and dates are those of reports',
		count: (known, expected) =>
			expected !== null && known < expected ? `${expected} on the list, ${known} seen` : `${known}`,
		rest: (n) => `Show ${n} more`,
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
		idle: 'Query engine not started',
		starting: (percent) => `Loading snapshot ${percent}%`,
		ready: (id) => `Snapshot ${id}`,
		unavailable:
			'The query engine is unavailable; the page still shows the figures it was built with',
		refused: (id, built) =>
			`Snapshot ${id} cannot answer for this page, which still shows ${built}; please tell its publisher`,
		recomputing: 'Computing; these are still the earlier figures…',
		newer: (id) => `Now showing the newer snapshot ${id} of this host`,
		retry: 'Try again'
	},

	chart: {
		noData,
		source: 'Source: ',
		grade,
		moreSources: (n) => `${n} more`,
		sql: 'View SQL',
		workbench: 'Open in the workbench',
		sqlFailed: 'The text of the query could not be fetched. Check the network and press again.',
		download: 'Download',
		downloadFailed:
			'What the download needs could not be fetched; check the network and press again.',
		fullScreen: 'Full screen',
		wholePage: 'See the whole page in Pairing Atlas',
		table: 'Table',
		chart: 'Chart',
		yearOf: (year) => `${year}`
	},

	availability,
	funds,
	targets,
	duties,
	programmePage,
	readings,
	publicRecord,
	recordKinds,

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
