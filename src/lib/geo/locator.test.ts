import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { clipped } from './clip';
import { LocatorMap, NEAR } from './locator';
import type { ScopeTopology } from './topology';

const square = (from: number, to: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[from, from],
			[to, from],
			[to, to],
			[from, to],
			[from, from]
		]
	]
});

describe('an area cut to a rectangle', () => {
	test('keeps what is inside, cuts what crosses, drops what is outside', () => {
		expect(clipped(square(1, 2), [0, 0, 10, 10])?.coordinates[0]?.[0]).toHaveLength(5);
		const corners = clipped(square(-5, 5), [0, 0, 10, 10])?.coordinates[0]?.[0] ?? [];
		expect(new Set(corners.map(String))).toEqual(new Set(['0,0', '5,0', '5,5', '0,5']));
		expect(corners[0]).toEqual(corners.at(-1));
		expect(clipped(square(11, 12), [0, 0, 10, 10])).toBeNull();
	});

	test('an area round the whole rectangle becomes the rectangle', () => {
		const corners = clipped(square(-5, 50), [0, 0, 10, 10])?.coordinates[0]?.[0] ?? [];
		expect(new Set(corners.map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
	});
});

/** Two counties side by side that share a border, as `static/geo/<scope>.json` writes them. */
const topology = {
	type: 'Topology',
	bbox: [100, 30, 102, 31],
	arcs: [
		[
			[101, 30],
			[101.1, 30.5],
			[101, 31]
		],
		[
			[101, 31],
			[100, 31],
			[100, 30],
			[101, 30]
		],
		[
			[101, 30],
			[102, 30],
			[102, 31],
			[101, 31]
		]
	],
	objects: {
		counties: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', arcs: [[0, 1]], properties: { adcode: 'west', city: 'a', scope: 's' } },
				{ type: 'Polygon', arcs: [[2, -1]], properties: { adcode: 'east', city: 'b', scope: 's' } }
			]
		},
		cities: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', arcs: [[0, 1]], properties: { adcode: 'a', city: 'a', scope: 's' } },
				{ type: 'Polygon', arcs: [[2, -1]], properties: { adcode: 'b', city: 'b', scope: 's' } }
			]
		},
		scope: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', arcs: [[1, 2]], properties: { adcode: 's', city: 's', scope: 's' } }
			]
		}
	}
} as unknown as ScopeTopology;

describe('where a county lies', () => {
	test('the county comes first, in the middle, with its neighbour beside it', () => {
		const { near, far } = new LocatorMap(topology).locate('west');
		expect(near.counties.map(({ adcode }) => adcode)).toEqual(['west', 'east']);
		const [, x, y] = /^M(-?[\d.]+),?(-?[\d.]+)/.exec(near.counties[0]?.path ?? '') ?? [];
		expect(Number(x)).toBeGreaterThan(0);
		expect(Number(x)).toBeLessThan(NEAR.width);
		expect(Number(y)).toBeGreaterThan(0);
		expect(Number(y)).toBeLessThan(NEAR.height);
		expect(far.outline).not.toBe('');
		expect(far.county).not.toBe('');
	});

	test('a county the geometry does not have is said, not drawn', () => {
		expect(() => new LocatorMap(topology).locate('999999')).toThrow('999999');
	});
});
