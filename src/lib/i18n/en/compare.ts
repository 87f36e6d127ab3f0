/** English words of the page that compares counties. */
import type { compare as zh } from '../zh/compare';

export const compare: typeof zh = {
	title: 'Compare counties',
	heading: 'Which of these counties moves faster?',
	lead: 'Choose any counties, indicators and years and see them together; the province is the thick line. The address keeps what is chosen: copy it to share the page.',
	opening: (n) =>
		`Shown first: of the recipients judged by growth, the ${n} whose average GDP growth is furthest above and furthest below the province.`,
	counties: (n, most) => `${n} chosen, at most ${most}`,
	add: 'Add a county: name, pinyin initials, other name or code',
	found: (n) => (n === 0 ? 'No county fits' : `${n} fit; Enter adds the first`),
	remove: (name) => `Remove ${name}`,
	clear: 'Clear',
	none: 'No county is chosen yet. Type a name above, or choose a group.',
	full: (most) => `A chart holds at most ${most} lines: remove a county before adding one.`,
	left: (n, most) =>
		`${n + most} counties are chosen and a chart holds at most ${most} lines: the first ${most} are drawn, the other ${n} are not.`,
	unknown: (codes) => `${codes} in the address is no county we hold, and is not drawn.`,
	group: 'Replace by a group',
	groupNone: 'Choose a group…',
	groups: { similar: 'Similar economy', list: 'Same list', city: 'Same city' },
	groupName: {
		similar: (name, n) => `The ${n - 1} most like ${name}`,
		list: (name, n, pending) =>
			`${name} (${n}${pending > 0 ? `; ${pending} more to be checked, left out` : ''})`,
		city: (name, n) => `${name} (${n} with figures)`
	},
	similarMethod:
		'Similar economy: the five counties of the same map whose latest levels of GDP, general budget revenue and urban and rural income (natural logarithms, standardised) differ least; at least two known on both sides. Population is not known, so nothing is per head. The default is chosen by this dashboard and not laid down by a document.',
	indicators: 'Indicators',
	mode: 'Show',
	modes: { growth: 'Yearly growth', gap: 'Gap to the province', level: 'Level', index: 'Index' },
	from: 'From',
	to: 'To',
	firstYear: 'earliest',
	lastYear: 'latest',
	question: (name, base) => ({
		growth: `${name}: who grows faster?`,
		gap: `${name}: who is ahead of the province?`,
		level: `${name}: how much has each?`,
		index: `${name}: how far has each come since ${base}?`
	}),
	unit: (unit, base) => ({
		growth: 'yearly growth, %',
		gap: 'growth of the county less that of the province, percentage points',
		level: unit,
		index: `${base} = 100`
	}),
	span: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
	silent: (names) => ({
		growth: `No yearly growth is published: ${names}.`,
		gap: `No yearly growth to set against the province: ${names}.`,
		level: `No public figures: ${names}.`,
		index: `No figure of the base year, so no index: ${names}.`
	}),
	prices: { comparable: 'comparable prices', current: 'current prices, for reference only' },
	mixedPrices: (names) =>
		`The growth of ${names} is at comparable prices, the rest at current prices: not to be compared.`,
	otherVintage: (names) =>
		`The figures of ${names} are of another vintage than the province’s line: read their own course only.`,
	names: (names) => names.join(', ')
};
