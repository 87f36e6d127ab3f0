/** Region shapes for prerendering, from the geometry the build made. */
import { readFile } from 'node:fs/promises';
import { mapShapes, type MapShapes, type ShapeOptions } from '../geo/shapes';
import type { ScopeTopology } from '../geo/topology';

/** Where `npm run geometry` puts the geometry, from the project's folder. */
const GEOMETRY = 'static/geo';

/**
 * The shapes of one map, ready to be drawn as SVG.
 * @param scope adcode of the map, e.g. 420000
 * @param options size and detail, for a picture smaller than a page's main map
 * @throws when the geometry was not built
 */
export async function shapesOf(scope: string, options?: ShapeOptions): Promise<MapShapes> {
	let text: string;
	try {
		text = await readFile(`${GEOMETRY}/${scope}.json`, 'utf8');
	} catch (cause) {
		throw new Error(`没有 ${GEOMETRY}/${scope}.json。请先运行 npm run geometry。`, { cause });
	}
	return mapShapes(scope, JSON.parse(text) as ScopeTopology, options);
}
