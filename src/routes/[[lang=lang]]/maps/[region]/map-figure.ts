/** Where the rows of a map's figure come from. */
import type { QueryName } from '$lib/sql/queries';
import type { MapMode } from './map-choice';
import type { LayerRow } from './map-layer';

const QUERY: Partial<Record<MapMode, QueryName>> = {
	average: 'county_growths',
	averageGap: 'county_growths',
	verdict: 'scorecard'
};

/** The named query behind a mode. */
export const queryOf = (mode: MapMode): QueryName => QUERY[mode] ?? 'map_values';

/**
 * What that query is asked with.
 * @param programme whose verdicts the map shows
 */
export function parametersOf(
	mode: MapMode,
	{ scope, indicator, programme }: { scope: string; indicator: string; programme: string }
): readonly string[] {
	const query = queryOf(mode);
	if (query === 'county_growths') return ['all', 'geometric'];
	return query === 'scorecard' ? [programme, 'geometric', 'P1', 'band'] : [scope, indicator];
}

/** What a row rests on: a source, else the series its average is of. */
export const sourceOf = (row: LayerRow): string | null =>
	'source_title' in row ? row.source_title : 'series_name' in row ? row.series_name : row.sources;
