/** Rows of the queries about what a programme page says besides figures: ties, teams, lists, rules. */
import type { ProgrammeRow } from './programme';
import type { FromClause } from './promises';

export interface ProgrammeKnownRow {
	programme: string;
	recipients: number;
	/** Recipients the document states, where one list holds them. */
	recipients_expected: number | null;
	/** 待核: partly from memory. */
	recipients_pending: number;
	links: number;
	supporters: number;
	/** Recipients with at least one stated supporter. */
	recipients_linked: number;
	/** Links whose source says that the supporter leads. */
	leads: number;
	/** Sides a many-sided tie demands of all recipients together, and those a source names. */
	sides_due: number;
	sides_known: number;
	team_named: number | null;
	team_expected: number | null;
	/** Targets that demand growth above the province. */
	growth_targets: number;
	targets: number;
	met: number;
	not_met: number;
	in_progress: number;
	undecidable: number;
	registered: number;
}

/** A programme's own fields and counts, to stand beside those of the others and never to be added up. */
export interface ProgrammeComparisonRow
	extends
		ProgrammeKnownRow,
		Pick<
			ProgrammeRow,
			| 'name'
			| 'name_en'
			| 'short_name'
			| 'short_name_en'
			| 'scope'
			| 'scope_name'
			| 'scope_name_en'
			| 'doc_no'
			| 'issuer'
			| 'issued'
			| 'valid_from'
			| 'valid_to'
			| 'period'
			| 'mode'
			| 'state'
			| 'clause'
			| 'quote'
		> {
	issuer_en: string | null;
	period_en: string | null;
	mode_en: string | null;
	/** The document behind the fields. */
	source_title: string | null;
	/** Dates of the stated term; null where the document states none. */
	term_start: string | null;
	term_end: string | null;
	/** Percent of the term that has passed; null without both ends. */
	percent_run: number | null;
	days_left: number | null;
	/** Whole months to the end of the term. */
	months_left: number | null;
	/** The next year or day the document sets for a part of its goals, as stated; it is no term. */
	next_stage: string | null;
	next_stage_en: string | null;
	next_due_stated: string | null;
	next_days: number | null;
	next_months: number | null;
	/** Null: the document lists no supporters. */
	supporters_listed: number | null;
	obligations: number;
	windows_due: number;
	/** Windows with a public record, on time, late or missing. */
	windows_known: number;
	projects: number;
	instruments: number;
	fund_flows: number;
	events: number;
	clauses: number;
	gaps: number;
}

export interface ProgrammeTieRow {
	recipient: string;
	recipient_name: string;
	recipient_name_en: string;
	ordinal: number | null;
	position: number;
	/** In the document's word, such as 园区. */
	side: string;
	/** How many of this side a recipient should have. */
	due: number;
	clause: string;
	/** Null: not public. */
	supporter: string | null;
	supporter_name: string | null;
	supporter_name_en: string | null;
	gap: string | null;
	/** Why it is not public. */
	gap_what: string | null;
	gap_what_en: string | null;
}

export interface ProgrammeTeamRow {
	recipient: string;
	recipient_name: string;
	recipient_name_en: string;
	supporter: string;
	supporter_name: string;
	supporter_name_en: string;
	supporter_kind: string;
	role: 'convener' | 'member';
	supporter_note: string | null;
	/** Members named, stated by the text, and left unnamed. */
	named: number;
	expected: number | null;
	unnamed: number | null;
	clause: string | null;
	gap_what: string | null;
}

export interface ListDifferenceRow {
	earlier_list: string;
	later_list: string;
	adcode: string;
	name: string;
	short_name: string;
	name_en: string;
	parent_name: string | null;
	parent_name_en: string | null;
	in_earlier: boolean;
	in_later: boolean;
	/** 待核: one of the two memberships rests partly on memory. */
	pending: boolean;
	change: 'kept' | 'added' | 'gone' | 'unknown';
}

export interface ListCountsRow {
	earlier_list: string;
	earlier_name: string;
	earlier_name_en: string;
	earlier_programme: string;
	earlier_known: number;
	earlier_expected: number;
	later_list: string;
	later_name: string;
	later_name_en: string;
	later_programme: string;
	later_known: number;
	later_expected: number;
	kept: number;
	kept_pending: number;
	added: number;
	gone: number;
	unknown_earlier: number;
	unknown_later: number;
	/** Fewest of the unknown that can have left or joined; names are not known. */
	at_least_gone: number;
	at_least_added: number;
}

export interface ListChangeRow {
	list: string;
	list_name: string;
	list_name_en: string;
	adcode: string;
	name: string;
	name_en: string;
	change: 'joined' | 'left';
	/** Partial date. */
	moment: string;
	source_title: string | null;
	source_address: string | null;
}

export interface TargetVerdictRow {
	target: string;
	verdict: string;
	/** Code of the reason; `targets.reasons` of the dictionary has the sentence. */
	reason: string;
	/** Worded 力争. */
	soft: boolean;
	reading_sensitive: boolean;
}

export interface ActorRow extends FromClause {
	name: string;
	name_en: string | null;
	kind: string;
	role: string;
	role_en: string | null;
	duty: string;
	duty_en: string | null;
}

export type DeliverableRow = FromClause;

export interface FundTierRow extends FromClause {
	tier: number;
	/** 万元. */
	lower: number | null;
	upper: number | null;
	/** Percent. */
	min_growth_pct: number;
	note: string | null;
}
