/** Rows of the boards that run across programmes: targets, duties and the windows of duties. */
import type { ObligationRow, TargetRow } from './promises';

/** Names of the programme a row of a board belongs to. */
interface OfProgramme {
	programme: string;
	short_name: string;
	short_name_en: string;
	/** Letters P, N, I, U, X joined by `;`, or `-`: whether the clause's figures are public. */
	availability: string | null;
}

export interface TargetBoardRow extends OfProgramme, Omit<TargetRow, 'per' | 'due' | 'programme'> {
	/** Day the deadline ends, `YYYY-MM-DD`; null where the text fixes none. */
	deadline_day: string | null;
	deadline_state: 'passed' | 'ahead' | 'none';
	verdict: string;
	/** Code of the reason; `targets.reasons` of the dictionary has the sentence. */
	reason: string;
	/** Worded 力争. */
	soft: boolean;
	reading_sensitive: boolean;
	source_sensitive: boolean;
	/** Some comparison rests on current prices and is not judged. */
	reference_only: boolean;
	/** Counts of recipients by comparison with the province; null but for growth targets. */
	recipients: number | null;
	above: number | null;
	not_above: number | null;
	within_rounding: number | null;
	no_data: number | null;
	met: number | null;
	not_met: number | null;
	first_year: number | null;
	last_year: number | null;
	/** Cells or enterprises a target about money is made of, and how many reached it or not. */
	parts: number | null;
	parts_met: number | null;
	parts_not_met: number | null;
	/** In the unit of the target. */
	figure: number | null;
	figure_bound: 'exact' | 'over' | 'about' | null;
	/** Partial date. */
	figure_moment: string | null;
	figure_subject: string | null;
	figure_note: string | null;
	/** False where the figure speaks of a part of those the target binds. */
	figure_whole: boolean | null;
	source_title: string | null;
	source_address: string | null;
	grade: string | null;
}

/** How a duty was kept on the as-of date. */
export interface DutyKept {
	/** Why there is a rate (`rated`) or none. */
	reason:
		| 'rated'
		| 'no_frequency'
		| 'personal'
		| 'encouraged'
		| 'not_due'
		| 'no_public_data'
		| 'bodies_unknown'
		| 'coverage_low';
	windows_due: number;
	windows_on_time: number;
	windows_late: number;
	windows_missing: number;
	/** Known windows in percent of those due. */
	coverage: number | null;
	/** On time in percent of those known. */
	rate: number | null;
	/** Events entered under the duty, dated or not. */
	events: number;
}

export interface ProgrammeDutyRow extends ObligationRow, DutyKept {}

export interface DutyRow
	extends OfProgramme, DutyKept, Omit<ObligationRow, 'start' | 'grace_days' | 'programme'> {
	windows_no_data: number;
	/** Periods of its bodies with a mutual visit on record. */
	visits: number;
	/** Pairs that sources state for the programme. */
	pairs: number;
}

export const WINDOW_STATES = [
	'on_time',
	'late',
	'missing',
	'no_data',
	'pending',
	'not_counted'
] as const;

export interface DutyWindowRow {
	obligation: string;
	ordinal: number;
	/** Days, `YYYY-MM-DD`. */
	window_start: string;
	window_end: string;
	due_on: string;
	graced_to: string;
	state: (typeof WINDOW_STATES)[number];
	/** How many bodies the duty binds, where a source says so. */
	bodies: number | null;
	events: number;
	on_time: number;
	late: number;
	missing: number;
}
