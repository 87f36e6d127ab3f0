/** Rows of the queries about figures: scorecard, headline, map, trend and county card. */

export type Comparison = 'above' | 'not_above' | 'within_rounding' | 'none';
export type Verdict =
	'met' | 'not_met' | 'in_progress' | 'undecidable' | 'registered' | 'not_applicable';
/** Why a verdict is what it is. */
export type Reason =
	| 'complete'
	| 'years_missing'
	| 'term_running'
	| 'nominal_only'
	| 'too_few_years'
	| 'no_county_data'
	| 'no_province_data'
	| 'price_mismatch'
	| 'series_break'
	| 'no_term'
	| 'average_incomplete';
/** `comparable`: published real growth; `current`: nominal growth or a ratio of levels. */
export type Price = 'comparable' | 'current';
/** `years`: mean of yearly rates; `endpoints`: from the levels at both ends (端点法). */
export type Basis = 'years' | 'endpoints';

export interface ScorecardRow {
	adcode: string;
	name: string;
	short_name: string;
	ordinal: number | null;
	indicator: string;
	base_year: number | null;
	/** Years used, of `years_due`. */
	years: number;
	years_due: number | null;
	/** Such as `2021,2022,2023`. */
	year_list: string | null;
	/** Average annual growth in percent. */
	county_growth: number | null;
	province_growth: number | null;
	/** Percentage points, with the rounding band. */
	gap: number | null;
	gap_low: number | null;
	gap_high: number | null;
	comparison: Comparison;
	verdict: Verdict;
	/** 现价参考，不作判定. */
	reference_only: boolean;
	/** 口径敏感. */
	method_sensitive: boolean;
	/** 来源敏感. */
	source_sensitive: boolean;
	price: Price | null;
	county_series: string | null;
	province_series: string | null;
	/** Titles joined by ；. */
	sources: string | null;
	/** The worst grade used. */
	grade: string | null;
	derived: boolean;
	reason: Reason;
	basis: Basis | null;
	/** The mean of units compared with, percent, also where too few have figures; null for the province's own. */
	average_growth: number | null;
	/** Units whose growth makes it up, of `average_units`. */
	average_known: number | null;
	average_units: number | null;
}

export interface HeadlineRow {
	/** An indicator's id, or `all` for counties over all four. */
	indicator: string;
	recipients: number;
	/** With a gap; for `all`, with all four gaps. */
	comparable: number;
	/** For `all`: above on all four. */
	above: number;
	/** For `all`: at least one not above. */
	not_above: number;
	within_rounding: number;
	/** So that `above + not_above + remaining = recipients`. */
	remaining: number;
	/** Verdict 不能判定. */
	undecided: number;
	/** Without a gap; for `all`, without at least one. */
	no_data: number;
	/** Comparisons that rest on current prices where the verdict needs comparable ones. */
	reference: number;
	met: number;
	not_met: number;
	first_year: number | null;
	last_year: number | null;
}

export interface MapValueRow {
	adcode: string;
	year: number;
	value: number | null;
	/** Percent, within the preferred series. */
	growth: number | null;
	/** Same year, vintage and price. */
	province_growth: number | null;
	/** Percentage points. */
	gap: number | null;
	series: string;
	series_name: string;
	badge: string | null;
	price: Price | null;
	source_title: string;
	grade: string;
	derived: boolean;
	provisional: boolean;
}

export interface IndicatorYearRow {
	indicator: string;
	year: number;
	/** Counties and zones of the map with a value. */
	counties: number;
	/** Recipients with a value, and with growth. */
	recipients: number;
	recipients_growth: number;
}

export interface TrendRow {
	adcode: string;
	name: string;
	role: 'recipient' | 'province';
	year: number;
	value: number | null;
	/** Percent. */
	growth: number | null;
	/** Base year = 100; empty where the base is unknown in the same series. */
	index: number | null;
	series: string;
	vintage: string;
	source_title: string;
	grade: string;
	derived: boolean;
}

export interface CountyCardRow {
	indicator: string;
	indicator_name: string;
	unit: string;
	decimals: number;
	/** Latest year with a value in the preferred series. */
	year: number | null;
	value: number | null;
	growth: number | null;
	growth_price: Price | null;
	/** The median growth of its peers, percent, where this growth is far from it and to be checked. */
	jump_from: number | null;
	province_growth: number | null;
	gap: number | null;
	/** Over the years of the place's programme, three or more. */
	average_growth: number | null;
	province_average: number | null;
	average_gap: number | null;
	first_year: number | null;
	last_year: number | null;
	series_name: string | null;
	badge: string | null;
	source_title: string | null;
	source_publisher: string | null;
	source_address: string | null;
	grade: string | null;
	derived: boolean;
}

export interface IndicatorRow {
	id: string;
	name: string;
	name_en: string;
	short_name: string;
	short_name_en: string;
	unit: string;
	unit_en: string;
	decimals: number;
	polarity: number;
	price_basis: 'real' | 'nominal';
	definition: string;
	definition_en: string;
}
