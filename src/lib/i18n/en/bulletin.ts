/** English words of the printed bulletin. */
import type { bulletin as zh } from '../zh/bulletin';

export const bulletin: typeof zh = {
	title: 'Bulletin of paired assistance',
	titleOf: (programme) => `Bulletin: ${programme}`,
	lead: (p) =>
		p.programmes === 1
			? `Of ${p.targets} targets ${p.undecidable} cannot be decided; of ${p.due} times duties were due ${p.noData} have no public data.`
			: `${p.programmes} programmes side by side, never added up. What cannot be decided or is not public is listed with its reason.`,
	issue: (issue) => `Issue ${issue}`,
	issues: 'Issue',
	issueOf: (issue, day, latest) => `Issue ${issue} (as of ${day})${latest ? ', the latest' : ''}`,
	asOf: (date) => `As of ${date}`,
	snapshot: (id) => `Snapshot ${id}`,
	print: 'Print',
	printHint: 'Print from the browser for an A4 copy.',
	all: 'All programmes',
	choose: 'One programme only',
	summary: 'The programmes at a glance',
	part: {
		progress: 'Progress and verdicts',
		headline: 'The four indicators against the province',
		duties: 'Recurring duties',
		lists: 'Changes of lists',
		events: 'Entered in this period',
		undecidable: 'Targets that cannot be decided',
		gaps: 'Gaps of the document',
		defects: 'Text defects that matter',
		sources: 'Sources'
	},
	columns: {
		programme: 'Programme',
		state: 'State',
		time: 'Time run',
		targets: 'Targets',
		windows: 'Times due',
		noData: 'No public data',
		gaps: 'Gaps'
	},
	time: (percent, run, all) => `${percent} (${run}/${all} days)`,
	left: (days) => `${days} days left`,
	over: (day) => `ended ${day}`,
	ends: (day) => `until ${day}`,
	noTerm: 'no term stated, so no progress',
	next: (stage, day, days) => `Next due: ${stage}, ${day}, in ${days} days`,
	period: (words) => `The term in the document’s words: ${words}`,
	verdicts: (all) => `${all} targets and thresholds`,
	indicator: 'Indicator',
	above: 'Above province',
	notAbove: 'Not above',
	rounding: 'Within rounding',
	none: 'No data',
	rest: (n) => `${n} others, not comparable on all`,
	years: 'Years',
	metOf: 'Met',
	allFour: 'All four',
	referenceOnly: 'current prices, for reference, not judged',
	noGrowth: 'This document does not demand growth above the province, so nothing is compared.',
	duty: {
		name: 'Duty',
		period: 'Period',
		due: 'Times due',
		on_time: 'On time',
		late: 'Late',
		missing: 'Missing',
		no_data: 'No public data',
		why: 'Rate or reason'
	},
	dutiesLead: (p) =>
		`${p.due} of ${p.all} duties have been due, ${p.windows} times in all; ${p.noData} of these without public data.`,
	noDuties: 'Nothing is due.',
	noChanges: 'No source states a dated arrival or departure.',
	change: (moment, joined, left) =>
		`${moment}: ${[left ? `left: ${left}` : '', joined ? `joined: ${joined}` : ''].filter(Boolean).join('; ')}`,
	listTotal: (name, count) => `${name}: ${count}`,
	noEvents: (month, year) =>
		`No public source entered an event in ${month} or in ${year}; that does not mean nothing was done.`,
	latest: 'The latest before: ',
	outside: 'outside the five documents',
	noUndecidable: 'None.',
	why: 'Why it cannot be decided',
	noGaps: 'None entered.',
	noDefects: 'No defect stands in a clause with a target, duty, tier or list.',
	otherDefects: (n) => `${n} more do not touch targets or duties; see the page of the document.`,
	sourcesNote: (numbers) => `Behind scorecard, lists and links: notes ${numbers}.`,
	notes: 'Methods and sources',
	methods: {
		issue:
			'The issue is the year and month of the snapshot’s as-of date, not a number an office gave; from the second snapshot of a month on, -2, -3 follow in the order of publication.',
		time: 'Time run = days passed ÷ days of the term, both ends counted; none where the document states no term.',
		verdicts:
			'There are six verdicts. No public data is neither zero nor failure; “strive for” is never called not met; “about” and “in principle” are read literally.',
		growth:
			'Average growth is geometric by default, from the year before the term; only strictly more counts as above, and gaps within rounding are not judged. Chosen by this dashboard, not by the document.',
		windows:
			'Times due are laid from the first day, with grace of 3 days for ten-day periods, 10 for months, 15 for quarters, 30 for half years, 90 for years, chosen by this dashboard; mutual visits must go both ways. One is missing only where a source states its record is complete.',
		lists:
			'Lists are those of the as-of date. Members for which no source is seen are counted, not named; while not all of a list is seen nobody is called new or gone.',
		events:
			'Only events entered from public sources. One known to a year belongs to the year and to no month; undated ones to no period.'
	},
	grade: (grade) => `grade ${grade}`,
	noAddress: 'no address'
};
