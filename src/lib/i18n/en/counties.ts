/** English words of the county pages and of their index. */
import type { counties as zh } from '../zh/counties';

const states = {
	current: 'current',
	ended: 'ended',
	listed: 'no term stated',
	seen: 'seen in reports, no term stated'
};

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const counties: typeof zh = {
	title: 'Counties',
	indexHeading: (all, known, touched) =>
		`${all} counties, cities and districts: ${known} with public figures, ${touched} touched by at least one programme`,
	indexLead:
		'By province and city. The number says how many of the four indicators have public figures; open a county for its lists, pairings and dates. A county without figures has a page too, which says what is missing.',
	filter: 'Filter by name, pinyin, other name or code',
	shown: (shown, all) => (shown === all ? `All ${all}` : `${shown} of ${all}`),
	none: 'No county fits. Try the full name, pinyin initials or the six-digit code.',
	province: (name, counties, known) => `${name}: ${counties}, ${known} with figures`,
	direct: 'Directly under the province',
	figures: (n) => `${n} of 4`,
	noFigures: 'no figures',
	back: 'All counties',
	asOf: (date) => `Data as of ${date}`,
	finding: (f) => {
		if (f.known === 0) return `${f.name}: no public data on any of the ${f.indicators} indicators`;
		if (f.compared === 0)
			return `${f.name}: public figures on ${plural(f.known, 'indicator')}, but no three years that compare with the province`;
		const span = f.from === null || f.to === null ? '' : ` ${f.from}–${f.to}`;
		const caveat = ` (provisional${f.reference.length > 0 ? `; ${f.reference.join(', ')} at current prices, for reference` : ''})`;
		if (f.above === f.compared && f.compared === f.indicators)
			return `${f.name}: average growth${span} above the province on all ${f.compared} indicators${caveat}`;
		if (f.only !== null) {
			const side =
				f.above > 0 ? 'above the province' : f.notAbove > 0 ? 'not above it' : 'within rounding';
			return `${f.name}: only ${f.only} compares with the province; average growth${span} ${side}${caveat}`;
		}
		const parts = [
			f.above > 0 ? `${f.above} above the province` : '',
			f.notAbove > 0 ? `${f.notAbove} not above` : '',
			f.withinRounding > 0 ? `${f.withinRounding} within rounding` : ''
		].filter(Boolean);
		return `${f.name}: average growth${span} on ${f.compared} comparable indicators: ${parts.join(', ')}${caveat}`;
	},
	noDataReason:
		'The bulletins, yearbooks and compilations held here have no county figure for it; that is not zero, and the city’s figure does not stand in for it.',
	summary: {
		title: 'Four indicators against the province',
		table: 'Table of the four indicators',
		judged:
			'Whether a target is met is judged below; this only compares growth, and faster is not because of the pairing.',
		background: 'No programme here demands growth above the province: this is background only.',
		window: (base, stated, method) =>
			`Average growth counts from ${base}, ${method.toLowerCase()}, same years and prices for county and province. ` +
			(stated
				? ''
				: 'The local programmes state no term; the base year is that of the other provinces. ') +
			'The defaults are this dashboard’s choice, not the document’s.',
		indicator: 'Indicator',
		latest: 'Latest',
		growth: 'Growth that year',
		average: 'Average growth',
		provinceAverage: 'Province, same years',
		gap: 'Gap (points)',
		source: 'Source and grade',
		none: 'No public data',
		noGrowth: 'not published',
		noAverage: 'fewer than three comparable years',
		current: 'current prices, for reference',
		derived: 'derived',
		endpoints: 'from both ends',
		comparison: {
			above: 'above the province',
			not_above: 'not above',
			within_rounding: 'within rounding',
			none: 'not comparable'
		}
	},
	chart: {
		question: (county, base) => `Since ${base}, how much have ${county} and the province grown?`,
		base: (base) => `${base} = 100`,
		label: (indicator, county, province) =>
			`${indicator}: ${county} and ${province}, base year 100.`,
		years: 'Every year, with sources',
		noChart: 'No years that can be joined into a line.'
	},
	years: {
		caption: (indicator) => `${indicator}: every year`,
		year: 'Year',
		value: 'Figure',
		growth: 'Growth',
		province: 'Province',
		gap: 'Gap',
		source: 'Source',
		derived: 'derived'
	},
	peers: {
		title: 'Among its peers',
		lead: 'Counties of the same list and of the same city; only figures of the same years and prices are compared. A county without the figure is not ranked and takes no rank. 1 is the highest; the median includes the county. Indicators are never combined into a score.',
		group: 'Peers',
		measure: 'Compared by',
		own: 'County',
		median: 'Median',
		place: 'Rank',
		level: (year) => `level of ${year}`,
		average: (from, to) => `average growth ${from}–${to}`,
		known: (known, members) => `${known} of ${members} known`,
		of: (place, known) => `${place} of ${known}`,
		alone: 'the only one with a figure, not ranked',
		unranked: 'not ranked',
		city: (name) => `Counties of ${name}`,
		none: 'It is on no list and its city has no other county to compare, or none of its peers has public figures.'
	},
	lists: {
		title: (n) => (n > 0 ? `On ${plural(n, 'list')}` : 'On none of the lists'),
		roles: { recipient: 'recipient', supporter: 'supporter', mentioned: 'named in the text' },
		ordinal: (n) => `no. ${n}`,
		order: (basis) => `Order: ${basis}`,
		pending: 'to be verified',
		programmeEnded: 'programme ended',
		span: (from, to) =>
			from && to ? `${from}–${to}` : from ? `from ${from}` : `until ${to ?? ''}`,
		states
	},
	links: {
		receives: (n) =>
			n > 0
				? `Public sources name ${plural(n, 'supporter')}`
				: 'No public source says who supports it',
		gives: (n) => `It supports ${plural(n, 'place')}`,
		none: 'Nor whom it supports. The same row of two lists is no pairing.',
		seen: (from, to) =>
			to === null || to === from
				? `seen in reports of ${from}`
				: `seen in reports from ${from} to ${to}`,
		undated: 'seen in reports, no date',
		states,
		outside: 'outside the five documents'
	},
	targets: {
		title: (n) =>
			n > 0
				? `${plural(n, 'target')} judged by its figures or naming it`
				: 'No target is judged by its figures or names it',
		others: (programme, n) => `All ${n} targets of ${programme}`,
		judged: 'judged by its own figures',
		named: 'named in the text'
	},
	records: {
		title: (projects, events, funds) => {
			const parts = [
				projects > 0 ? plural(projects, 'project') : '',
				events > 0 ? plural(events, 'event') : '',
				funds > 0 ? plural(funds, 'sum of money', 'sums of money') : ''
			].filter(Boolean);
			return parts.length > 0
				? `Stated to concern it: ${parts.join(', ')}`
				: 'No project, event or money stated';
		},
		none: 'Not stated does not mean there is none.',
		in: 'received',
		out: 'paid',
		from: (name) => `from ${name}`,
		to: (name) => `to ${name}`,
		touches: { end: 'a line ends here', along: 'a line passes here', side: 'one side is here' },
		inferred: ' (read from an abbreviation)',
		undated: 'no date'
	},
	history: {
		title: 'Name and boundary',
		none: 'No change of name, code or boundary on record.',
		validFrom: (date) => `present name and code since ${date}`,
		validTo: (date) => `until ${date}`,
		seriesBreak: (date) => `boundary or definition changed in ${date}; no growth across it`,
		aliases: 'Other or former names: '
	},
	locator: {
		near: (county, neighbours) =>
			neighbours ? `${county} and places near it: ${neighbours}. Sketch.` : `${county}. Sketch.`,
		far: (county, province) => `Where ${county} lies in ${province}. Sketch.`,
		note: 'Sketch'
	},
	programmes: 'Programmes that touch it',
	noProgrammes: 'None of the programmes held here touches it.',
	names: (names) => names.join(', '),
	source: 'Source: ',
	grade: (letter) => `grade ${letter}`
};
