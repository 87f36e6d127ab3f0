/** How a supporter within a programme answers each filter of the index. */
import type { SupporterClass } from '$lib/sql/rows/supporters';
import type { Listed } from './supporters-data';

export const FACETS = ['class', 'programme', 'state'] as const;
export type Facet = (typeof FACETS)[number];

/** What the address holds: the filters and the words typed. */
export const KEYS = [...FACETS, 'q'] as const;

export const CLASSES: readonly SupporterClass[] = ['enterprise', 'department', 'region', 'zone'];

export type ListedState = 'current' | 'seen' | 'ended' | 'unpaired' | 'none';

/** The state of what is stated; several pairs answer with the one that still holds. */
export function stateOf(row: Pick<Listed, 'unpaired' | 'links' | 'current' | 'seen'>): ListedState {
	if (row.unpaired) return 'unpaired';
	if (row.links === 0) return 'none';
	if (row.current > 0) return 'current';
	return row.seen > 0 ? 'seen' : 'ended';
}

export const ANSWERS: Readonly<Record<Facet, (row: Listed) => string>> = {
	class: (row) => row.class,
	programme: (row) => row.programme,
	state: stateOf
};

/** Whether the words typed occur in a name, another name, the pinyin, or a recipient; all of them must. */
export function named(row: Listed, typed: string | null): boolean {
	const text = [
		row.name,
		row.name_en,
		row.parent_name,
		row.parent_name_en,
		row.aliases,
		row.pinyin,
		row.recipient_names,
		row.recipient_names_en
	]
		.join(' ')
		.toLowerCase();
	return (typed ?? '')
		.toLowerCase()
		.split(/\s+/)
		.every((word) => text.includes(word));
}

/** Distinct supporters: by what is known of them, whom they support before where they are listed. */
export function tally(rows: readonly Listed[]): {
	all: number;
	linked: number;
	unpaired: number;
	rest: number;
} {
	const ids = (some: readonly Listed[]) => new Set(some.map(({ id }) => id));
	const linked = ids(rows.filter(({ links }) => links > 0));
	const unpaired = ids(rows.filter((row) => row.unpaired && !linked.has(row.id)));
	const all = ids(rows).size;
	return {
		all,
		linked: linked.size,
		unpaired: unpaired.size,
		rest: all - linked.size - unpaired.size
	};
}
