/** The queries whose first parameter is a county or `all`, and whose rows name their county. */
import type { QueryName } from './queries';

export const COUNTY_QUERIES = [
	'county_places',
	'county_growths',
	'county_catch_up',
	'county_trend',
	'county_peers',
	'similar_counties',
	'county_lists',
	'county_links',
	'county_targets',
	'county_records'
] as const satisfies readonly QueryName[];

/** Whether one answer of the query for all counties serves every county page. */
export const isCountyQuery = (name: QueryName): name is (typeof COUNTY_QUERIES)[number] =>
	COUNTY_QUERIES.some((known) => known === name);
