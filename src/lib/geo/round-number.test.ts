import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundBetween, roundStep, shortNumber } from './round-number';

describe('round numbers', () => {
	it('takes the roundest number between two groups', () => {
		expect(roundBetween(87.3, 112.6)).toBe(100);
		expect(roundBetween(131, 142)).toBe(140);
		expect(roundBetween(0.42, 0.61)).toBe(0.5);
		expect(roundBetween(-3.2, 1)).toBe(0);
		expect(roundBetween(-5.8, -4.1)).toBe(-5);
	});

	it('always separates the two groups', () => {
		const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(number, number, (a, b) => {
				fc.pre(Math.abs(a - b) > 1e-3);
				const [low, high] = a < b ? [a, b] : [b, a];
				const edge = roundBetween(low, high);
				expect(edge).toBeGreaterThanOrEqual(low);
				expect(edge).toBeLessThan(high);
			})
		);
	});

	it('takes steps of 1, 2 and 5', () => {
		expect([0.07, 0.1, 1.3, 3, 5, 7, 0].map(roundStep)).toEqual([0.1, 0.1, 2, 5, 5, 10, 1]);
	});

	it('writes a true minus sign and no noise', () => {
		expect(shortNumber(-0.1 - 0.2)).toBe('−0.3');
	});
});
