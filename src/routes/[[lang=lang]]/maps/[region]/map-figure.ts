/** Where the rows of a map's figure come from. */
import type { Asked } from '$lib/sql/queries';
import type { MapMode } from './map-choice';
import type { LayerRow } from './map-layer';

/**
 * The named query behind a mode, with what it is asked with.
 * @param programme whose verdicts the map shows
 */
export function askedOf(
	mode: MapMode,
	{ scope, indicator, programme }: { scope: string; indicator: string; programme: string }
): Asked {
	switch (mode) {
		case 'average':
		case 'averageGap':
			return { query: 'county_growths', parameters: ['all', 'geometric'] };
		case 'verdict':
			return { query: 'scorecard', parameters: [programme, 'geometric', 'P1', 'band'] };
		default:
			return { query: 'map_values', parameters: [scope, indicator] };
	}
}

/** What a row rests on: a source, else the series its average is of. */
export const sourceOf = (row: LayerRow): string | null =>
	'source_title' in row ? row.source_title : 'series_name' in row ? row.series_name : row.sources;
