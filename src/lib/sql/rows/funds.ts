/** Rows of the queries about money: what sources state, yearly floors, tiers. */
import type { Verdict } from './figures';

/** Kinds of money; never added up across kinds. */
export type FundKind =
	'fiscal_aid' | 'free_aid' | 'donation' | 'loan' | 'fund' | 'signed' | 'planned' | 'done';

export interface FundRow {
	id: string;
	programme: string;
	short_name: string;
	short_name_en: string;
	in_documents: boolean;
	kind: FundKind;
	year: number | null;
	payer_name: string | null;
	payer_name_en: string | null;
	payee_name: string | null;
	payee_name_en: string | null;
	/** 万元, as the next two. */
	promised: number | null;
	arranged: number | null;
	arrived: number | null;
	bound: 'exact' | 'over' | 'about';
	note: string | null;
	source_title: string;
	source_publisher: string | null;
	source_address: string | null;
	grade: string;
}

export type ProgrammeFundRow = Pick<
	FundRow,
	| 'id'
	| 'kind'
	| 'year'
	| 'payer_name'
	| 'payer_name_en'
	| 'payee_name'
	| 'payee_name_en'
	| 'promised'
	| 'arranged'
	| 'arrived'
	| 'bound'
	| 'note'
	| 'source_title'
>;

type FloorVerdict = Extract<Verdict, 'met' | 'not_met' | 'in_progress' | 'undecidable'>;

export interface AidFloorRow {
	target: string;
	programme: string;
	short_name: string;
	short_name_en: string;
	clause: string;
	quote: string;
	/** 万元 a supporter and year. */
	floor: number;
	supporter: string;
	supporter_name: string;
	supporter_name_en: string;
	ordinal: number | null;
	year: number;
	arranged: number | null;
	arrived: number | null;
	/** Of the vaguest sum of the year. */
	bound: 'exact' | 'over' | 'about';
	arranged_verdict: FloorVerdict;
	arrived_verdict: FloorVerdict;
}

export interface TierReadingRow {
	id: string;
	programme: string;
	short_name: string;
	short_name_en: string;
	clause: string;
	tier: number;
	/** 万元; the text counts both ends in. */
	lower: number | null;
	upper: number | null;
	min_growth_pct: number;
	/** Growth demanded of a base at the upper boundary, in the stricter and the more lenient reading. */
	upper_strict: number | null;
	upper_lenient: number | null;
	quote: string;
	note: string | null;
}

type FreeAidVerdict = Extract<Verdict, 'met' | 'not_met' | 'undecidable' | 'not_applicable'>;

export interface FreeAidRow {
	programme: string;
	short_name: string;
	short_name_en: string;
	payer: string;
	payer_name: string;
	payer_name_en: string;
	/** Which year is set against the base: one of the readings of 到2020年前. */
	year: number;
	/** What arrived in 2016 and 2017, their mean, 万元; null where no exact sum is known. */
	first: number | null;
	second: number | null;
	base: number | null;
	/** Percent, the stricter and the more lenient reading of a boundary. */
	growth_due: number | null;
	growth_due_lenient: number | null;
	/** 万元, by the stricter reading. */
	need: number | null;
	goal: number | null;
	actual: number | null;
	/** Of the vaguest sum in `actual`. */
	bound: 'exact' | 'over' | 'about';
	/** What arrived above the base, added up since 2018; null where a year in between is unknown. */
	gained: number | null;
	verdict: FreeAidVerdict;
	verdict_lenient: FreeAidVerdict;
	/** With the growth added up since 2018. */
	verdict_sum: FreeAidVerdict;
}
