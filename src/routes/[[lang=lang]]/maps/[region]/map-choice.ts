/** What a reader chose on a map, as the address keeps it. */
import { CLASS_METHODS, readEdges, type ClassMethod } from '$lib/geo/class-methods';
import type { ClassMode } from '$lib/geo/classes';

/** Keys of the address. */
export const KEYS = [
	'indicator',
	'mode',
	'year',
	'by',
	'breaks',
	'links',
	'ends',
	'from',
	'to',
	'role',
	'county',
	'fit',
	'view'
] as const;
export type Address = Readonly<Record<(typeof KEYS)[number], string | null>>;

/** Keys that mean the same on every map; codes of places and programmes do not. */
export const SHARED_KEYS = ['indicator', 'mode', 'year', 'by', 'breaks', 'view'] as const;

export const MODES = [
	'level',
	'growth',
	'average',
	'gap',
	'averageGap',
	'rank',
	'verdict',
	'coverage'
] as const;
export type MapMode = (typeof MODES)[number];

/** Which links are drawn: all, those of the chosen place, those it receives, those it gives. */
export const ENDS = ['all', 'own', 'in', 'out'] as const;
export type Ends = (typeof ENDS)[number];

export const VIEWS = ['one', 'years', 'indicators'] as const;
export type MapView = (typeof VIEWS)[number];

export interface Choice {
	indicator: string;
	mode: MapMode;
	/** A year the mode has; null where it has none. */
	year: number | null;
	by: ClassMethod;
	/** The reader's own edges, where they are chosen and can be used. */
	breaks: number[] | null;
	links: string | null;
	ends: Ends;
	/** Homes of both ends, as `homeOf` of link-homes.ts names them; null for any. */
	from: string | null;
	to: string | null;
	/** Role of the supporter; null for any. */
	role: string | null;
	/** A county, or a supporter with a link. */
	county: string | null;
	/** Whether the map shows the chosen county only. */
	fit: boolean;
	view: MapView;
}

/** What there is to choose from. */
export interface Offer {
	indicators: readonly string[];
	modes: readonly MapMode[];
	/** Years of an indicator in a mode, ascending. */
	years: (indicator: string, mode: MapMode) => readonly number[];
	programmes: readonly string[];
	places: ReadonlySet<string>;
	/** Homes at either end of a programme's links. */
	homes: (programme: string, end: 'from' | 'to') => readonly string[];
	/** Roles of supporters in a programme's links. */
	roles: (programme: string) => readonly string[];
}

const oneOf = <T extends string>(text: string | null, words: readonly T[]): T | undefined =>
	words.find((word) => word === text);

/** Gaps have zero as the line that matters. */
export const scaleOf = (mode: MapMode): ClassMode =>
	mode === 'gap' || mode === 'averageGap' ? 'diverging' : 'sequential';

/** Reads an address: what is not offered falls back to the default, without a word. */
export function readChoice(address: Address, offer: Offer): Choice {
	const indicator = oneOf(address.indicator, offer.indicators) ?? offer.indicators[0] ?? '';
	const mode = oneOf(address.mode, offer.modes) ?? MODES[0];
	const years = offer.years(indicator, mode);
	const asked = years.find((year) => String(year) === address.year);
	const typed = address.breaks === null ? null : readEdges(address.breaks, scaleOf(mode)).edges;
	const wanted = oneOf(address.by, CLASS_METHODS) ?? CLASS_METHODS[0];
	const county =
		address.county !== null && offer.places.has(address.county) ? address.county : null;
	const links = oneOf(address.links, offer.programmes) ?? null;
	const home = (end: 'from' | 'to') =>
		links === null ? null : (oneOf(address[end], offer.homes(links, end)) ?? null);
	return {
		indicator,
		mode,
		year: asked ?? years.at(-1) ?? null,
		by: wanted === 'custom' && typed === null ? CLASS_METHODS[0] : wanted,
		breaks: wanted === 'custom' ? typed : null,
		links,
		ends: county === null ? ENDS[0] : (oneOf(address.ends, ENDS) ?? ENDS[0]),
		from: home('from'),
		to: home('to'),
		role: links === null ? null : (oneOf(address.role, offer.roles(links)) ?? null),
		county,
		fit: county !== null && address.fit === '1',
		view: oneOf(address.view, VIEWS) ?? VIEWS[0]
	};
}
