/** The columns charts read, picked from the rows the queries return: a chart asks for no others. */
import type {
	CountyCardRow as CountyCard,
	HeadlineRow as Headline,
	ScorecardRow as Scorecard,
	TrendRow as Trend
} from '../sql/rows/figures';

/** Query `trend`: one figure of one place in one year. */
export type TrendRow = Pick<
	Trend,
	'adcode' | 'name' | 'role' | 'year' | 'growth' | 'index' | 'series' | 'vintage' | 'derived'
> & {
	/** Query `urban_rural`: times. */
	ratio?: number;
};

/** Query `scorecard`: one county and one indicator. */
export type ScorecardRow = Pick<
	Scorecard,
	| 'adcode'
	| 'name'
	| 'short_name'
	| 'ordinal'
	| 'indicator'
	| 'year_list'
	| 'county_growth'
	| 'province_growth'
	| 'gap'
	| 'comparison'
	| 'verdict'
	| 'reference_only'
	| 'method_sensitive'
	| 'source_sensitive'
	| 'sources'
	| 'derived'
	| 'reason'
	| 'basis'
>;

/** Query `headline`: one indicator, or all of them together. */
export type HeadlineRow = Pick<Headline, 'indicator' | 'comparable' | 'above'>;

/** Query `county_card`: one indicator of one county, its latest year and its average. */
export type CountyCardRow = Pick<
	CountyCard,
	| 'indicator'
	| 'indicator_name'
	| 'unit'
	| 'decimals'
	| 'year'
	| 'value'
	| 'growth'
	| 'jump_from'
	| 'average_growth'
	| 'province_average'
	| 'average_gap'
	| 'first_year'
	| 'last_year'
	| 'series_name'
	| 'badge'
	| 'source_title'
	| 'source_address'
	| 'grade'
	| 'derived'
>;
