/** Rows of the queries about people: what the documents ask, what is public of it, totals of attendance. Never a person. */
import type { PEOPLE_KINDS } from '../../model/tables/promises';
import type { TargetRow } from './promises';

export type PeopleKind = (typeof PEOPLE_KINDS)[number];

/** One demand on people; the columns of its duty and its target are null where it has none. */
export interface PeopleDemandRow {
	id: string;
	programme: string;
	kind: PeopleKind;
	name: string;
	name_en: string | null;
	clause: string;
	quote: string;
	obligation: string | null;
	period: string | null;
	count_per_period: number | null;
	/** Null means times. */
	count_unit: string | null;
	/** Null means exactly. */
	count_bound: 'over' | 'about' | null;
	who: string | null;
	who_en: string | null;
	target: string | null;
	metric: string | null;
	comparator: TargetRow['comparator'] | null;
	value: number | null;
	value_max: number | null;
	value_text: string | null;
	value_text_en: string | null;
	unit: string | null;
	unit_en: string | null;
	strength: string | null;
	bound: string | null;
	bound_en: string | null;
	/** Public records in all, and how many of them are events. */
	records: number;
	events: number;
	/** Months with a published total of attendance. */
	attendance_months: number;
	/** Why nothing is public; null where something is. */
	reason: 'personal' | 'not_seen' | 'ledger' | 'undefined' | null;
}

export interface PeopleRecordRow {
	demand: string;
	kind: 'event' | 'figure' | 'project';
	id: string;
	/** What happened, the project's name, or whom the figure is about (empty: all). */
	words: string;
	words_en: string | null;
	/** Partial date. */
	moment: string | null;
	/** In the unit of the demand's target. */
	figure: number | null;
	bound: 'exact' | 'over' | 'about' | null;
	unit: string | null;
	unit_en: string | null;
	source_title: string | null;
	source_address: string | null;
	grade: string | null;
}

/** Totals of one month, never of a person. */
export interface AttendanceMonthRow {
	obligation: string;
	programme: string;
	/** `YYYY-MM`. */
	month: string;
	/** Published rows the totals come from. */
	rows: number;
	persons_due: number;
	persons_present: number;
	/** Person-days due and done. */
	workdays_due: number;
	workdays_total: number;
	/** Person-months. */
	months_assessed: number;
	months_met: number;
	/** Persons due in all, where a source says how many. */
	expected: number | null;
	/** Percent of them in the totals. */
	coverage: number | null;
	/** Percent of assessed person-months that complied. */
	rate: number | null;
	reason: 'rated' | 'bodies_unknown' | 'coverage_low' | 'none_assessed';
	/** Titles joined by ；. */
	sources: string | null;
}

/** One published total: of all, of a supporter, of a county. */
export interface AttendanceTotalRow {
	programme: string;
	month: string;
	supporter: string | null;
	supporter_name: string | null;
	supporter_name_en: string | null;
	recipient: string | null;
	recipient_name: string | null;
	recipient_name_en: string | null;
	persons_due: number;
	persons_present: number;
	workdays_total: number;
	months_assessed: number;
	months_met: number;
	source_title: string | null;
	source_address: string | null;
	grade: string | null;
}
