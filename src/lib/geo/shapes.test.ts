import { describe, expect, it } from 'vitest';
import { topology } from 'topojson-server';
import { quantize } from 'topojson-client';
import { mapShapes } from './shapes';
import type { ScopeTopology } from './topology';

const square = (west: number, south: number) => ({
	type: 'Polygon' as const,
	coordinates: [
		[
			[west, south],
			[west, south + 1],
			[west + 1, south + 1],
			[west + 1, south],
			[west, south]
		]
	]
});

const feature = (adcode: string, city: string, geometry: GeoJSON.Geometry) => ({
	type: 'Feature' as const,
	properties: { adcode, city, scope: '990000' },
	geometry
});

const collection = (...features: GeoJSON.Feature[]) => ({
	type: 'FeatureCollection' as const,
	features
});

/** Two counties side by side, each a city of its own. */
const shared = quantize(
	topology({
		counties: collection(
			feature('990101', '990100', square(110, 30)),
			feature('990201', '990200', square(111, 30))
		),
		cities: collection(
			feature('990100', '990100', square(110, 30)),
			feature('990200', '990200', square(111, 30))
		),
		scope: collection(
			feature('990000', '990000', {
				type: 'MultiPolygon',
				coordinates: [square(110, 30).coordinates, square(111, 30).coordinates]
			})
		)
	}) as unknown as ScopeTopology,
	10_000
) as ScopeTopology;

describe('mapShapes', () => {
	const shapes = mapShapes('990000', shared, { width: 400, padding: 10 });

	it('gives each county a path inside the viewBox', () => {
		expect(shapes.counties.map(({ adcode }) => adcode)).toEqual(['990101', '990201']);
		expect(shapes.width).toBe(400);
		for (const { path } of shapes.counties) expect(path).toMatch(/^M[\d.,\sl-]+z$/);
	});

	it('draws the border between two cities once, as an open line', () => {
		expect(shapes.cities.match(/M/g)).toHaveLength(1);
		expect(shapes.cities).not.toContain('z');
		expect(shapes.cities).toMatch(/^M200,/);
	});

	it('travels as plain data', () => {
		expect(JSON.parse(JSON.stringify(shapes))).toEqual(shapes);
	});

	it('says what to do when the file is not the expected one', () => {
		const { bbox, ...rest } = shared;
		expect(bbox).toBeDefined();
		expect(() => mapShapes('990000', rest as ScopeTopology)).toThrow(/npm run geometry/);
	});
});
