/** English words of the programme pages. */
import type { ProgrammePageWords } from '../zh/programme-page';

const SIDES: Record<string, string> = { 园区: 'development park', 城区: 'urban district' };

const counties = (n: number) => (n === 1 ? '1 county' : `${n} counties`);
/** 万元 in millions. */
const millions = (amount: number | null) => `${(amount ?? 0) / 100} million`;
const pairs = (n: number) => (n === 1 ? '1 pair' : `${n} pairs`);

export const programmePage: ProgrammePageWords = {
	charts: 'All charts',
	map: 'Map of every county',
	headline: {
		team: (p) => [
			{ text: `A team of ${p.expected} state firms supports ${p.place}: ` },
			{ text: `${p.named} are named`, strong: true },
			{
				text: `, the other ${p.expected - p.named} are not${p.conveners > 0 ? `; ${p.conveners === 1 ? 'one more firm convenes' : `${p.conveners} more firms convene`}` : ''}.`
			}
		],
		ties: (p) => [
			{
				text: `${counties(p.recipients)}, each to be supported by ${p.sides} together; of these ${p.due} sides, `
			},
			{ text: p.known === 1 ? '1 is public' : `${p.known} are public`, strong: true },
			{ text: p.known < p.due ? '; who the others are was not published.' : '.' }
		],
		links: (p) => [
			{
				text:
					p.expected !== null && p.recipients < p.expected
						? `${counties(p.expected)} to be supported, ${p.recipients} of them seen by name; sources say by whom for `
						: `${counties(p.recipients)} to be supported; sources say by whom for `
			},
			{ text: `${counties(p.linked)} (${pairs(p.links)})`, strong: true },
			{ text: `; for the other ${(p.expected ?? p.recipients) - p.linked} it was not published.` }
		],
		none: 'No public source says who supports whom.',
		targets: (p) => {
			const parts = [
				p.met > 0 ? `${p.met} met` : '',
				p.notMet > 0 ? `${p.notMet} not met` : '',
				p.running > 0 ? `${p.running} in progress` : '',
				p.undecidable > 0 ? `${p.undecidable} undecidable for want of public data or a method` : '',
				p.registered > 0
					? `${p.registered} only recorded, being a scope, a status, a plan or no number`
					: ''
			].filter(Boolean);
			return `${p.targets} targets and thresholds: ${parts.join(', ')}.`;
		},
		pending: (n) => `${n} counties on the list rest partly on memory and are marked unverified.`
	},
	contents: 'On this page',
	links: {
		title: (programme) => `${programme}: who supports whom`,
		lead: (links, places) => `${pairs(links)} stated by sources, in ${counties(places)}`,
		ended: 'term over',
		noLead: (n) => `${n} firms seen; which of them leads is not stated`,
		undated: 'seen in undated reports',
		seen: (dates) => `seen in reports of ${dates}`,
		summary: (p) =>
			`Sources state ${pairs(p.links)}: ${p.supporters} ${p.supporters === 1 ? 'supporter' : 'supporters'} of ${counties(p.recipients)}, from ${p.sources} ${p.sources === 1 ? 'source' : 'sources'}` +
			(p.undated > 0 ? `; ${p.undated} without a date` : '') +
			(p.ended > 0 ? `; ${p.ended} with their term over` : '') +
			'.',
		each: (links) => `Evidence, pair by pair (${links})`,
		evidence: 'Evidence of who supports whom',
		evidenceLead: 'Only ties a source states; dates are those of reports, not legal terms'
	},
	kinds: {
		central_soe: 'central state firm',
		provincial_soe: 'provincial state firm',
		local_soe: 'local state firm',
		financial_soe: 'financial state firm',
		department: 'department',
		joint: 'two seen together',
		town: 'town'
	},
	supporter: 'Supporter',
	ties: {
		title: 'How many of each county’s three sides are public?',
		lead: (known, due) => `${due} sides due, ${known} public`,
		recipient: 'County',
		missing: 'No public data',
		nobody: (places, sides) =>
			`No public data: the ${sides.map((side) => SIDES[side] ?? side).join(' and the ')} of ${places.join(', ')}.`,
		sides: SIDES,
		side: (name, count) => `${count} ${name}${count === 1 ? '' : 's'}`,
		and: ' and ',
		why: 'Why it is missing'
	},
	team: {
		title: (place) => `The team that supports ${place}`,
		lead: (p) =>
			`The text says ${p.expected} members and names ${p.named}` +
			(p.conveners > 0
				? `; it does not say whether the ${p.conveners === 1 ? 'convener is' : `${p.conveners} conveners are`} among them, so ${p.named + p.conveners} firms are drawn`
				: ''),
		unnamed: (n) => `${n} not named`,
		why: 'Other firms the text names are not said to belong to the team, so they are not counted in.'
	},
	missing: 'Not published',
	difference: {
		title: (earlier, later) => `${earlier} and ${later}: where do they differ?`,
		nav: 'Lists compared',
		kept: 'Kept',
		added: 'Added',
		gone: 'Gone',
		unknown: 'Cannot be decided',
		keptWhy: (pending) => `On both lists; ${pending} unverified`,
		addedWhy: 'Not on the earlier list, which is complete',
		goneWhy: 'Not on the later list, which is complete',
		incomplete: (known, expected) =>
			`${expected} on the list, ${known} seen, so nobody is called gone`,
		unknownGone: (p) =>
			`${p.unknown} are on the earlier list and not among those seen of the later one; ${p.expected - p.known} of the later list were not seen, so at least ${p.atLeast} of them have left, but not which`,
		unknownAdded: (p) =>
			`${p.unknown} are on the later list and not among those seen of the earlier one; ${p.expected - p.known} of the earlier list were not seen, so at least ${p.atLeast} of them are new`,
		nobody: 'nobody'
	},
	changes: {
		title: 'Changes of the lists',
		lead: 'Dated arrivals and departures; members not verified are left out',
		joined: (list) => `joined (${list})`,
		left: (list) => `left (${list})`
	},
	figures: {
		title: 'What are the latest figures of the recipients?',
		subtitle: 'No growth target: the figures are background, not a verdict; years in brackets',
		subtitleOf: (year) => `${year}; no growth target: the figures are background, not a verdict`,
		none: (names) => `${names}: no public data, no source has figures for these counties.`,
		trend: (indicator) => `${indicator}: yearly growth of recipients and province (background only)`
	},
	projects: 'Projects',
	projectsLead: (n) =>
		`${n} named in the document; planned is not begun, and amounts are not summed`,
	money: (n) => (n === 1 ? 'One sum of money sources state' : `${n} sums of money sources state`),
	partiesUnnamed: 'The source does not say who gave to whom',
	moneyNav: 'Money',
	moneyLead: 'Each as its source says; neither kinds nor sums are added up',
	funds: 'Tiers of aid money',
	fundsLead: 'Growth the document asks for; verdicts by firm are on the page about money',
	catchUp: 'Catching up',
	readings: 'Other readings',
	total: 'All recipients together',
	tier: (p) =>
		p.upper === null
			? `Two-year mean of ${millions(p.lower)} yuan or more`
			: p.lower === null || p.lower === 0
				? `Two-year mean up to ${millions(p.upper)} yuan`
				: `Two-year mean of ${millions(p.lower)} to ${millions(p.upper)} yuan`,
	tierGrowth: (percent) => `growth of at least ${percent}%`,
	instruments: 'Policy instruments',
	instrumentsLead: (n) => `${n}, in the words of the document; their use is not public`,
	actors: 'Who is responsible for what',
	actorsLead: (n) => `${n} bodies, in the words of the document; offices, not present holders`,
	deliverables: 'Promises of “a batch of”',
	deliverablesLead: (n) => `${n} in the words of the document; without a number, so only recorded`,
	seeClause: 'See the clause'
};
