import { describe, expect, it } from 'vitest';
import { camera, fit, frameAtZoom, fromMercator, mercator, project, unproject } from './projection';

const HUBEI = [108.36, 29.03, 116.13, 33.27] as const;

describe('projection', () => {
	it('puts the meridian of Greenwich and the equator in the middle of the world', () => {
		expect(mercator([0, 0])).toEqual([0.5, 0.5]);
		expect(mercator([180, 0])[0]).toBe(1);
	});

	it('returns to the same degrees', () => {
		const [lng, lat] = fromMercator(mercator([114.3, 30.6]));
		expect(lng).toBeCloseTo(114.3, 10);
		expect(lat).toBeCloseTo(30.6, 10);
	});

	it('fits the bounds into the width with the padding on every side', () => {
		const { frame, height } = fit(HUBEI, 800, 14);
		const [left, top] = project(frame, [108.36, 33.27]);
		const [right, bottom] = project(frame, [116.13, 29.03]);
		expect(left).toBeCloseTo(14, 6);
		expect(top).toBeCloseTo(14, 6);
		expect(right).toBeCloseTo(786, 6);
		expect(height - bottom).toBeGreaterThanOrEqual(14);
		expect(height - bottom).toBeLessThan(15);
	});

	it('makes a tall shape smaller and centres it rather than growing without end', () => {
		const { frame, height } = fit([122.4, 41.2, 123.8, 43.1], 800, 14, 700);
		expect(height).toBeLessThanOrEqual(700);
		const [left] = project(frame, [122.4, 42]);
		const [right] = project(frame, [123.8, 42]);
		expect((left + right) / 2).toBeCloseTo(400, 6);
	});

	it('gives MapLibre the camera under which every place lies on the same pixel as in the SVG', () => {
		const { frame, height } = fit(HUBEI, 800, 14);
		const size = { width: 800, height };
		const { center, zoom } = camera(frame, size, 400);
		const world = frameAtZoom(zoom);
		const [cx, cy] = project(world, center);
		for (const place of [
			[108.36, 33.27],
			[114.3, 30.6],
			[116.13, 29.03]
		] as const) {
			const [x, y] = project(world, place);
			const [svgX, svgY] = project(frame, place);
			expect(x - cx + 200).toBeCloseTo(svgX / 2, 6);
			expect(y - cy + height / 4).toBeCloseTo(svgY / 2, 6);
		}
	});

	it('unprojects what it projected', () => {
		const { frame } = fit(HUBEI, 800, 14);
		const [lng, lat] = unproject(frame, project(frame, [111.2, 31.1]));
		expect(lng).toBeCloseTo(111.2, 9);
		expect(lat).toBeCloseTo(31.1, 9);
	});
});
