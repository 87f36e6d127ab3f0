/** Shapes of the site's maps, fetched when a result is first drawn on one. */
import { asset } from '$app/paths';
import { mapShapes, type MapShapes } from '../../geo/shapes';
import { fetchTopology } from '../../map/live/topology-file';
import type { Scope } from './region-rows';

const WIDTH = 760;
const fetched = new Map<Scope, Promise<MapShapes>>();

/** @throws Error with a sentence when the file cannot be had; the next call tries again. */
export function regionShapes(scope: Scope): Promise<MapShapes> {
	const known = fetched.get(scope);
	if (known) return known;
	const made = fetchTopology(asset(`/geo/${scope}.json`), new AbortController().signal).then(
		(topology) => mapShapes(scope, topology, { width: WIDTH })
	);
	fetched.set(scope, made);
	made.catch(() => fetched.delete(scope));
	return made;
}
