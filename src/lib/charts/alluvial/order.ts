/** In which order both columns stand, so that as few ribbons as possible cross. */

export interface Tie {
	source: string;
	target: string;
}

export interface Columns {
	sources: string[];
	targets: string[];
}

/** Rounds of looking from one column at the other; more change nothing that can be seen. */
const ROUNDS = 8;

/** How many pairs of ties cross when the columns stand in this order. */
export function crossings(ties: readonly Tie[], { sources, targets }: Columns): number {
	const from = new Map(sources.map((id, i) => [id, i]));
	const to = new Map(targets.map((id, i) => [id, i]));
	const ends = ties.map(({ source, target }) => [from.get(source) ?? 0, to.get(target) ?? 0]);
	let count = 0;
	for (const [i, [a = 0, b = 0]] of ends.entries())
		for (const [c = 0, d = 0] of ends.slice(i + 1)) if ((a - c) * (b - d) < 0) count += 1;
	return count;
}

/** `own` by the mean place of what it is tied to in `other`; equals keep their order. */
function byMiddle(
	own: readonly string[],
	other: readonly string[],
	tied: ReadonlyMap<string, readonly string[]>
): string[] {
	const place = new Map(other.map((id, i) => [id, i]));
	const middle = (id: string) => {
		const places = (tied.get(id) ?? []).map((one) => place.get(one) ?? 0);
		return places.reduce((sum, one) => sum + one, 0) / Math.max(places.length, 1);
	};
	const weights = new Map(own.map((id) => [id, middle(id)]));
	return [...own].sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
}

const endsOf = (ties: readonly Tie[], key: (tie: Tie) => string, value: (tie: Tie) => string) => {
	const found = new Map<string, string[]>();
	for (const tie of ties) found.set(key(tie), [...(found.get(key(tie)) ?? []), value(tie)]);
	return found;
};

/**
 * Barycentre ordering (Sugiyama): each column in turn by the mean place of its ties in the other, the best of all
 * rounds kept. Starts from the order of `ties`, so that the same rows always give the same picture.
 */
export function orderColumns(ties: readonly Tie[]): Columns {
	const targetsOf = endsOf(
		ties,
		({ source }) => source,
		({ target }) => target
	);
	const sourcesOf = endsOf(
		ties,
		({ target }) => target,
		({ source }) => source
	);
	let columns: Columns = { sources: [...targetsOf.keys()], targets: [...sourcesOf.keys()] };
	let best = columns;
	for (let round = 0; round < ROUNDS; round += 1) {
		const sources = byMiddle(columns.sources, columns.targets, targetsOf);
		columns = { sources, targets: byMiddle(columns.targets, sources, sourcesOf) };
		if (crossings(ties, columns) < crossings(ties, best)) best = columns;
	}
	return best;
}
