/** Classes of a map's values: class edges, the class of a value, and the colour token of each class. */
import { ckmeans } from './ckmeans';
import { roundBetween, roundStep, shortNumber } from './round-number';

export type ClassMode = 'diverging' | 'sequential';

/** One class: `low < value ≤ high`; null where the class is open. */
export interface ClassRange {
	low: number | null;
	high: number | null;
	/** Name of the colour, without dashes: `div-pos-1`, `seq-0`; see `map/colours.css`. */
	token: string;
	/** Plain text of the range, for example `−2 – 0`; pages may write their own from low and high. */
	text: string;
}

export interface Classification {
	mode: ClassMode;
	/** Inner class edges, ascending; one fewer than `labels`. */
	breaks: number[];
	labels: ClassRange[];
	/** Index of the class of a value; null for null and for a number that is not finite. */
	classOf: (value: number | null | undefined) => number | null;
}

export interface ClassifyOptions {
	/** Use these inner edges instead of finding some: the same classes in two pictures. */
	breaks?: readonly number[];
	/** Most classes of a sequential scale, at most 6. */
	count?: number;
}

const DIVERGING = ['div-neg-2', 'div-neg-1', 'div-pos-1', 'div-pos-2', 'div-pos-3'];
const SEQUENTIAL = ['seq-0', 'seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5'];

/** Two classes below zero, three above; the step puts about 70 % of the values into the inner four. */
function divergingBreaks(values: readonly number[]): number[] {
	const sizes = values.map(Math.abs).sort((a, b) => a - b);
	const typical = sizes[Math.floor(sizes.length * 0.7)] ?? 0;
	const step = roundStep(typical / 2);
	return [-step, 0, step, 2 * step];
}

/** Natural breaks at round numbers; where values fall on both sides of zero, zero is an edge. */
function sequentialBreaks(values: readonly number[], count: number): number[] {
	const groups = ckmeans(values, count);
	const breaks = groups.slice(1).map((group, index) => {
		return roundBetween(groups[index]?.at(-1) ?? 0, group[0] ?? 0);
	});
	return zeroAmong(breaks, values);
}

/** Edges with zero in the place of the nearest one where values fall on both sides of it. */
export function zeroAmong(breaks: readonly number[], values: readonly number[]): number[] {
	const mixed = values.some((value) => value < 0) && values.some((value) => value > 0);
	if (!mixed || breaks.includes(0)) return [...breaks];
	const nearest = breaks.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), Infinity);
	return breaks.map((edge) => (edge === nearest ? 0 : edge));
}

/** Colours for `count` classes, spread over the whole ramp so that the extremes always differ. */
export function sequentialTokens(count: number): string[] {
	const last = SEQUENTIAL.length - 1;
	return Array.from({ length: count }, (_, index) => {
		const place = count === 1 ? Math.round(last / 2) : Math.round((index * last) / (count - 1));
		return SEQUENTIAL[place] ?? 'seq-0';
	});
}

function rangeText(low: number | null, high: number | null): string {
	if (low === null) return high === null ? '' : `≤ ${shortNumber(high)}`;
	if (high === null) return `> ${shortNumber(low)}`;
	const dash = low < 0 || high < 0 ? ' – ' : '–';
	return shortNumber(low) + dash + shortNumber(high);
}

/**
 * Classes for a map's values. Null and infinite values are ignored. Diverging: gaps to an average, zero
 * exactly on an edge (a gap of 0 is not above the average, so it belongs below). Sequential: levels and
 * growth rates. Without any value: one class over everything.
 */
export function classify(
	values: Iterable<number | null | undefined>,
	mode: ClassMode,
	options: ClassifyOptions = {}
): Classification {
	const known = [...values].filter((value): value is number => Number.isFinite(value));
	const breaks = options.breaks
		? [...options.breaks]
		: mode === 'diverging'
			? divergingBreaks(known)
			: sequentialBreaks(known, Math.min(options.count ?? 5, SEQUENTIAL.length));
	const tokens = mode === 'diverging' ? DIVERGING : sequentialTokens(breaks.length + 1);
	if (mode === 'diverging' && breaks.length + 1 !== DIVERGING.length)
		throw new Error(
			`A diverging scale has four inner edges, two of them at or below zero; given ${breaks.length}.`
		);
	return classesOf(breaks, tokens, mode);
}

/** Classes between given edges, each with its colour; one colour more than edges. */
export function classesOf(
	breaks: number[],
	tokens: readonly string[],
	mode: ClassMode
): Classification {
	const labels = tokens.map((token, index) => {
		const [low, high] = [breaks[index - 1] ?? null, breaks[index] ?? null];
		return { low, high, token, text: rangeText(low, high) };
	});
	return {
		mode,
		breaks,
		labels,
		classOf: (value) => {
			if (value === null || value === undefined || !Number.isFinite(value)) return null;
			const index = breaks.findIndex((edge) => value <= edge);
			return index === -1 ? breaks.length : index;
		}
	};
}
