/** A scale of equal ratios, for amounts that differ by powers of ten. */
import { linear, linearTicks, type Interval } from './linear';

/** From this ratio of the largest to the smallest on, a straight scale would crowd most values at its start. */
const WIDE_SPREAD = 12;

/** Whether amounts are better told apart by ratio: all above zero, and far from one another. */
export function spreadsWide(values: readonly number[]): boolean {
	const low = values.reduce((a, b) => Math.min(a, b), Infinity);
	const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
	return low > 0 && high / low >= WIDE_SPREAD;
}

/** Position of an amount above zero; equal ratios are equal lengths. */
export function logarithmic([from, to]: Interval, range: Interval): (value: number) => number {
	const place = linear([Math.log(from), Math.log(to)], range);
	return (value) => place(Math.log(value));
}

/**
 * 1, 2 and 5 times powers of ten within a domain above zero, or the powers alone where those are many;
 * steps of a straight scale where the domain holds fewer than three.
 */
export function logTicks([from, to]: Interval, count: number): number[] {
	const powers = Array.from(
		{ length: Math.floor(Math.log10(to)) - Math.floor(Math.log10(from)) + 1 },
		(_, i) => Math.floor(Math.log10(from)) + i
	);
	const within = (steps: readonly number[]) =>
		powers
			.flatMap((power) => steps.map((step) => Number(`${step}e${power}`)))
			.filter((value) => value >= from && value <= to);
	const fine = within([1, 2, 5]);
	if (fine.length < 3)
		return linearTicks([from, to], count).values.filter((value) => value >= from && value <= to);
	if (fine.length <= count) return fine;
	const tens = within([1]);
	return tens.length >= 2 ? tens : fine.filter((_, i) => i % 2 === 0);
}
