/** Areas cut to a rectangle, so that a small map carries only what it shows. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Bounds } from './projection';

type Ring = Position[];

/** A side of the rectangle: which coordinate it limits, where, and on which side points stay. */
interface Edge {
	axis: 0 | 1;
	at: number;
	keep: 1 | -1;
}

const inside = (point: Position, { axis, at, keep }: Edge): boolean =>
	((point[axis] ?? 0) - at) * keep >= 0;

function crossing(a: Position, b: Position, { axis, at }: Edge): Position {
	const [ax = 0, ay = 0] = a;
	const [bx = 0, by = 0] = b;
	const share = axis === 0 ? (at - ax) / (bx - ax) : (at - ay) / (by - ay);
	return axis === 0 ? [at, ay + (by - ay) * share] : [ax + (bx - ax) * share, at];
}

/** Sutherland and Hodgman: one side after the other; a ring is closed, as GeoJSON writes it. */
function clipRing(ring: readonly Position[], edges: readonly Edge[]): Ring {
	let points = ring.slice(0, -1);
	for (const edge of edges) {
		const kept: Ring = [];
		points.forEach((point, at) => {
			const before = points.at(at - 1) ?? point;
			const [was, is] = [inside(before, edge), inside(point, edge)];
			if (was !== is) kept.push(crossing(before, point, edge));
			if (is) kept.push(point);
		});
		points = kept;
	}
	const [first] = points;
	return first && points.length > 2 ? [...points, first] : [];
}

/** What of an area lies in the rectangle, in degrees; null where nothing does. */
export function clipped(
	area: Polygon | MultiPolygon,
	[west, south, east, north]: Bounds
): MultiPolygon | null {
	const edges: Edge[] = [
		{ axis: 0, at: west, keep: 1 },
		{ axis: 0, at: east, keep: -1 },
		{ axis: 1, at: south, keep: 1 },
		{ axis: 1, at: north, keep: -1 }
	];
	const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
	const coordinates = polygons
		.map((rings) => rings.map((ring) => clipRing(ring, edges)).filter((ring) => ring.length > 0))
		.filter((rings) => rings.length > 0);
	return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}
