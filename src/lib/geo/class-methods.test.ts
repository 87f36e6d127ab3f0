import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_METHODS, edgesBy, readEdges, type ClassMethod } from './class-methods';
import type { ClassMode } from './classes';
import { classesAt } from './classes-at';

const METHODS = CLASS_METHODS.filter(
	(method): method is Exclude<ClassMethod, 'custom'> => method !== 'custom'
);
const MODES: ClassMode[] = ['sequential', 'diverging'];
const values = fc.array(
	fc.oneof(
		fc.double({ min: -1e6, max: 1e6, noNaN: true }),
		fc.integer({ min: -3, max: 3 }),
		fc.double({ min: -1e-3, max: 1e-3, noNaN: true })
	),
	{ maxLength: 60 }
);
const ascending = (edges: readonly number[]) =>
	edges.every((edge, index) => edge > (edges[index - 1] ?? -Infinity));

describe.each(METHODS)('%s classes', (method) => {
	it.each(MODES)('%s: edges ascend and every value falls into exactly one class', (mode) => {
		fc.assert(
			fc.property(values, (all) => {
				const edges = edgesBy(method, all, mode);
				expect(ascending(edges)).toBe(true);
				const { labels, classOf } = classesAt(edges, mode, { ramp: method === 'continuous' });
				expect(new Set(labels.map(({ token }) => token)).size).toBe(labels.length);
				for (const value of all) {
					const own = labels.flatMap(({ low, high }, index) =>
						value > (low ?? -Infinity) && value <= (high ?? Infinity) ? [index] : []
					);
					expect(own).toEqual([classOf(value)]);
				}
			})
		);
	});

	it('have zero as an edge of gaps, and a colour of its own on either side', () => {
		fc.assert(
			fc.property(values, (all) => {
				const edges = edgesBy(method, all, 'diverging');
				expect(edges).toContain(0);
				const { labels, classOf } = classesAt(edges, 'diverging', {
					ramp: method === 'continuous'
				});
				const token = (value: number) => labels[classOf(value) ?? -1]?.token;
				expect(token(-1e-9)).toMatch(/neg/);
				expect(token(0)).toMatch(/neg/);
				expect(token(1e-9)).toMatch(/pos/);
			})
		);
	});

	it('are one class where all values are the same, and never empty ones where values are few', () => {
		expect(edgesBy(method, [7, 7, 7], 'sequential')).toEqual([]);
		expect(edgesBy(method, [], 'sequential')).toEqual([]);
		expect(edgesBy(method, [], 'diverging')).toEqual([0]);
		if (method === 'natural' || method === 'quantile')
			expect(edgesBy(method, [1, 9], 'sequential')).toHaveLength(1);
	});
});

describe('quantiles', () => {
	it('hold equally many values', () => {
		const all = Array.from({ length: 50 }, (_, index) => (index + 1) ** 2);
		const { classOf } = classesAt(edgesBy('quantile', all, 'sequential'), 'sequential');
		const counts = [0, 0, 0, 0, 0];
		for (const one of all) counts[classOf(one) ?? 9]! += 1;
		expect(counts).toEqual([10, 10, 10, 10, 10]);
	});
});

describe('equal intervals', () => {
	it('are equally wide', () => {
		expect(edgesBy('equal', [0, 3, 100], 'sequential')).toEqual([20, 40, 60, 80]);
		expect(edgesBy('equal', [-2, 6], 'diverging')).toEqual([-2, 0, 2, 4]);
	});
});

describe('ranks', () => {
	it('have the strongest colour first', () => {
		const { labels } = classesAt([10, 20], 'sequential', { reversed: true });
		expect(labels.map(({ token }) => token)).toEqual(['seq-5', 'seq-3', 'seq-0']);
	});
});

describe('typed edges', () => {
	it('read back what was written', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: -999, max: 999 }), { minLength: 1, maxLength: 4 }),
				(numbers) => {
					const edges = numbers.sort((a, b) => a - b);
					expect(readEdges(edges.join('，'), 'sequential')).toEqual({ edges, fault: null });
				}
			)
		);
	});

	it('of gaps get zero, and a true minus sign is one', () => {
		expect(readEdges('−2 1, 3', 'diverging').edges).toEqual([-2, 0, 1, 3]);
	});

	it.each([
		[' ', 'sequential', 'empty'],
		['1, two', 'sequential', 'number'],
		['3, 2', 'sequential', 'order'],
		['1, 1', 'sequential', 'order'],
		['1 2 3 4 5', 'sequential', 'many'],
		['-2, -1', 'diverging', 'many'],
		['1 2 3', 'diverging', 'many']
	] as const)('%j on a %s scale: %s', (text, mode, fault) => {
		expect(readEdges(text, mode)).toEqual({ edges: null, fault });
	});
});

describe('diverging edges', () => {
	it('without zero are refused', () => {
		expect(() => classesAt([1, 2], 'diverging')).toThrow(/has zero/);
	});
});
