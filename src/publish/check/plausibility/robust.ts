/** Robust statistics: figures that a few wrong values among many cannot move. */

/** The middle value; NaN for an empty list. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Median absolute deviation, scaled so that it equals the standard deviation of normal data. */
export function spread(values: readonly number[]): number {
	const centre = median(values);
	return 1.4826 * median(values.map((value) => Math.abs(value - centre)));
}

/**
 * How many spreads a value lies from the middle of the others.
 * @param floor the least spread assumed: where others hardly differ, small steps are no jumps.
 */
export function distanceFrom(value: number, others: readonly number[], floor: number): number {
	return Math.abs(value - median(others)) / Math.max(spread(others), floor);
}
