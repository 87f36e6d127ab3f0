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

	it('is as good as trying every start of every group', () => {
		/** Least sum of squared distances with so many groups, by definition. */
		const least = (sorted: readonly number[], groups: number): number => {
			const own = (from: number, to: number) => within([sorted.slice(from, to)]);
			let cost = sorted.map((_, to) => own(0, to + 1));
			for (let group = 1; group < groups; group++)
				cost = cost.map((before, to) =>
					Math.min(
						before,
						...Array.from({ length: to }, (_, from) => (cost[from] ?? 0) + own(from + 1, to + 1))
					)
				);
			return cost.at(-1) ?? 0;
		};
		const numbers = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
			minLength: 5,
			maxLength: 40
		});
		fc.assert(
			fc.property(numbers, fc.integer({ min: 1, max: 6 }), (values, groups) => {
				const sorted = [...values].sort((a, b) => a - b);
				const found = within(ckmeans(values, groups));
				const best = least(sorted, Math.min(groups, new Set(sorted).size));
				expect(found).toBeLessThanOrEqual(best + 1e-6 * Math.max(1, best));
			})
		);
	});
});
