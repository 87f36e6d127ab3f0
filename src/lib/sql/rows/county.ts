/** Rows of the county pages; every one names its county, so that one answer serves all of them. */
import type { Basis, Comparison, Price, Verdict } from './figures';
import type { LinkState, Role } from './programme';
import type { TargetRow } from './promises';

export interface CountyPlaceRow {
	county: string;
	name: string;
	name_en: string;
	short_name: string;
	kind: string;
	scope: string;
	scope_name: string;
	scope_name_en: string;
	parent: string | null;
	parent_name: string | null;
	parent_name_en: string | null;
	parent_level: string | null;
	label_lng: number | null;
	label_lat: number | null;
	aliases: string | null;
	pinyin: string | null;
	valid_from: string | null;
	valid_to: string | null;
	series_break: string | null;
	note: string | null;
	/** How many of the indicators have any public figure. */
	indicators: number;
	/** Ids of the programmes that touch it, joined by |. */
	programmes: string | null;
	/** `YYYY-MM-DD`. */
	as_of: string;
}

export interface CountyGrowthRow {
	county: string;
	indicator: string;
	/** Whether there is any figure at all. */
	known: boolean;
	window_base: number | null;
	/** Whether a document states the window, or this dashboard chose it. */
	window_stated: boolean;
	first_year: number | null;
	last_year: number | null;
	years: number | null;
	basis: Basis | null;
	price: Price | null;
	/** Percent a year. */
	growth: number | null;
	province_growth: number | null;
	/** Percentage points. */
	gap: number | null;
	comparison: Comparison | null;
	reference_only: boolean;
	method_sensitive: boolean;
	source_sensitive: boolean;
	series_name: string | null;
	series_name_en: string | null;
	badge: string | null;
	grade: string | null;
	derived: boolean;
}

export interface CountyTrendRow {
	county: string;
	indicator: string;
	/** The place the figure is of: the county, its city or its province. */
	adcode: string;
	name: string;
	name_en: string;
	role: 'recipient' | 'city' | 'province';
	year: number;
	/** In the indicator's unit. */
	value: number | null;
	/** Percent. */
	growth: number | null;
	price: Price | null;
	/** The median growth of its peers, percent, where this growth is far from it and to be checked. */
	jump_from: number | null;
	province_growth: number | null;
	/** Percentage points. */
	gap: number | null;
	/** Base year = 100. */
	index: number | null;
	series: string;
	badge: string | null;
	vintage: string;
	source_title: string | null;
	source_address: string | null;
	grade: string | null;
	derived: boolean;
}

export interface CountyPeerRow {
	county: string;
	kind: 'list' | 'city';
	/** List id, or adcode of the city. */
	peers: string;
	name: string;
	name_en: string;
	indicator: string;
	measure: 'level' | 'growth';
	/** What the compared figures share: a year, or price and years. */
	basis: string;
	/** Null: the county has no such figure and is not ranked. */
	value: number | null;
	median: number;
	/** 1 is the highest. */
	place: number | null;
	/** How many of the members have the figure. */
	known: number;
	members: number;
	/** How many members the document states. */
	expected: number | null;
}

export interface SimilarCountyRow {
	county: string;
	/** 1 is nearest; equals share it. */
	place: number;
	/** Adcode of the like county. */
	peer: string;
	peer_name: string;
	peer_name_en: string;
	/** Root mean square difference of standardised logarithms; no unit. */
	distance: number;
	/** How many indicators both have. */
	indicators: number;
	/** `indicator:year` of the levels compared, joined by commas. */
	basis: string;
}

export interface CountyListRow {
	county: string;
	list: string;
	list_name: string;
	list_name_en: string;
	programme: string;
	short_name: string;
	short_name_en: string;
	in_documents: boolean;
	role: Role;
	name_in_text: string;
	ordinal: number | null;
	expected: number | null;
	order_basis: string | null;
	order_basis_en: string | null;
	/** Partial dates. */
	valid_from: string | null;
	valid_to: string | null;
	/** `listed`: nobody states a term. */
	state: 'current' | 'ended' | 'listed';
	pending: boolean;
	clause: string | null;
	quote: string | null;
	source_title: string | null;
	source_address: string | null;
}

export interface CountyLinkRow {
	county: string;
	side: 'receives' | 'gives';
	programme: string;
	short_name: string;
	short_name_en: string;
	in_documents: boolean;
	/** Adcode of a region or id of an organisation. */
	supporter: string;
	supporter_name: string;
	supporter_name_en: string | null;
	supporter_level: string;
	recipient: string;
	recipient_name: string;
	recipient_name_en: string;
	recipient_level: string;
	role: string;
	/** Partial dates seen in reports, not legal terms. */
	seen_from: string | null;
	seen_to: string | null;
	state: LinkState;
	source_title: string | null;
	source_publisher: string | null;
	source_address: string | null;
	quote: string | null;
	note: string | null;
}

type Demand = Pick<
	TargetRow,
	| 'id'
	| 'programme'
	| 'metric'
	| 'metric_en'
	| 'comparator'
	| 'value'
	| 'value_max'
	| 'value_text'
	| 'value_text_en'
	| 'unit'
	| 'unit_en'
	| 'strength'
	| 'deadline'
	| 'deadline_en'
	| 'clause'
	| 'quote'
>;

export interface CountyTargetRow extends Demand {
	county: string;
	short_name: string;
	short_name_en: string;
	/** Judged by the county's own figures, or named in the words of the target. */
	bond: 'judged' | 'named';
	verdict: Verdict;
	reason: string;
}

export interface CountyRecordRow {
	county: string;
	kind: 'project' | 'event' | 'fund';
	id: string;
	programme: string;
	short_name: string;
	short_name_en: string;
	in_documents: boolean;
	/** Partial date. */
	moment: string | null;
	/** Stage of a project, kind of an event or of money. */
	code: string;
	/** Name of a project, what happened, or `in` and `out` for money. */
	what: string;
	what_en: string | null;
	/** The other party. */
	other: string | null;
	other_en: string | null;
	/** 万元. */
	amount: number | null;
	bound: 'exact' | 'over' | 'about' | null;
	clause: string | null;
	quote: string | null;
	source_title: string | null;
	source_address: string | null;
	grade: string | null;
	note: string | null;
	note_en: string | null;
	/** How a project touches the county: it lies there, ends there, passes there or has a side there. */
	touch: 'site' | 'end' | 'along' | 'side' | null;
	/** Read from an abbreviation; null unless a project. */
	inferred: boolean | null;
}
