import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swarmOffsets } from './swarm-offsets';

describe('a beeswarm', () => {
	it('leaves dots on the line where there is room', () => {
		expect(swarmOffsets([0, 20, 40], 5, 50)).toEqual([0, 0, 0]);
	});

	it('moves equal values apart by exactly one dot', () => {
		const offsets = swarmOffsets([10, 10, 10], 5, 50).sort((a, b) => a - b);
		expect(offsets).toEqual([-10, 0, 10]);
	});

	it('squeezes what would leave its lane', () => {
		const offsets = swarmOffsets(new Array<number>(9).fill(10), 5, 12);
		expect(Math.max(...offsets.map(Math.abs))).toBe(12);
	});

	it('answers nothing for nothing', () => {
		expect(swarmOffsets([], 5, 12)).toEqual([]);
	});

	it('never lets two dots overlap while there is room', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 24 }),
				(xs) => {
					const offsets = swarmOffsets(xs, 4, 1000);
					xs.forEach((x, i) =>
						xs.slice(i + 1).forEach((other, j) => {
							const apart = (offsets[i] ?? 0) - (offsets[i + 1 + j] ?? 0);
							// Offsets are rounded to a tenth, hence the tolerance.
							expect(Math.hypot(x - other, apart)).toBeGreaterThan(7.85);
						})
					);
				}
			)
		);
	});
});
