import { describe, expect, it } from 'vitest';
import { svgPath } from './path';
import { pathBounds } from './path-bounds';
import { project, type Frame } from './projection';

const frame: Frame = { scale: 20000, x: -15500, y: -7900 };

describe('bounds of a path', () => {
	it('are those of the area it was written from, islands included', () => {
		const rings = [
			[
				[100, 30],
				[101.2, 30.1],
				[101, 31.5],
				[100, 30]
			],
			[
				[102, 29],
				[102.5, 29],
				[102.5, 29.4],
				[102, 29]
			]
		];
		const points = rings.flat().map(([lng = 0, lat = 0]) => project(frame, [lng, lat]));
		const path = svgPath({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) }, frame);
		const [left, top, right, bottom] = pathBounds(path) ?? [];
		expect(left).toBeCloseTo(Math.min(...points.map(([x]) => x)), 0);
		expect(right).toBeCloseTo(Math.max(...points.map(([x]) => x)), 0);
		expect(top).toBeCloseTo(Math.min(...points.map(([, y]) => y)), 0);
		expect(bottom).toBeCloseTo(Math.max(...points.map(([, y]) => y)), 0);
	});

	it('are none of nothing', () => {
		expect(pathBounds('')).toBeNull();
	});
});
