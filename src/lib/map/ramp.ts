/** Colours of continuous scales: steps between the colours of the classes, named `ramp-7`, `ramp-neg-2`. */

const STOPS: Record<string, readonly string[]> = {
	'': ['seq-0', 'seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5'],
	'neg-': ['div-neg-1', 'div-neg-2'],
	'pos-': ['div-pos-1', 'div-pos-2', 'div-pos-3']
};
const LAST: Record<string, number> = { '': 20, 'neg-': 9, 'pos-': 9 };

/** Between which two class colours a step lies. */
export interface Step {
	from: string;
	to: string;
	/** Share of `to`, 0–1. */
	share: number;
}

/** The step a token names; null for the token of a class. */
export function stepOf(token: string): Step | null {
	const [, side, index] = /^ramp-(neg-|pos-|)(\d+)$/.exec(token) ?? [];
	const stops = STOPS[side ?? 'none'];
	if (side === undefined || stops === undefined) return null;
	const at = (Number(index) / (LAST[side] ?? 1)) * (stops.length - 1);
	const below = Math.min(Math.floor(at), stops.length - 2);
	return { from: stops[below] ?? '', to: stops[below + 1] ?? '', share: at - below };
}

const channels = (hex: string): number[] =>
	[1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16));

/** Two `#rrggbb` mixed as CSS `color-mix(in srgb, …)` does. */
export function mixed(from: string, to: string, share: number): string {
	const other = channels(to);
	const parts = channels(from).map((one, i) => Math.round(one + ((other[i] ?? one) - one) * share));
	return `rgb(${parts.join(', ')})`;
}
