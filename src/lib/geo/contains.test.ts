import { describe, expect, it } from 'vitest';
import { contains } from './contains';

const square = (from: number, to: number) => [
	[from, from],
	[to, from],
	[to, to],
	[from, to],
	[from, from]
];

describe('contains', () => {
	it('knows inside from outside', () => {
		const area = { type: 'Polygon' as const, coordinates: [square(0, 10)] };
		expect(contains(area, [5, 5])).toBe(true);
		expect(contains(area, [15, 5])).toBe(false);
	});

	it('does not count a hole as inside', () => {
		const area = { type: 'Polygon' as const, coordinates: [square(0, 10), square(4, 6)] };
		expect(contains(area, [5, 5])).toBe(false);
	});

	it('looks into every part of an area', () => {
		const area = { type: 'MultiPolygon' as const, coordinates: [[square(0, 1)], [square(4, 6)]] };
		expect(contains(area, [5, 5])).toBe(true);
	});
});
