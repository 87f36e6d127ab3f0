import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeChanges, places } from './ranks';

const row = (adcode: string, year: number, growth: number | null) => ({ adcode, year, growth });

describe('places', () => {
	it('gives equals the better place and skips the next', () => {
		const found = places([
			{ adcode: 'a', value: 3 },
			{ adcode: 'b', value: 5 },
			{ adcode: 'c', value: 3 },
			{ adcode: 'd', value: 1 }
		]);
		expect([...found]).toEqual([
			['a', 2],
			['b', 1],
			['c', 2],
			['d', 4]
		]);
	});

	it('depends on the order of values alone: shifting or stretching all moves nobody', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }),
				fc.integer({ min: 1, max: 9 }),
				fc.integer({ min: -9, max: 9 }),
				(values, stretch, shift) => {
					const rows = values.map((value, i) => ({ adcode: String(i), value }));
					const moved = rows.map((one) => ({ ...one, value: one.value * stretch + shift }));
					expect(places(moved)).toEqual(places(rows));
				}
			)
		);
	});
});

describe('change of place', () => {
	const counties = ['a', 'b', 'c'];

	it('compares the first and the last year that half of the counties have', () => {
		const rows = [
			row('a', 2021, 9),
			row('b', 2021, 8),
			row('c', 2021, 7),
			row('a', 2022, 1),
			row('b', 2022, 2),
			row('c', 2022, 3),
			// One of three is no order.
			row('a', 2023, 9)
		];
		const changes = placeChanges(rows, counties, 2020);
		expect(changes).toMatchObject({ from: 2021, to: 2022 });
		expect(changes?.of.get('a')).toEqual({ first: 1, last: 3 });
		expect(changes?.of.get('b')).toEqual({ first: 2, last: 2 });
	});

	it('says nothing of a county that lacks one of the years, nor of years up to the base', () => {
		const rows = [
			row('a', 2020, 1),
			row('b', 2020, 2),
			row('c', 2020, 3),
			row('a', 2021, 1),
			row('b', 2021, 2),
			row('c', 2021, null),
			row('a', 2022, 2),
			row('b', 2022, 1),
			row('c', 2022, 3)
		];
		const changes = placeChanges(rows, counties, 2020);
		expect(changes?.from).toBe(2021);
		expect(changes?.of.has('c')).toBe(false);
		expect(changes?.of.get('a')).toEqual({ first: 2, last: 2 });
	});

	it('needs two years', () => {
		expect(placeChanges([row('a', 2021, 1), row('b', 2021, 2)], counties, 2020)).toBeNull();
	});
});
