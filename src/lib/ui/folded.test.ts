import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from './folded';

test('a fold hides three rows or more, never one or two', () => {
	expect(folded([1, 2, 3, 4, 5], 3)).toEqual({ first: [1, 2, 3, 4, 5], rest: [] });
	expect(folded([1, 2, 3, 4, 5, 6], 3)).toEqual({ first: [1, 2, 3], rest: [4, 5, 6] });
});

test('nothing is lost and the order stays', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.nat(9), (rows, shown) => {
			const { first, rest } = folded(rows, shown);
			expect([...first, ...rest]).toEqual(rows);
		})
	);
});
