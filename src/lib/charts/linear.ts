/** A straight scale over d3's ticks: d3-scale would bring colours and formats, 10 KB that no chart here uses. */
import { nice, ticks, tickStep } from 'd3';

export type Interval = readonly [number, number];

/** Position of a value, by the straight line through both ends; where the domain is one point, the first end. */
export function linear([from, to]: Interval, [start, end]: Interval): (value: number) => number {
	const length = to - from;
	return (value) => {
		const share = length === 0 ? 0 : (value - from) / length;
		return start * (1 - share) + end * share;
	};
}

/** The domain widened to round values, for about `count` ticks. */
export function niceDomain([from, to]: Interval, count: number): [number, number] {
	const [low, high] = nice(from, to, count);
	// Rounding up to zero gives -0, which would be written with its sign.
	return [low + 0, high + 0];
}

/** Round values within a domain, and as many decimals as keep neighbours apart. */
export function linearTicks(
	[from, to]: Interval,
	count: number
): { values: number[]; decimals: number } {
	const step = tickStep(from, to, count);
	const decimals = step > 0 ? Math.max(0, -Math.floor(Math.log10(step))) : 0;
	return { values: ticks(from, to, count), decimals };
}
