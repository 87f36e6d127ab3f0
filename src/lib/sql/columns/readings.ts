/** Columns of the queries whose rows are in `rows/readings.ts`, in the order each returns them. */
import type { Columns } from './columns-of';

export const readings = {
	catch_up: [
		'adcode',
		'indicator',
		'years',
		'year_list',
		'years_left',
		'years_published',
		'years_assumed',
		'term_over',
		'county_growth',
		'province_growth',
		'comparison',
		'reference_only',
		'assumed',
		'province_ahead',
		'pace',
		'faster',
		'sources'
	],
	county_catch_up: [
		'county',
		'programme',
		'indicator',
		'years',
		'year_list',
		'years_left',
		'years_published',
		'years_assumed',
		'term_over',
		'reference_only',
		'province_ahead',
		'pace',
		'faster'
	],
	reading_sensitivity: [
		'reading',
		'indicator',
		'recipients',
		'above',
		'not_above',
		'within_rounding',
		'none',
		'changed',
		'changed_counties',
		'first_year',
		'last_year',
		'province_growth',
		'average_known',
		'average_units'
	],
	recipients_total: [
		'indicator',
		'members',
		'known',
		'complete_years',
		'years',
		'year_list',
		'price',
		'base_year',
		'base_total',
		'last_total',
		'growth',
		'province_growth',
		'gap',
		'comparison',
		'reason',
		'sources'
	],
	recipients_total_years: [
		'indicator',
		'year',
		'members',
		'known',
		'missing',
		'reason',
		'total',
		'growth'
	]
} as const satisfies Partial<Columns>;
