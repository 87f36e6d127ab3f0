/** Class edges by the method a reader chooses: natural breaks, quantiles, equal intervals, own edges, many small steps. */
import { ckmeans } from './ckmeans';
import { zeroAmong, type ClassMode } from './classes';
import { roundBetween } from './round-number';

export const CLASS_METHODS = ['natural', 'quantile', 'equal', 'custom', 'continuous'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** The most classes a scale has colours for: of levels, below zero, above zero. */
export const MOST_CLASSES = { sequential: 5, below: 2, above: 3 } as const;

/** Steps of a continuous scale of levels, and on either side of zero. */
export const RAMP_STEPS = { sequential: 21, side: 10 } as const;

/** A number to a hundredth of `step`, so that an edge has no more digits than it can mean. */
function neat(value: number, step: number): number {
	const unit = 10 ** (Math.floor(Math.log10(step)) - 2);
	const rounded = Number((Math.round(value / unit) * unit).toPrecision(12));
	return Number.isFinite(rounded) ? rounded : value;
}

/** Groups closer than numbers can be told apart share an edge. */
function naturalEdges(values: readonly number[], count: number): number[] {
	const groups = ckmeans(values, count);
	const edges = groups
		.slice(1)
		.map((group, index) => roundBetween(groups[index]?.at(-1) ?? 0, group[0] ?? 0));
	return [...new Set(edges)].sort((a, b) => a - b);
}

/** Between neighbours at equal shares of the values; equal values stay together. */
function quantileEdges(values: readonly number[], count: number): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	const edges = new Set<number>();
	for (let part = 1; part < count; part++) {
		let at = Math.round((part * sorted.length) / count);
		while (at > 0 && at < sorted.length && sorted[at - 1] === sorted[at]) at++;
		const [low, high] = [sorted[at - 1], sorted[at]];
		if (low !== undefined && high !== undefined) edges.add(roundBetween(low, high));
	}
	return [...edges];
}

function steps(low: number, high: number, count: number): number[] {
	const step = (high - low) / count;
	if (!(step > 0)) return [];
	const edges = Array.from({ length: count - 1 }, (_, index) => low + (index + 1) * step);
	return [...new Set(edges.map((edge) => neat(edge, step)))];
}

/** The same step on both sides of zero, so that equal colours are equal distances. */
function evenSides(values: readonly number[], below: number, above: number): number[] {
	const size = Math.max(0, ...values.map((one) => (one < 0 ? -one / below : one / above)));
	if (size === 0) return [0];
	const step = neat(size, size);
	const at = (index: number) => Number((index * step).toPrecision(12));
	return Array.from({ length: below + above - 1 }, (_, index) => at(index + 1 - below));
}

/**
 * Inner class edges, strictly ascending. Infinite values are ignored. Diverging: zero is always an edge.
 * @param values all values the classes are to hold, for instance of every year
 */
export function edgesBy(
	method: Exclude<ClassMethod, 'custom'>,
	values: readonly number[],
	mode: ClassMode
): number[] {
	const known = values.filter(Number.isFinite);
	const { sequential, below, above } = MOST_CLASSES;
	if (mode === 'diverging') {
		if (method === 'equal') return evenSides(known, below, above);
		if (method === 'continuous') return evenSides(known, RAMP_STEPS.side, RAMP_STEPS.side);
		const edges = method === 'natural' ? naturalEdges : quantileEdges;
		const [under, over] = [known.filter((one) => one < 0), known.filter((one) => one > 0)];
		return [...edges(under, below), 0, ...edges(over, above)];
	}
	// One after another: the arguments of a call are limited in number.
	const low = known.reduce((a, b) => Math.min(a, b), Infinity);
	const high = known.reduce((a, b) => Math.max(a, b), -Infinity);
	if (method === 'continuous') return steps(low, high, RAMP_STEPS.sequential);
	const edges =
		method === 'natural'
			? naturalEdges(known, sequential)
			: method === 'quantile'
				? quantileEdges(known, sequential)
				: steps(low, high, sequential);
	return zeroAmong(edges, known);
}

/** Why typed edges cannot be used. */
export type EdgeFault = 'empty' | 'number' | 'order' | 'many';

/**
 * Edges a reader typed: numbers between commas or spaces, ascending. Diverging: zero is added where it is missing.
 * @returns the edges, or what is wrong with them
 */
export function readEdges(
	text: string,
	mode: ClassMode
): { edges: number[]; fault: null } | { edges: null; fault: EdgeFault } {
	const wrong = (fault: EdgeFault) => ({ edges: null, fault });
	const parts = text.split(/[\s,，、;；]+/).filter((part) => part !== '');
	if (parts.length === 0) return wrong('empty');
	const numbers = parts.map((part) => Number(part.replace(/^[−–]/, '-')));
	if (!numbers.every(Number.isFinite)) return wrong('number');
	if (numbers.some((edge, index) => edge <= (numbers[index - 1] ?? -Infinity)))
		return wrong('order');
	if (mode === 'sequential')
		return numbers.length > MOST_CLASSES.sequential - 1
			? wrong('many')
			: { edges: numbers, fault: null };
	const under = numbers.filter((edge) => edge < 0);
	const over = numbers.filter((edge) => edge > 0);
	return under.length > MOST_CLASSES.below - 1 || over.length > MOST_CLASSES.above - 1
		? wrong('many')
		: { edges: [...under, 0, ...over], fault: null };
}
