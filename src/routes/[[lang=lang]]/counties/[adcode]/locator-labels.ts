/** Names on the small map of a county: its own first, its neighbours' where there is room. */
import { placeLabels } from '$lib/geo/labels';
import type { Locator } from '$lib/geo/locator';
import { project } from '$lib/geo/projection';
import type { QueryRow } from '$lib/sql/queries';
import { bareName } from '../county-name';

export interface LocatorLabel {
	text: string;
	own: boolean;
	x: number;
	y: number;
}

const SIZE = 6.5;
const EDGE = 1;

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Labels in the units of the picture; `places` holds the county itself first. */
export function locatorLabels(
	{ frame, width, height }: Locator['near'],
	places: readonly QueryRow<'county_places'>[],
	language: 'zh' | 'en'
): LocatorLabel[] {
	const requests = places.flatMap(({ county, short_name, name_en, label_lng, label_lat }, at) =>
		label_lng === null || label_lat === null
			? []
			: [
					{
						id: county,
						text: language === 'en' ? bareName(name_en) : short_name,
						at: project(frame, [label_lng, label_lat]),
						size: SIZE,
						priority: at,
						kind: 'area' as const,
						radius: 0
					}
				]
	);
	return placeLabels(requests, {
		bounds: [EDGE, EDGE, width - EDGE, height - EDGE],
		blocked: [],
		avoid: [],
		reach: 0
	}).map(({ id, text, at: [x, y] }) => ({
		text,
		own: id === places[0]?.county,
		x: tenth(x),
		y: tenth(y + SIZE * 0.36)
	}));
}
