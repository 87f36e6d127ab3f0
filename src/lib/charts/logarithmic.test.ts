import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logarithmic, logTicks, spreadsWide } from './logarithmic';

const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe('scale of equal ratios', () => {
	it('gives equal ratios equal lengths', () => {
		const x = logarithmic([10, 1000], [0, 200]);
		expect([10, 100, 1000].map(x).map(Math.round)).toEqual([0, 100, 200]);
	});

	it('keeps the order of amounts', () => {
		fc.assert(
			fc.property(positive, positive, (a, b) => {
				const x = logarithmic([0.01, 1e6], [0, 1]);
				if (a < b) expect(x(a)).toBeLessThanOrEqual(x(b));
			})
		);
	});

	it('has round ticks within the domain', () => {
		expect(logTicks([30, 2500], 8)).toEqual([50, 100, 200, 500, 1000, 2000]);
		expect(logTicks([30, 25000], 4)).toEqual([100, 1000, 10000]);
		expect(logTicks([110, 260], 4)).toEqual([150, 200, 250]);
		fc.assert(
			fc.property(positive, positive, (a, b) => {
				const [from, to] = [Math.min(a, b), Math.max(a, b)];
				for (const tick of logTicks([from, to], 6)) {
					expect(tick).toBeGreaterThanOrEqual(from);
					expect(tick).toBeLessThanOrEqual(to);
				}
			})
		);
	});

	it('is for amounts above zero that lie far apart', () => {
		expect(spreadsWide([20, 400])).toBe(true);
		expect(spreadsWide([20, 100])).toBe(false);
		expect(spreadsWide([0, 400])).toBe(false);
		expect(spreadsWide([-1, 400])).toBe(false);
		expect(spreadsWide([])).toBe(false);
	});
});
