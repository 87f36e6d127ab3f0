/** Words of the targets board in English. */
import type { CoreWords } from '../zh';

const reasons: Record<string, string> = {
	scope: 'states a scope, not a number to reach',
	status: 'states how things stood, not a number to reach',
	plan: 'a planned number, only recorded',
	encouraged: 'encouraged, only recorded',
	qualitative: 'no number to compare, only recorded',
	about: 'worded “about”: the difference is shown, no verdict',
	all_met: 'every recipient has met it',
	some_not_met: 'some recipient has not met it',
	term_running: 'the term is running and years are missing',
	recipients_undecided: 'the years of the term are not all published, no verdict',
	windows_missing: 'a time due is without a record, in a record its source calls complete',
	windows_done: 'every time due has a record',
	cells_met: 'every supporter arranged at least the floor in every year',
	cells_not_met: 'some supporter arranged less than the floor in some year',
	cells_undecided: 'sums of some supporters or years are not public, no verdict',
	payers_met: 'every enterprise of this tier reached it (strict reading, 2019)',
	payers_not_met: 'some enterprise of this tier did not reach it (strict reading, 2019)',
	payers_unlisted: 'only some enterprises are known, and no source says how many there are',
	payers_undecided: 'some enterprise lacks the sums of 2016, 2017 or 2019',
	nobody_in_tier: 'no enterprise has its base in this tier',
	no_public_data: 'no public data',
	partial_evidence: 'the public figure speaks of a part only',
	no_number: 'the document gives no number to compare',
	bound_only: 'the public figure is only a bound or an estimate',
	beyond_range: 'reached, and beyond the range of the text',
	reached: 'the public figure reaches it',
	exceptions_allowed: 'worded “in principle”, which allows exceptions',
	deadline_ahead: 'the deadline is ahead',
	below: 'the public figure does not reach it'
};

export const targets: CoreWords['targets'] = {
	title: 'Targets',
	heading: (all, undecidable, registered) =>
		`${all} targets and thresholds: ${undecidable} cannot be decided, ${registered} are recorded only`,
	lead: 'There are six verdicts and no others. Where nothing is public, a target cannot be decided: that is neither zero nor a failure. Aspiration, “about” and “in principle” are taken at their word.',
	byVerdict: 'Filter by verdict',
	table: 'What does each target demand, and was it reached?',
	shown: (shown, all) => (shown === all ? `All ${all}` : `${shown} of ${all}`),
	all: 'All',
	option: (name, count) => `${name} (${count})`,
	reset: 'Clear filters',
	none: 'No target fits these filters.',
	group: (count) => (count === 1 ? '1 target' : `${count} targets`),
	facets: {
		programme: 'Programme',
		kind: 'Kind',
		deadline: 'Deadline',
		strength: 'Wording',
		bound: 'Who is bound',
		verdict: 'Verdict'
	},
	kinds: {
		target: 'Target',
		threshold: 'Threshold',
		commitment: 'Commitment',
		plan: 'Plan',
		status: 'Status',
		scope: 'Scope'
	},
	deadlines: { passed: 'passed', ahead: 'ahead', none: 'no date fixed' },
	plain: 'plain number',
	unbound: 'not stated',
	columns: {
		metric: 'Target',
		demand: 'Demand',
		deadline: 'Deadline',
		bound: 'Who is bound',
		verdict: 'Verdict and evidence',
		clause: 'Clause and quote'
	},
	reasons,
	data: (words) => `Data behind the clause: ${words}`,
	counties: (p) =>
		`${p.all} recipients: ${p.above} above the province, ${p.not} not above, ${p.rounding} within rounding, ${p.none} without figures`,
	provisional: (from, to) => `${from}–${to}, provisional`,
	reference: 'current prices, for reference only',
	toScorecard: 'See the counties',
	parts: (all, met, not) => `${all} in all: ${met} met, ${not} not met, ${all - met - not} open`,
	toFunds: 'See the money',
	public: (value, moment) => `Public source: ${value}${moment ? ` (${moment})` : ''}`,
	partOf: (subject) => `Speaks only of: ${subject}`,
	badges: {
		reading: 'Reading matters',
		readingHint: 'Another averaging method or reading of mutual visits gives another verdict',
		source: 'Source matters',
		sourceHint: 'Another source gives some recipient another comparison'
	},
	method: 'Average',
	reading: 'Mutual visits',
	readings: { R1: 'Together', R2: 'Both ways', R3: 'Each side' },
	readingHints: {
		R1: 'Both sides together reach the number',
		R2: 'Both ways, together reaching the number (default)',
		R3: 'Each side reaches the number'
	},
	switchNote: 'The defaults are chosen by this site, not by the documents.',
	unavailable: 'The query engine is not available; the table still shows the default reading.'
};
