/** The counties of the index: grouped by map and city, found by name, pinyin, other name or code. */
import type { QueryRow } from '$lib/sql/queries';
import { grouped } from '$lib/ui/grouped';

export type CountyPlace = QueryRow<'county_places'>;

/** What the index carries of each county; the rest is on its page. */
export type IndexPlace = Pick<
	CountyPlace,
	| 'county'
	| 'name'
	| 'name_en'
	| 'scope'
	| 'scope_name'
	| 'scope_name_en'
	| 'parent'
	| 'parent_name'
	| 'parent_name_en'
	| 'parent_level'
	| 'aliases'
	| 'pinyin'
	| 'indicators'
	| 'programmes'
>;

/** Only the columns of the index, in one order, so that pages stay small. */
export const indexPlace = (place: CountyPlace): IndexPlace => ({
	county: place.county,
	name: place.name,
	name_en: place.name_en,
	scope: place.scope,
	scope_name: place.scope_name,
	scope_name_en: place.scope_name_en,
	parent: place.parent,
	parent_name: place.parent_name,
	parent_name_en: place.parent_name_en,
	parent_level: place.parent_level,
	aliases: place.aliases,
	pinyin: place.pinyin,
	indicators: place.indicators,
	programmes: place.programmes
});

/** Order of the maps on the page: where there are most counties first. */
const bySize = <T>(groups: readonly T[][]): T[][] =>
	[...groups].sort((a, b) => b.length - a.length);

/** Counties by map, within it by city in the order of codes; those without a city come under the map. */
export const byScopeAndCity = (places: readonly IndexPlace[]): IndexPlace[][][] =>
	bySize([...grouped(places, ({ scope }) => scope).values()]).map((scope) => [
		...grouped(scope, ({ parent }) => parent ?? '').values()
	]);

/**
 * Whether a county answers to what a reader typed. Every word must begin a pinyin word, or lie in a
 * name, another name or the code; case and outer spaces do not matter, and nothing typed fits all.
 */
export function answersTo(
	{
		county,
		name,
		name_en,
		aliases,
		pinyin
	}: Pick<IndexPlace, 'county' | 'name' | 'name_en' | 'aliases' | 'pinyin'>,
	typed: string
): boolean {
	const names = [name, name_en, aliases ?? '', county].join(' ').toLowerCase();
	const sounds = (pinyin ?? '').toLowerCase().split(' ');
	return typed
		.trim()
		.toLowerCase()
		.split(/\s+/)
		.every((word) => names.includes(word) || sounds.some((sound) => sound.startsWith(word)));
}
