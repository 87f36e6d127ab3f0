/** Rows of the queries about the five documents and their clauses. */

export interface DocumentRow {
	id: string;
	name: string;
	name_en: string;
	short_name: string;
	short_name_en: string;
	doc_title: string;
	doc_no: string | null;
	issuer: string | null;
	issuer_en: string | null;
	issued: string | null;
	clauses: number;
	targets: number;
	obligations: number;
	/** Clauses on which no fact rests. */
	text_only: number;
}

export interface DocumentClauseRow {
	path: string;
	ordinal: number;
	heading: string;
	heading_en: string | null;
	summary: string;
	quote: string | null;
	/** Full text, where a publisher supplies it. */
	text: string | null;
	/** Letters joined by `;`, or `-`. */
	availability: string | null;
	/** Feature numbers separated by spaces. */
	features: string | null;
	note: string | null;
	facts: number;
	text_only: boolean;
}

/** The model table a fact stands in. */
export type FactKind =
	| 'target'
	| 'obligation'
	| 'project'
	| 'list'
	| 'member'
	| 'instrument'
	| 'benefit_rule'
	| 'fund_tier_rule'
	| 'assessment_rule'
	| 'actor'
	| 'task'
	| 'deliverable'
	| 'label'
	| 'gap'
	| 'people_demand'
	| 'text_defect'
	| 'programme';

export interface ClauseFactRow {
	path: string;
	kind: FactKind;
	id: string;
	title: string;
	title_en: string | null;
	quote: string | null;
}

export interface ClauseCoverageRow {
	programme: string;
	short_name: string;
	short_name_en: string;
	path: string;
	ordinal: number;
	heading: string;
	availability: string | null;
	features: string | null;
	facts: number;
	targets: number;
	obligations: number;
	projects: number;
	/** Gaps and defects of the text. */
	doubts: number;
	text_only: boolean;
}
