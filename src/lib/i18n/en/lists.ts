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
	lead: 'Each list is shown as of the chosen day. Members for which no source is seen are not named, only counted; while not all of a list is seen nobody is called gone or new by it.',
	day: 'The lists as of',
	presets: (name) => `Before and after the changes${name === null ? '' : ` in ${name}`}`,
	preset: (name, day, total) => `${name ?? ''} ${day}: ${total}`.trim(),
	today: 'As-of date',
	shown: (day) => `These are the lists on ${day}.`,
	who: (day) => `Who was on the lists on ${day}?`,
	late: (asOf) => `The snapshot ends on ${asOf}: what changed after it is not known.`,
	early: (first) =>
		`The earliest day a source states is ${first}; whether a list whose beginning is not stated was there before is not known.`,
	badDay: 'The date in the address cannot be read; the snapshot’s as-of date is shown.',
	table: (day) => `How many places were on each list on ${day}?`,
	tableNote: 'On the list = number the text states + dated arrivals − dated departures',
	columns: {
		list: 'List',
		state: 'On that day',
		total: 'On the list',
		known: 'Seen',
		pending: 'Of them to be verified',
		withheld: 'Not seen',
		term: 'Unchanged from and to'
	},
	states: {
		upcoming: 'not begun',
		in_force: 'in force',
		undated: 'seen in the text',
		changing: 'changing',
		ended: 'ended, shown as it ended'
	},
	openFrom: 'beginning not stated',
	openTo: 'no change since',
	expired: (day) => `term ended ${day}, unchanged since`,
	begins: (day) => `from ${day}`,
	term: (from, to) =>
		from === null
			? to === null
				? 'neither beginning nor end stated'
				: `beginning not stated, until ${to}`
			: to === null
				? `from ${from}, no change since`
				: from === to
					? from
					: `${from} to ${to}`,
	changing: (before, after) => `${before} → ${after}`,
	roles: { recipient: 'recipients', supporter: 'supporters', mentioned: 'named in the text' },
	fixed: (n) =>
		`The “${n} counties” of the text are those of the list at the time and do not follow today’s.`,
	changes: {
		title: (n) => `${n} arrivals and departures whose date a source states`,
		joined: 'joined',
		left: 'left',
		total: (before, after) => `${before} → ${after}`
	},
	strips: {
		title: (n) => `In which years were these ${n} counties on a list?`,
		subtitle:
			'One row a county; solid while on the list, hatched in the month of a change whose day is not stated, the line marks the chosen day; where no beginning is stated the bar starts at the left edge',
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
		changing: (before, after) => `before the change ${before}; after it ${after}`,
		withheld: (n) => `For ${n} more no source is seen; they are not named.`,
		joining: 'changing: joins',
		leaving: 'changing: leaves'
	}
};
