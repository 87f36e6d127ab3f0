import { describe, expect, it } from 'vitest';
import { arc, arcPolygon } from './arc';
import { pointAt } from './curve';
import { project } from './projection';

const options = { bend: 0.15, width: 4, clearance: 6, target: [188, -8, 212, 8] as const };
const link = arc([0, 0], [200, 0], options);

/** Width of the ring across the direction of travel, measured near a given x. */
function widthNear(x: number): number {
	const ys = link.ring.filter(([px]) => Math.abs(px - x) < 8).map(([, y]) => y);
	const spine = Array.from({ length: 200 }, (_, i) => pointAt(link.spine, i / 199));
	const offsets = link.ring
		.filter(([px]) => Math.abs(px - x) < 8)
		.map(([px, y]) => {
			const nearest = spine.reduce((a, b) => (Math.abs(b[0] - px) < Math.abs(a[0] - px) ? b : a));
			return y - nearest[1];
		});
	expect(ys.length).toBeGreaterThan(1);
	return Math.max(...offsets) - Math.min(...offsets);
}

describe('arc', () => {
	it('is wide at the supporter and narrow before the arrow head', () => {
		expect(widthNear(20)).toBeGreaterThan(3);
		expect(widthNear(165)).toBeLessThan(2);
	});

	it('starts at the edge of the marker and stops before the name', () => {
		const [x, y] = link.spine.from;
		expect(Math.hypot(x, y)).toBeGreaterThan(3);
		expect(Math.hypot(x, y)).toBeLessThan(9);
		const [endX, endY] = link.spine.to;
		expect(endX < 188 || endY < -8).toBe(true);
	});

	it('ends in a tip that is the farthest point of the ring towards the recipient', () => {
		const tip = link.ring.reduce((a, b) => (b[0] > a[0] ? b : a));
		expect(tip).toEqual(link.spine.to);
	});

	it('is one closed path and one closed ring', () => {
		expect(link.path).toMatch(/^M[^M]+Z$/);
		expect(link.ring.at(-1)).toEqual(link.ring[0]);
	});

	it('keeps its shape on the live map', () => {
		const frame = { scale: 8000, x: -6500, y: -3200 };
		const polygon = arcPolygon(link.ring, frame);
		for (const [index, position] of polygon.entries()) {
			const [x, y] = project(frame, position);
			expect(x).toBeCloseTo(link.ring[index]?.[0] ?? NaN, 6);
			expect(y).toBeCloseTo(link.ring[index]?.[1] ?? NaN, 6);
		}
	});

	it('stays drawable between neighbours', () => {
		const short = arc([0, 0], [14, 0], { ...options, target: [8, -6, 20, 6] });
		expect(short.path).not.toContain('NaN');
		expect(short.ring.length).toBeGreaterThan(8);
	});
});
