/** Links between two parts of a map: cities, counties run by the province, enterprises and departments. */
import { nameIn } from '../../counties/county-name';
import type { Language } from '$lib/i18n';
import type { LinkRow } from './map-links';
import type { MapPlace } from './maps-data';

/** A county run by the province itself, without a city between them. */
export const PROVINCE_RUN = 'province';
/** An enterprise or department: it has no place among the cities. */
export const UNIT = 'unit';

type Place = Pick<MapPlace, 'adcode' | 'level' | 'parent'>;

/**
 * Where a place belongs: the adcode of its city (a city is its own), `PROVINCE_RUN`, or `UNIT` for what is no place.
 * @param places of the map, by adcode
 */
export function homeOf(id: string, places: ReadonlyMap<string, Place>): string {
	const place = places.get(id);
	if (place === undefined) return UNIT;
	if (place.level === 'city') return id;
	return places.get(place.parent ?? '')?.level === 'city' ? (place.parent ?? '') : PROVINCE_RUN;
}

/** Both ends of a link, as homes; null asks for any. */
export interface Homes {
	from: string | null;
	to: string | null;
}

/** Links from one home to another. */
export function linksBetween(
	links: readonly LinkRow[],
	{ from, to }: Homes,
	places: ReadonlyMap<string, Place>
): LinkRow[] {
	return links.filter(
		({ supporter, recipient }) =>
			(from === null || homeOf(supporter, places) === from) &&
			(to === null || homeOf(recipient, places) === to)
	);
}

/**
 * Homes that can be chosen at one end while the other stays as it is, with how many links each has.
 * @returns most links first; cities keep the order of their codes where they have as many
 */
export function homesAt(
	end: keyof Homes,
	links: readonly LinkRow[],
	chosen: Homes,
	places: ReadonlyMap<string, Place>
): { home: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const link of linksBetween(links, { ...chosen, [end]: null }, places)) {
		const home = homeOf(end === 'from' ? link.supporter : link.recipient, places);
		counts.set(home, (counts.get(home) ?? 0) + 1);
	}
	// What an address asks for stays in sight, also where the other end leaves nothing of it.
	const asked = chosen[end];
	if (asked !== null && !counts.has(asked)) counts.set(asked, 0);
	return [...counts]
		.map(([home, count]) => ({ home, count }))
		.sort((a, b) => b.count - a.count || (a.home < b.home ? -1 : 1));
}

/** Name of a home in the page's language. */
export function homeName(
	home: string,
	places: ReadonlyMap<string, Pick<MapPlace, 'name' | 'name_en'>>,
	language: Language,
	words: { provinceRun: string; units: string }
): string {
	if (home === PROVINCE_RUN) return words.provinceRun;
	if (home === UNIT) return words.units;
	const place = places.get(home);
	return place ? nameIn(language, { zh: place.name, en: place.name_en }) : home;
}
