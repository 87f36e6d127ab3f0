/** The small maps of county pages for prerendering, from the geometry the build made. */
import { LocatorMap, type Locator } from '../geo/locator';
import { topologyOf } from './shapes';

const maps = new Map<string, Promise<LocatorMap>>();

/**
 * Where a county lies.
 * @param scope adcode of the map, e.g. 420000
 * @throws when the geometry was not built, or has no such county
 */
export async function locatorOf(scope: string, adcode: string): Promise<Locator> {
	const map = maps.get(scope) ?? topologyOf(scope).then((topology) => new LocatorMap(topology));
	maps.set(scope, map);
	return (await map).locate(adcode);
}
