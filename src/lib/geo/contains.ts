/** Whether a point lies inside an area. */
import type { MultiPolygon, Polygon } from 'geojson';

type Point = readonly [number, number];

function insideRing(ring: readonly (readonly number[])[], [x, y]: Point): boolean {
	let inside = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [x1 = 0, y1 = 0] = ring[i] ?? [];
		const [x2 = 0, y2 = 0] = ring[j] ?? [];
		if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
	}
	return inside;
}

/** True when `point` (same plane as the area) is inside a polygon and in none of its holes. */
export function contains(area: Polygon | MultiPolygon, point: Point): boolean {
	const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
	return polygons.some(([outer = [], ...holes]) => {
		return insideRing(outer, point) && !holes.some((hole) => insideRing(hole, point));
	});
}
