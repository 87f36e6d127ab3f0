import { describe, expect, it } from 'vitest';
import { svgPath } from './path';
import { fromMercator } from './projection';

/** One unit of the frame is a thousandth of the world. */
const frame = { scale: 1000, x: 0, y: 0 };
const at = (x: number, y: number) => [...fromMercator([x / 1000, y / 1000])];

describe('svgPath', () => {
	it('writes an area as relative steps with one decimal and closes it', () => {
		const ring = [at(500, 500), at(510.25, 500), at(510.25, 499.5), at(500, 500)];
		expect(svgPath({ type: 'Polygon', coordinates: [ring] }, frame)).toBe('M500,500l10.3,0 0-.5z');
	});

	it('does not let rounding errors add up along a line', () => {
		const line = Array.from({ length: 101 }, (_, i) => at(500 + i * 0.14, 500));
		const path = svgPath({ type: 'LineString', coordinates: line }, frame);
		const steps = path.split('l')[1] ?? '';
		const sum = steps.split(' ').reduce((total, step) => total + Number(step.split(',')[0]), 0);
		expect(sum).toBeCloseTo(14, 6);
	});

	it('leaves out an island too small to see', () => {
		const speck = [at(500, 500), at(500.01, 500), at(500.01, 500.01), at(500, 500)];
		expect(svgPath({ type: 'MultiPolygon', coordinates: [[speck]] }, frame)).toBe('');
	});

	it('refuses what is neither an area nor a line', () => {
		expect(() => svgPath({ type: 'Point', coordinates: [0, 0] }, frame)).toThrow(/Point/);
	});
});
