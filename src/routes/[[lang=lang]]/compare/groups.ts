/** Groups a reader can compare at one press: a list, a city, the counties of a similar economy. */
import { grouped } from '$lib/ui/grouped';
import type { CompareMember, ComparePlace } from './compare-data';

export type GroupKind = 'list' | 'city' | 'similar';

export interface Group {
	/** `list:hb2020-recipients`, `city:420300`, `similar:420324`. */
	id: string;
	kind: GroupKind;
	/** Of the list, the city, or the county the others are like. */
	name: string;
	name_en: string | null;
	/** Adcodes in the order of the list, of codes, or of nearness, each once. */
	counties: string[];
	/** Members left out because nobody has checked that they belong. */
	pending: number;
}

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

/** Every list with two counties or more, its own order kept; members still to be checked (待核) are only counted. */
export const listGroups = (members: readonly CompareMember[]): Group[] =>
	[...grouped(members, ({ list }) => list).values()].flatMap((rows): Group[] => {
		const counties = unique(
			rows
				.filter(({ pending }) => !pending)
				.sort((a, b) => (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity))
				.map(({ county }) => county)
		);
		const [first] = rows;
		if (!first || counties.length < 2) return [];
		return [
			{
				id: `list:${first.list}`,
				kind: 'list',
				name: first.list_name,
				name_en: first.list_name_en,
				counties,
				pending: unique(rows.filter(({ pending }) => pending).map(({ county }) => county)).length
			}
		];
	});

/** Every city with two counties or more that have a figure. */
export const cityGroups = (places: readonly ComparePlace[]): Group[] =>
	[
		...grouped(
			places.filter(({ parent_level, indicators }) => parent_level === 'city' && indicators > 0),
			({ parent }) => parent ?? ''
		).values()
	].flatMap((rows): Group[] => {
		const [first] = rows;
		if (!first || rows.length < 2) return [];
		return [
			{
				id: `city:${first.parent}`,
				kind: 'city',
				name: first.parent_name ?? '',
				name_en: first.parent_name_en,
				counties: rows.map(({ county }) => county),
				pending: 0
			}
		];
	});

/** Each chosen county with those most like it, itself first; a county without any gives no group. */
export const similarGroups = (
	chosen: readonly ComparePlace[],
	similar: readonly { county: string; peer: string }[]
): Group[] =>
	chosen.flatMap(({ county, name, name_en }): Group[] => {
		const peers = similar.filter((one) => one.county === county).map(({ peer }) => peer);
		if (peers.length === 0) return [];
		return [
			{
				id: `similar:${county}`,
				kind: 'similar',
				name,
				name_en,
				counties: [county, ...peers],
				pending: 0
			}
		];
	});
