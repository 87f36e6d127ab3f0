/** Rows of the queries that return a model table's rows of one programme, every column. */

/** What every row drawn from a clause has. */
export interface FromClause {
	id: string;
	programme: string;
	clause: string;
	quote: string;
}

export interface TargetRow extends FromClause {
	kind: 'target' | 'threshold' | 'plan' | 'status' | 'scope' | 'commitment';
	metric: string;
	metric_en: string | null;
	comparator: '=' | '>=' | '>' | '≈' | 'range' | 'qualitative';
	value: number | null;
	value_max: number | null;
	value_text: string | null;
	value_text_en: string | null;
	unit: string | null;
	unit_en: string | null;
	strength: string;
	per: string | null;
	baseline: string | null;
	deadline: string | null;
	deadline_en: string | null;
	/** Partial date. */
	due: string | null;
	bound: string | null;
	bound_en: string | null;
	note: string | null;
}

export interface ObligationRow extends FromClause {
	name: string;
	name_en: string | null;
	period: string;
	count_per_period: number | null;
	/** Null means times. */
	count_unit: string | null;
	/** Null means exactly. */
	count_bound: 'over' | 'about' | null;
	who: string;
	who_en: string | null;
	evidence: string | null;
	scope: string | null;
	/** Partial date. */
	start: string | null;
	grace_days: number | null;
	note: string | null;
}

export interface GapRow extends FromClause {
	kind: string;
	what: string;
	what_en: string | null;
}

export interface ProjectRow extends FromClause {
	/** Key task the document lists it under. */
	task: string | null;
	name: string;
	name_en: string | null;
	place: string | null;
	place_en: string | null;
	region: string | null;
	investor: string | null;
	investor_en: string | null;
	amount: number | null;
	unit: '亿元' | '万元' | null;
	bound: 'exact' | 'over' | 'about' | null;
	amount_kind: 'planned' | 'year' | 'signed' | 'loan' | 'aid' | null;
	/** Projects in a package; null for one project. */
	items: number | null;
	items_bound: 'exact' | 'over' | 'about' | null;
	items_done: number | null;
	stage: string;
	stage_words: string | null;
	/** Partial date. */
	stage_date: string | null;
	/** 万元. */
	planned: number | null;
	done: number | null;
	role: 'traction' | null;
	linear: boolean | null;
	note: string | null;
	note_en: string | null;
}

export interface InstrumentRow extends FromClause {
	category: string;
	category_en: string | null;
	name: string;
	name_en: string | null;
	quantity: string | null;
	quantity_en: string | null;
}
