/** The columns charts read, named as the queries name them; rows of `sql/queries` fit as they are. */

export type Comparison = 'above' | 'not_above' | 'within_rounding' | 'none';

/** Query `trend`: one figure of one place in one year. */
export interface TrendRow {
	adcode: string;
	name: string;
	role: string;
	year: number;
	value: number | null;
	/** Percent over the year before, within one series. */
	growth: number | null;
	/** Base year = 100; null when the base year is unknown in the same series. */
	index: number | null;
	series: string;
	vintage: string | null;
	source_title: string | null;
	grade: string | null;
	derived: boolean | null;
}

/** Query `scorecard`: one county and one indicator. */
export interface ScorecardRow {
	adcode: string;
	name: string;
	short_name: string;
	ordinal: number | null;
	indicator: string;
	base_year: number | null;
	/** Number of years used, of `years_due`. */
	years: number | null;
	years_due: number | null;
	year_list: string | null;
	/** Average annual growth, percent. */
	county_growth: number | null;
	province_growth: number | null;
	/** Percentage points. */
	gap: number | null;
	gap_low: number | null;
	gap_high: number | null;
	comparison: string;
	verdict: string;
	reference_only: boolean | null;
	method_sensitive: boolean | null;
	source_sensitive: boolean | null;
	sources: string | null;
	grade: string | null;
	derived: boolean | null;
	reason: string | null;
	/** `endpoints`: growth taken between two end points because years between are unknown. */
	basis?: string | null;
}

/** Query `headline`: one indicator, or all of them together. */
export interface HeadlineRow {
	indicator: string;
	comparable: number | null;
	above: number | null;
}

/** Query `county_card`: one indicator of one county, its latest year and its average. */
export interface CountyCardRow {
	indicator: string;
	indicator_name: string;
	unit: string;
	decimals: number;
	year: number | null;
	value: number | null;
	growth: number | null;
	growth_price: string | null;
	province_growth: number | null;
	gap: number | null;
	average_growth: number | null;
	province_average: number | null;
	average_gap: number | null;
	base_year: number | null;
	last_year: number | null;
	series_name: string | null;
	badge: string | null;
	source_title: string | null;
	source_publisher: string | null;
	source_address: string | null;
	grade: string | null;
	derived: boolean | null;
}
