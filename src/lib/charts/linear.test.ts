import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linear, linearTicks, niceDomain } from './linear';

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Math.round(x * 1e4) / 1e4);
const interval = fc
	.tuple(value, value)
	.filter(([a, b]) => b - a > 1e-3)
	.map(([a, b]): [number, number] => [a, b]);

test('positions, round ends and ticks are those of d3-scale', () => {
	fc.assert(
		fc.property(interval, interval, value, fc.integer({ min: 2, max: 12 }), (from, to, at, n) => {
			const theirs = scaleLinear(from, to);
			expect(linear(from, to)(at)).toBeCloseTo(theirs(at), 3);
			const niced = theirs.nice(n);
			expect(niceDomain(from, n)).toEqual(niced.domain().map((end) => end + 0));
			const ours = linearTicks(niceDomain(from, n), n);
			expect(ours.values).toEqual(niced.ticks(n).map((tick) => tick + 0));
			const shown = niced.tickFormat(n)(ours.values[1] ?? 0);
			expect(ours.decimals).toBe(shown.split('.')[1]?.length ?? 0);
		})
	);
});

test('a domain of one point lies at the first end, and has no step', () => {
	expect(linear([5, 5], [10, 20])(5)).toBe(10);
	expect(linearTicks([5, 5], 5)).toEqual({ values: [5], decimals: 0 });
});
