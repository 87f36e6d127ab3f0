import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ZOOM, viewOf, WHOLE, zoomed } from './zoom-view';

const size = { width: 400, height: 300 };

describe('what part of a small map is seen', () => {
	it('goes nearer around the middle and back to the whole', () => {
		const near = zoomed(WHOLE, 2, size);
		expect(near).toEqual({ x: -200, y: -150, k: 2 });
		expect(zoomed(near, 1 / 2, size)).toEqual({ x: 0, y: 0, k: 1 });
	});

	it('puts a place in the middle, with land around it', () => {
		const { x, y, k } = viewOf([190, 140, 210, 160], size);
		expect(200 * k + x).toBeCloseTo(200);
		expect(150 * k + y).toBeCloseTo(150);
		expect(20 * k).toBeLessThan(size.height / 2);
		expect(k).toBeGreaterThan(4);
	});

	it('never shows what is beyond the drawing, nor goes farther than its limits', () => {
		const side = fc.double({ min: 0, max: 300, noNaN: true });
		fc.assert(
			fc.property(
				side,
				side,
				side,
				side,
				fc.double({ min: 0.01, max: 50, noNaN: true }),
				(a, b, c, d, factor) => {
					const box = [Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)] as const;
					for (const { x, y, k } of [viewOf(box, size), zoomed(viewOf(box, size), factor, size)]) {
						expect(k).toBeGreaterThanOrEqual(1);
						expect(k).toBeLessThanOrEqual(MOST_ZOOM);
						expect(x).toBeLessThanOrEqual(0);
						expect(y).toBeLessThanOrEqual(0);
						expect(x).toBeGreaterThanOrEqual(size.width * (1 - k) - 1e-9);
						expect(y).toBeGreaterThanOrEqual(size.height * (1 - k) - 1e-9);
					}
				}
			)
		);
	});
});
