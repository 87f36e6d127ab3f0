/** Classes at the edges a reader's method gives, each with its colour. */
import { classesOf, sequentialTokens, type Classification, type ClassMode } from './classes';

/**
 * Classes at edges chosen elsewhere. Diverging edges hold zero: colours are dealt out from it to both sides.
 * @param ramp a continuous scale: its own, finer colours
 * @param reversed the strongest colour for the lowest values, as for ranks
 * @throws when diverging edges lack zero or either scale has more classes than colours
 */
export function classesAt(
	edges: readonly number[],
	mode: ClassMode,
	{ ramp = false, reversed = false }: { ramp?: boolean; reversed?: boolean } = {}
): Classification {
	const tokens = ramp
		? rampTokens(edges, mode)
		: mode === 'diverging'
			? sideTokens(edges)
			: sequentialTokens(edges.length + 1);
	return classesOf([...edges], reversed ? tokens.reverse() : tokens, mode);
}

function sideTokens(edges: readonly number[]): string[] {
	const zero = edges.indexOf(0);
	const [below, above] = [zero + 1, edges.length - zero];
	if (zero === -1 || below > 2 || above > 3)
		throw new Error(`A diverging scale has zero and at most one edge below, two above: ${edges}.`);
	const side = (name: string, count: number, most: number) =>
		// A side of one class has its middle colour, so that it differs from the other side's.
		Array.from({ length: count }, (_, i) => `div-${name}-${count === 1 && most > 2 ? 2 : i + 1}`);
	return [...side('neg', below, 2).reverse(), ...side('pos', above, 3)];
}

function rampTokens(edges: readonly number[], mode: ClassMode): string[] {
	if (mode === 'sequential')
		return Array.from({ length: edges.length + 1 }, (_, i) =>
			edges.length === 0 ? 'ramp-10' : `ramp-${Math.round((i * 20) / edges.length)}`
		);
	const zero = edges.indexOf(0);
	const name = (i: number) => (i <= zero ? `ramp-neg-${zero - i}` : `ramp-pos-${i - zero - 1}`);
	return Array.from({ length: edges.length + 1 }, (_, i) => name(i));
}
