/** English words of the pages about who gives support. */
import type { supporters as zh } from '../zh/supporters';

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const supporters: typeof zh = {
	title: 'Supporters',
	heading: (p) =>
		`${p.all} supporters: for ${p.linked} a source says whom they support; ${p.unpaired} stand only on a list, without a stated pair` +
		(p.rest > 0 ? `; of ${p.rest} only money or events are recorded` : ''),
	lead: 'Enterprises, departments, regions and functional zones, by programme. Only what a source states: the same row of two lists is no pair.',
	back: 'All supporters',
	filters: {
		q: 'Name',
		qHint: 'name, alias, pinyin or recipient',
		class: 'Kind',
		programme: 'Programme',
		state: 'State'
	},
	all: 'All',
	option: (name, count) => `${name} (${count})`,
	reset: 'Clear filters',
	shown: (shown, all) =>
		shown === all ? `All ${all} supporters` : `${shown} of ${all} supporters`,
	none: 'No supporter fits these filters.',
	classes: {
		enterprise: 'Enterprises',
		department: 'Departments',
		region: 'Regions',
		zone: 'Functional zones'
	},
	classCount: (n) => `${n}`,
	regionKinds: {
		地级市: 'prefecture-level city',
		县级市: 'county-level city',
		市辖区: 'district',
		县: 'county',
		自治县: 'autonomous county',
		功能区: 'functional zone'
	},
	outside: 'outside the five documents',
	states: {
		current: 'within its term',
		seen: 'seen in reports, no term stated',
		ended: 'term over',
		unpaired: 'the annex states no pair; none inferred',
		none: 'only money or events recorded'
	},
	supports: (n, names) => `Supports ${n}: ${names}`,
	comma: ', ',
	semicolon: '; ',
	money: (funds, events) =>
		[
			funds > 0 ? plural(funds, 'sum of money', 'sums of money') : '',
			events > 0 ? plural(events, 'event') : ''
		]
			.filter(Boolean)
			.join(', '),
	ordinal: (n) => `no. ${n} on the list`,
	unknown: {
		title: 'Who else supports, and is not public?',
		lead: 'By programme: supporters the document asks for and no public source names',
		sides: (due, known) =>
			`${due} supporting sides due, ${known} public; who the others are is not`,
		team: (expected, named) => `a team of ${expected}, ${named} named, the others not`,
		listed: (listed, links) =>
			`${plural(listed, 'supporter')} listed, ${plural(links, 'stated pair')}`,
		linked: (recipients, linked) =>
			`${plural(recipients, 'recipient')}; for ${linked} a source says who supports them`
	},

	finding: (p) => {
		const parts: string[] = [];
		if (p.links > 0)
			parts.push(
				[
					`stated to support ${plural(p.recipients, 'recipient')} (${p.programmes.join(', ')})`,
					p.leads > 0 ? `${p.leads} as the lead` : '',
					p.conveners > 0 ? `${p.conveners} as the convener of a joint team` : '',
					p.memberships > 0 ? `${p.memberships} as a named member of a joint team` : '',
					p.ended === 0
						? ''
						: p.ended === p.links
							? 'all terms over'
							: `${p.ended} of ${p.links} pairs with the term over`
				]
					.filter(Boolean)
					.join(', ')
			);
		if (p.unpaired.length > 0)
			parts.push(
				`on the supporters’ list of ${p.unpaired.join(' and ')}, whose annex states no pair, so none is inferred`
			);
		if (parts.length === 0)
			parts.push(
				`no source states a pair; recorded: ${[
					p.funds > 0 ? plural(p.funds, 'sum of money', 'sums of money') : '',
					p.events > 0 ? plural(p.events, 'event') : ''
				]
					.filter(Boolean)
					.join(', ')}`
			);
		return `${p.name}: ${parts.join('; ')}.`;
	},
	who: {
		title: 'Who it is',
		kind: 'Kind',
		parent: 'Part of',
		seat: 'Seat',
		noSeat: 'no source states it: the map has no point for it',
		sketch: 'Approximate position: a functional zone has no boundary',
		aliases: 'Other names',
		note: 'Note',
		source: 'Source',
		lists: 'Lists'
	},
	map: {
		title: (name, n) => `${name} and the ${plural(n, 'recipient')} it supports`,
		drawn: (names) => `Links drawn are those of: ${names}.`,
		alone: (name) => `Where ${name} is; no source says whom it supports, so no link is drawn`,
		docked:
			'Filled: the recipients it supports. Its seat has no source: the ring at the edge is no position. Arrows run from supporter to recipient.',
		position: 'Circle: where it is.',
		outlined:
			'Filled: the recipients it supports. Ring: where it is. Arrows run from supporter to recipient.',
		cities: (names) => `${names}: a prefecture; its link ends at the label point.`,
		none: 'No source says whom it supports, nor where its seat is: there is no map to draw.'
	},
	links: {
		title: (n) =>
			n === 0
				? 'Whom it supports: no source says'
				: `Whom it supports: ${plural(n, 'stated pair')}`,
		lead: 'Dates are those of reports, not legal terms; a pair seen under two programmes is listed twice',
		caption: 'Recipients it supports',
		recipient: 'Recipient',
		programme: 'Programme',
		role: 'Role',
		seen: 'Seen',
		state: 'State',
		source: 'Source and its words',
		roles: {
			supporter: 'supporter',
			lead: 'lead',
			convener: 'convener',
			member: 'team member',
			park: 'park',
			district: 'district'
		},
		term: (from, to) => `Stated term ${from}–${to}`,
		towns: (names) => `Towns: ${names}`,
		history: (n) => `History: ${plural(n, 'pair')} whose term is over, kept as ended`,
		none: 'What is not stated is not drawn and not inferred.'
	},
	listed: {
		title: (programme) => `${programme}: the annex states no pair, so none is inferred`,
		body: (p) =>
			`“${p.list}” ${p.ordinal === null ? 'names' : `has at no. ${p.ordinal}`} “${p.name}”. The annex has a list of recipients and a list of supporters and does not say who supports whom; the same position in both is no pair.`,
		other: (names) => `${names} below is another scheme and cannot stand in for the missing pair.`,
		left: (date) => `off the list since ${date}`,
		clause: 'See the clause'
	},
	ties: {
		title: 'Its place in ties of several sides',
		lead: 'Several sides support one county together; a side that is not public is said to be so',
		caption: 'The sides of each recipient',
		own: 'this one',
		missing: 'No public data'
	},
	sums: {
		title: (n, kinds) =>
			n === 0
				? 'Its money: no public data'
				: `Money stated to be its own: ${plural(n, 'sum')} of ${plural(kinds, 'kind')}`,
		lead: 'Kinds are never added up, nor are sums of one kind.',
		caption: 'Every sum',
		amount: 'Amount',
		kind: 'Kind',
		none: 'Sums of several together are on the funds page only.',
		joint: 'Sums of several payers together are on the funds page only.',
		page: 'See the funds page'
	},
	events: {
		title: (n) => (n === 0 ? 'Its events: no public data' : plural(n, 'recorded event')),
		lead: 'Only what a source mentions, not everything; no record does not mean nothing was done',
		none: 'No record does not mean nothing was done.',
		undated: 'no date',
		kinds: {
			visit: 'visit',
			meeting: 'meeting',
			notice: 'notice',
			signing: 'signing',
			project_support: 'project support',
			training: 'training',
			list_change: 'change of a list',
			other: 'other'
		},
		directions: { out: 'supporter came', in: 'recipient came' }
	},
	promises: {
		title: (targets, duties) =>
			targets + duties === 0
				? 'Targets and duties that bind its class: none registered'
				: `What binds supporters of its class: ${plural(targets, 'target')}, ${plural(duties, 'recurring duty', 'recurring duties')}`,
		lead: 'The documents name a class of parties (in their own words below), not this one; whether it did them is not judged here.',
		party: (words) => `Party: ${words}`,
		target: 'target',
		duty: 'duty',
		targets: 'Verdicts on the targets page',
		duties: 'On the page of duties',
		none: 'Only targets and duties of the five documents are registered here.'
	},
	own: {
		title: 'Its own four indicators',
		lead: 'Figures of the supporter itself, for context; no verdict'
	}
};
