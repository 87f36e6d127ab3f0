/** Rows of the queries about other readings of the comparison: catching up, totals, sensitivity. */
import type { ReadingName, TotalReason } from '../../model/reading';
import type { Comparison, Price } from './figures';

/** A cell that is not ahead, and how fast the years left would have to be. */
export interface CatchUpRow {
	adcode: string;
	indicator: string;
	years: number;
	/** Such as `2021,2022,2023`. */
	year_list: string;
	/** The years of the term without figures, such as `2024,2025`. */
	years_left: string;
	/** Those of them for which the province has published a comparable figure, and those for which it is assumed. */
	years_published: string | null;
	years_assumed: string | null;
	/** The term has ended: those years are over, only their figures are not published. */
	term_over: boolean;
	/** Geometric averages so far, percent. */
	county_growth: number;
	province_growth: number;
	comparison: Comparison;
	reference_only: boolean;
	/** Growth of the province in each assumed year, percent. */
	assumed: number;
	/** Geometric mean of the province over all years left, published and assumed, percent. */
	province_ahead: number;
	/** The yearly growth the county must exceed, percent, and points above `province_ahead`. */
	pace: number;
	faster: number;
	/** Titles behind what the province has published for the years left. */
	sources: string | null;
}

/** The same for the page of a county, under the default assumption. */
export interface CountyCatchUpRow extends Pick<
	CatchUpRow,
	| 'indicator'
	| 'years'
	| 'year_list'
	| 'years_left'
	| 'years_published'
	| 'years_assumed'
	| 'term_over'
	| 'reference_only'
	| 'province_ahead'
	| 'pace'
	| 'faster'
> {
	county: string;
	programme: string;
}

export interface RecipientsTotalRow {
	indicator: string;
	members: number;
	/** Most members with the figures needed in any one year. */
	known: number;
	/** Years in which all of them have. */
	complete_years: number;
	years: number;
	year_list: string | null;
	price: Price | null;
	base_year: number | null;
	/** Sums in the indicator's unit; null where the total is no sum. */
	base_total: number | null;
	last_total: number | null;
	/** Average yearly growth in percent over three years or more. */
	growth: number | null;
	province_growth: number | null;
	gap: number | null;
	comparison: Comparison;
	reason: TotalReason;
	/** Titles joined by ；. */
	sources: string | null;
}

export interface RecipientsTotalYearRow {
	indicator: string;
	year: number;
	members: number;
	known: number;
	/** Codes of the counties without the figure, joined by commas. */
	missing: string | null;
	reason: 'complete' | 'members_missing' | 'population_missing' | 'vintages_differ';
	total: number | null;
	growth: number | null;
}

export interface ReadingSensitivityRow {
	reading: ReadingName;
	indicator: string;
	recipients: number;
	above: number;
	not_above: number;
	within_rounding: number;
	none: number;
	/** Cells whose comparison differs from the default reading's, and their counties' codes. */
	changed: number;
	changed_counties: string | null;
	first_year: number | null;
	last_year: number | null;
	/** The provincial average compared with, percent; shown also where too few units make it up. */
	province_growth: number | null;
	average_known: number | null;
	average_units: number | null;
}
