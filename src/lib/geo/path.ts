/** GeoJSON shapes as SVG path data: one decimal, relative steps, no repeated points. */
import type { Geometry, Position } from 'geojson';
import { project, type Frame } from './projection';

type Line = readonly Position[];

/** A number of tenths as the shortest decimal: 123 → 12.3, −4 → -.4. */
function tenths(value: number): string {
	const text = String(value / 10);
	return text.replace(/^(-?)0\./, '$1.');
}

/** A pair of numbers; the comma is left out where a minus sign separates. */
function pair(x: number, y: number): string {
	const second = tenths(y);
	return tenths(x) + (second.startsWith('-') ? '' : ',') + second;
}

function linePath(line: Line, frame: Frame, closed: boolean): string {
	const points: [number, number][] = [];
	for (const [lng = 0, lat = 0] of line) {
		const [px, py] = project(frame, [lng, lat]);
		const [x, y] = [Math.round(px * 10), Math.round(py * 10)];
		const last = points.at(-1);
		if (last === undefined || last[0] !== x || last[1] !== y) points.push([x, y]);
	}
	const [first, ...rest] = closed ? points.slice(0, -1) : points;
	if (first === undefined || rest.length < (closed ? 2 : 1)) return '';
	let [x, y] = first;
	let path = `M${pair(x, y)}l`;
	rest.forEach(([nextX, nextY], index) => {
		const step = pair(nextX - x, nextY - y);
		path += index > 0 && !step.startsWith('-') ? ` ${step}` : step;
		[x, y] = [nextX, nextY];
	});
	return closed ? `${path}z` : path;
}

/** Path data of an area or of lines, in the units of the frame; empty when all of it is too small to see. */
export function svgPath(geometry: Geometry, frame: Frame): string {
	const rings = (polygon: readonly Line[]) =>
		polygon.map((ring) => linePath(ring, frame, true)).join('');
	switch (geometry.type) {
		case 'Polygon':
			return rings(geometry.coordinates);
		case 'MultiPolygon':
			return geometry.coordinates.map(rings).join('');
		case 'LineString':
			return linePath(geometry.coordinates, frame, false);
		case 'MultiLineString':
			return geometry.coordinates.map((line) => linePath(line, frame, false)).join('');
		default:
			throw new Error(`A map draws areas and lines, not a ${geometry.type}.`);
	}
}
