/** Links, supporters and names of a map, with how many links end at each place. */
import type { Language } from '$lib/i18n';
import type { MapLabel, Supporter } from '$lib/map/types';
import type { QueryRow } from '$lib/sql/queries';
import { bareName, nameIn } from '../../counties/county-name';
import { linksBetween } from './link-homes';
import type { Choice } from './map-choice';
import type { MapsData } from './maps-data';

export type LinkRow = QueryRow<'links'>;

/** Names in the page's language; a county's without its kind, as on a map. */
export const shortNames = ({ places }: MapsData, language: Language): Map<string, string> =>
	new Map(
		places.map(({ adcode, short_name, name_en, level }) => [
			adcode,
			language === 'zh'
				? short_name
				: level === 'zone'
					? name_en.replace(/ \(.*\)$/, '')
					: bareName(name_en)
		])
	);

/** The same pairs with both ends in the page's language. */
const localised = (rows: readonly LinkRow[], data: MapsData, language: Language): LinkRow[] => {
	if (language === 'zh') return [...rows];
	const names = new Map(data.places.map(({ adcode, name_en }) => [adcode, name_en]));
	return rows.map((row) => ({
		...row,
		supporter_name: names.get(row.supporter) ?? row.supporter_name_en,
		recipient_name: names.get(row.recipient) ?? row.recipient_name
	}));
};

/** Pairs of the chosen programme, narrowed to those of the chosen place and between two homes where that is asked. */
export function chosenLinks(
	data: MapsData,
	{
		links,
		ends,
		county,
		from,
		to,
		role
	}: Pick<Choice, 'links' | 'ends' | 'county' | 'from' | 'to' | 'role'>,
	language: Language
): LinkRow[] {
	const rows = links === null ? [] : (data.links[links] ?? []);
	const places = new Map(data.places.map((place) => [place.adcode, place]));
	const kept = linksBetween(rows, { from, to }, places).filter(
		({ supporter, recipient, ...link }) => {
			if (role !== null && link.role !== role) return false;
			const [gives, receives] = [supporter === county, recipient === county];
			return { all: true, own: gives || receives, in: receives, out: gives }[ends];
		}
	);
	return localised(kept, data, language);
}

/** Roles of supporters in some links, each once. */
export const rolesIn = (links: readonly LinkRow[]): string[] => [
	...new Set(links.map(({ role }) => role))
];

/** How many links begin or end at each place. */
export function countsOf(links: readonly LinkRow[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { supporter, recipient } of links)
		for (const id of [supporter, recipient]) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

/** Supporters of the links, each once, with their number of links after the name. */
export function supportersIn(
	links: readonly LinkRow[],
	names: ReadonlyMap<string, string>,
	counted: (name: string, count: number) => string
): Supporter[] {
	const counts = countsOf(links);
	const found = new Map<string, Supporter>();
	for (const link of links) {
		const { supporter: id, supporter_lng: lng, supporter_lat: lat } = link;
		found.set(id, {
			id,
			name: counted(names.get(id) ?? link.supporter_name, counts.get(id) ?? 0),
			position: lng === null || lat === null ? null : [lng, lat],
			zone: link.supporter_is_zone,
			listed: true
		});
	}
	return [...found.values()];
}

/**
 * Names of counties: the chosen one first, then ends of links, then those with the greatest values.
 * @param values in whose order names give way to one another
 */
export function countyLabels(
	data: MapsData,
	links: readonly LinkRow[],
	chosen: string | null,
	values: ReadonlyMap<string, number>,
	names: ReadonlyMap<string, string>,
	counted: (name: string, count: number) => string
): MapLabel[] {
	const counts = countsOf(links);
	const supporters = new Set(links.map(({ supporter }) => supporter));
	const order = new Map(
		[...values].sort(([, a], [, b]) => b - a).map(([adcode], index) => [adcode, index])
	);
	return data.places.flatMap(({ adcode, short_name, level, label_lng, label_lat }) => {
		if (level !== 'county' || label_lng === null || label_lat === null) return [];
		// A supporter's name stands at its ring.
		if (supporters.has(adcode)) return [];
		const name = names.get(adcode) ?? short_name;
		const count = counts.get(adcode);
		return [
			{
				adcode,
				text: count === undefined ? name : counted(name, count),
				position: [label_lng, label_lat] as const,
				priority: adcode === chosen ? 0 : count ? 1 : 2 + (order.get(adcode) ?? values.size)
			}
		];
	});
}

/** Names of programmes on offer, in the page's language. */
export const programmeOptions = (data: MapsData, language: Language) =>
	data.linked.map(({ id, short_name, short_name_en }) => ({
		value: id,
		label: nameIn(language, { zh: short_name, en: short_name_en }),
		count: data.links[id]?.length ?? 0
	}));
