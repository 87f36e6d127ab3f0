import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ckmeans } from './ckmeans';

const within = (groups: number[][]) =>
	groups.reduce((sum, group) => {
		const mean = group.reduce((a, b) => a + b, 0) / group.length;
		return sum + group.reduce((a, b) => a + (b - mean) ** 2, 0);
	}, 0);

describe('ckmeans', () => {
	it('finds the groups a person sees', () => {
		expect(ckmeans([1, 12, 13, 14, 15, 2, 3, -1], 2)).toEqual([
			[-1, 1, 2, 3],
			[12, 13, 14, 15]
		]);
	});

	it('makes fewer groups when there are fewer different values', () => {
		expect(ckmeans([5, 5, 5], 3)).toEqual([[5, 5, 5]]);
		expect(ckmeans([], 3)).toEqual([]);
	});

	it('is never worse than any split into three runs', () => {
		const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 12 });
		fc.assert(
			fc.property(numbers, (values) => {
				fc.pre(new Set(values).size >= 3);
				const sorted = [...values].sort((a, b) => a - b);
				const best = within(ckmeans(values, 3));
				for (let i = 1; i < sorted.length - 1; i++) {
					for (let j = i + 1; j < sorted.length; j++) {
						const split = [sorted.slice(0, i), sorted.slice(i, j), sorted.slice(j)];
						expect(best).toBeLessThanOrEqual(within(split) + 1e-9);
					}
				}
			})
		);
	});
});
