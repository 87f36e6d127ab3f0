/** English words of the page of lists over time. */
import type { lists as zh } from '../zh/lists';

export const lists: typeof zh = {
	title: 'Lists over time',
	heading: (p) =>
		p.lists
			.map(({ name, totals }) => `The list of ${name}: from ${totals.join(' to ')} places`)
			.join('. ') +
		(p.kept === null ? '' : `; of Sichuan’s lists of 2018 and 2024, ${p.kept} are seen on both`),
	plainHeading: (lists) => `${lists} lists, and who was on each on which day`,
	lead: 'Totals are taken as of a day. Members known from memory alone are not named, only counted as unverified; while a list is not fully verified nobody is called gone or new by it.',
	day: 'The lists as of',
	presets: 'Before and after the changes',
	preset: (name, day, total) => `${name ?? ''} ${day}: ${total}`.trim(),
	today: 'As-of date',
	shown: (day) => `The lists on ${day}`,
	badDay: 'The date in the address cannot be read; the snapshot’s as-of date is shown.',
	table: (day) => `How many places were on each list on ${day}?`,
	tableNote: 'Total = number the text states + dated arrivals − dated departures',
	columns: {
		list: 'List',
		state: 'On that day',
		total: 'Total',
		known: 'Verified and named',
		pending: 'Of them to be verified',
		withheld: 'Unverified, not named',
		term: 'Unchanged from and to'
	},
	states: {
		upcoming: 'not begun',
		in_force: 'in force',
		changing: 'changing',
		ended: 'ended, shown as it ended'
	},
	open: 'open',
	openFrom: 'beginning not stated',
	openTo: 'no change since',
	since: (from) => `since ${from}, without change`,
	expired: (day) => `term ended ${day}, unchanged since`,
	span: (from, to) => `${from} to ${to}`,
	unstated: 'the text states no number',
	changing: (before, after) => `${before} → ${after}`,
	roles: { recipient: 'recipients', supporter: 'supporters', mentioned: 'named in the text' },
	fixed: (n) =>
		`The “${n} counties” of the text are those of the list at the time and do not follow today’s.`,
	changes: {
		title: (n) => `${n} arrivals and departures whose date a source states`,
		joined: 'joined',
		left: 'left',
		total: (before, after) => `${before} → ${after}`,
		none: 'No source states a dated arrival or departure.'
	},
	strips: {
		title: (n) => `In which years were these ${n} counties on a list?`,
		subtitle:
			'One row a county; solid while on the list, hatched in the month of a change whose day is not stated, the line marks the chosen day',
		row: (name, stays) => `${name}: ${stays}`,
		stay: (list, from, to) => `${list}, ${from} to ${to}`,
		comma: '; ',
		joined: (moment) => `joined ${moment}`,
		left: (moment) => `left ${moment}`,
		added: 'new on the list of 2024',
		county: 'County'
	},
	difference: (earlier, later) => `${earlier} and ${later}: where do they differ?`,
	members: {
		title: (name, count) => `${name}: ${count}`,
		complete: (n) => `${n}`,
		incomplete: (known, total) => `${total} on the list, ${known} seen`,
		withheld: (n) => `${n} more are known from memory alone, without a source, and are not named.`,
		none: 'The list had not begun on that day.',
		joining: 'changing: joins',
		leaving: 'changing: leaves',
		sources: 'Sources of the members'
	}
};
