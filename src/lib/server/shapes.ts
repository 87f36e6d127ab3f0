/** Region shapes for prerendering, from the geometry the build made. */
import { readFile } from 'node:fs/promises';
import { mapShapes, type MapShapes, type ShapeOptions } from '../geo/shapes';
import type { ScopeTopology } from '../geo/topology';

/** Where `npm run geometry` puts the geometry, from the project's folder. */
const GEOMETRY = 'static/geo';

/**
 * The geometry of one map.
 * @param scope adcode of the map, e.g. 420000
 * @throws when the geometry was not built
 */
export async function topologyOf(scope: string): Promise<ScopeTopology> {
	try {
		return JSON.parse(await readFile(`${GEOMETRY}/${scope}.json`, 'utf8')) as ScopeTopology;
	} catch (cause) {
		throw new Error(`没有 ${GEOMETRY}/${scope}.json。请先运行 npm run geometry。`, { cause });
	}
}

/**
 * The shapes of one map, ready to be drawn as SVG.
 * @param scope adcode of the map, e.g. 420000
 * @param options size and detail, for a picture smaller than a page's map
 * @throws when the geometry was not built
 */
export const shapesOf = async (scope: string, options?: ShapeOptions): Promise<MapShapes> =>
	mapShapes(scope, await topologyOf(scope), options);
