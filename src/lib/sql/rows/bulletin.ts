/** Rows of the queries behind the printed bulletin. */
import type { ProgrammeState } from './programme';
import type { FromClause } from './promises';

export interface BulletinRow {
	programme: string;
	name: string;
	name_en: string;
	short_name: string;
	short_name_en: string;
	scope: string;
	doc_title: string | null;
	doc_no: string | null;
	issuer: string | null;
	issuer_en: string | null;
	/** The term in the document's words. */
	period: string | null;
	period_en: string | null;
	/** Year and month of the as-of date, `YYYY-MM`; never a number an office gave. */
	issue: string;
	/** Days, `YYYY-MM-DD`. */
	as_of: string;
	state: ProgrammeState;
	term_start: string | null;
	term_end: string | null;
	days_run: number | null;
	days_in_all: number | null;
	/** 0–100; null where the document does not state both ends. */
	percent_run: number | null;
	days_left: number | null;
	next_stage: string | null;
	next_stage_en: string | null;
	next_due: string | null;
	next_days: number | null;
	targets: number;
	met: number;
	/** Without those worded 力争, which are `not_met_soft`. */
	not_met: number;
	not_met_soft: number;
	in_progress: number;
	undecidable: number;
	registered: number;
	not_applicable: number;
	duties: number;
	duties_due: number;
	windows_due: number;
	windows_on_time: number;
	windows_late: number;
	windows_missing: number;
	windows_no_data: number;
	gaps: number;
	defects: number;
	weighty_defects: number;
	/** Whether the document demands growth above the province. */
	judges_growth: boolean;
}

export interface BulletinEventRow {
	id: string;
	programme: string;
	scope: string;
	short_name: string;
	short_name_en: string;
	in_documents: boolean;
	within: 'month' | 'year' | 'latest';
	/** Partial date. */
	date: string;
	kind: string;
	what: string;
	what_en: string | null;
	note: string | null;
	source_title: string;
	source_address: string | null;
	grade: string | null;
}

export interface TextDefectRow extends FromClause {
	what: string;
	what_en: string | null;
}
