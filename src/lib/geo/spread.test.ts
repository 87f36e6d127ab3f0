import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread';

describe('spread', () => {
	it('leaves points with room where they are', () => {
		expect(
			spread(
				[
					[0, 0],
					[30, 0]
				],
				12
			)
		).toEqual([
			[0, 0],
			[30, 0]
		]);
	});

	it('separates points on one spot, the same way each time', () => {
		const points = [
			[5, 5],
			[5, 5],
			[5, 5]
		] as const;
		const moved = spread(points, 10);
		expect(spread(points, 10)).toEqual(moved);
		for (const [i, a] of moved.entries()) {
			for (const b of moved.slice(i + 1)) {
				expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(9);
			}
		}
	});

	it('keeps a crowd together: nobody goes farther than the crowd needs', () => {
		const coordinate = fc.double({ min: 0, max: 40, noNaN: true });
		const crowd = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 });
		fc.assert(
			fc.property(crowd, (points) => {
				for (const [i, [x, y]] of spread(points, 12).entries()) {
					const [homeX = 0, homeY = 0] = points[i] ?? [];
					expect(Math.hypot(x - homeX, y - homeY)).toBeLessThan(12 * points.length);
				}
			})
		);
	});
});
