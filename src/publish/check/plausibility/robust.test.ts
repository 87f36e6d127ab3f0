import { describe, expect, it } from 'vitest';
import { distanceFrom, median, spread } from './robust';

describe('robust statistics', () => {
	it('takes the middle of an odd and of an even number of values', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([4, 1, 3, 2])).toBe(2.5);
		expect(median([])).toBeNaN();
	});

	it('does not move when one value among many is absurd', () => {
		expect(spread([1, 2, 3, 4, 1000])).toBeCloseTo(1.4826);
		expect(median([1, 2, 3, 4, 1000])).toBe(3);
	});

	it('counts spreads from the middle, never less than the floor', () => {
		expect(distanceFrom(5, [1, 1, 1], 0.5)).toBe(8);
		expect(distanceFrom(3 + 1.4826, [1, 2, 3, 4, 5], 0.1)).toBeCloseTo(1);
	});
});
