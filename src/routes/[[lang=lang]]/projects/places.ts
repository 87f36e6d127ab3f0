/** Circles of a schematic map: the counties and cities that the text names, each with its number of entries. */
import { project as toPoint } from '$lib/geo/projection';
import type { Ground, Project } from './projects-data';

export interface Place {
	region: string;
	name: string;
	/** Only the city is named; the place is indicative. */
	city: boolean;
	/** Units of the ground's viewBox. */
	x: number;
	y: number;
	count: number;
	/** The name stands to the left: a city's always, a county's where another place is close on the right. */
	left: boolean;
}

/** Free room a name needs to the right of its circle, in units of the ground. */
const ROOM = { width: 56, height: 11 };

/** Places of one map; linear works and projects without a place are left out. */
export function placesOn(ground: Ground, projects: readonly Project[], english: boolean): Place[] {
	const found = new Map<string, Place>();
	for (const row of projects) {
		const { scope, placement, region, label_lng, label_lat } = row;
		if (scope !== ground.scope || (placement !== 'county' && placement !== 'city')) continue;
		if (region === null || label_lng === null || label_lat === null) continue;
		const [x, y] = toPoint(ground.frame, [label_lng, label_lat]);
		// The first word of an English name: Jingning She Autonomous County.
		const name = english ? row.region_name_en?.split(' ')[0] : row.region_short_name;
		const known = found.get(region);
		found.set(region, {
			region,
			name: name ?? region,
			city: placement === 'city',
			x,
			y,
			count: (known?.count ?? 0) + 1,
			left: placement === 'city'
		});
	}
	const places = [...found.values()];
	return places.map((place) => ({
		...place,
		left:
			place.left ||
			places.some(
				({ x, y }) => x > place.x && x - place.x < ROOM.width && Math.abs(y - place.y) < ROOM.height
			)
	}));
}
