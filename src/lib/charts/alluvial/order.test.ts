import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossings, orderColumns, type Tie } from './order';

const ties = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
		maxLength: 30,
		selector: ([a, b]) => `${a} ${b}`
	})
	.map((pairs): Tie[] => pairs.map(([a, b]) => ({ source: `s${a}`, target: `t${b}` })));

const asGiven = (all: readonly Tie[]) => ({
	sources: [...new Set(all.map(({ source }) => source))],
	targets: [...new Set(all.map(({ target }) => target))]
});

describe('order of the columns', () => {
	it('counts a crossing where two ties swap sides, none where they share an end', () => {
		const all = [
			{ source: 'a', target: '2' },
			{ source: 'b', target: '1' },
			{ source: 'b', target: '2' }
		];
		expect(crossings(all, { sources: ['a', 'b'], targets: ['1', '2'] })).toBe(1);
		expect(crossings(all, { sources: ['a', 'b'], targets: ['2', '1'] })).toBe(0);
	});

	it('undoes a twist that can be undone', () => {
		const all = ['1', '2', '3', '4'].map((target, i) => ({ source: 'dcba'[i] ?? '', target }));
		expect(crossings(all, orderColumns(all))).toBe(0);
	});

	it('has everyone once, never crosses more than as given, and is the same every time', () => {
		fc.assert(
			fc.property(ties, (all) => {
				const ordered = orderColumns(all);
				const given = asGiven(all);
				expect([...ordered.sources].sort()).toEqual([...given.sources].sort());
				expect([...ordered.targets].sort()).toEqual([...given.targets].sort());
				expect(crossings(all, ordered)).toBeLessThanOrEqual(crossings(all, given));
				expect(orderColumns(all)).toEqual(ordered);
			})
		);
	});
});
