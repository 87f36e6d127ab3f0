/** The newest published figure of each place and indicator, out of the rows behind the map. */
import type { QueryRow } from '$lib/sql/queries';
import type { ProgrammeData } from './programme-data';

export type LatestFigure = QueryRow<'map_values'> & { indicator: string };

/** In the order of `places`, then of the indicators; nothing where there is no public figure. */
export function latestFigures(
	data: Pick<ProgrammeData, 'indicators' | 'mapValues'>,
	places: readonly string[]
): LatestFigure[] {
	return places.flatMap((adcode) =>
		data.indicators.flatMap(({ id }) => {
			const newest = (data.mapValues[id] ?? []).reduce<QueryRow<'map_values'> | null>(
				(best, row) =>
					row.adcode === adcode && row.value !== null && row.year > (best?.year ?? 0) ? row : best,
				null
			);
			return newest ? [{ ...newest, indicator: id }] : [];
		})
	);
}
