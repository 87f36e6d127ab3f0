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

/** What a row rests on: a source, else the series its average is of. */
export const sourceOf = (row: LayerRow): string | null =>
	'source_title' in row ? row.source_title : 'series_name' in row ? row.series_name : row.sources;
