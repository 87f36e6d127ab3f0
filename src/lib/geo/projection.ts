/** Web Mercator into a viewBox: the SVG twin and MapLibre use the same plane, so both show one shape. */

/** Longitude and latitude in degrees. */
export type LngLat = readonly [lng: number, lat: number];
/** A point in viewBox units or screen pixels; y runs down. */
export type Point = readonly [x: number, y: number];
/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** viewBox x = mercator x × scale + x, likewise y. */
export interface Frame {
	scale: number;
	x: number;
	y: number;
}

/** MapLibre's world is 512 px wide at zoom 0. */
const WORLD = 512;

/** Mercator of a position; both axes run from 0 to 1 round the world, y from north to south. */
export function mercator([lng, lat]: LngLat): Point {
	const sine = Math.sin((lat * Math.PI) / 180);
	return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The position of a mercator point, in degrees. */
export function fromMercator([x, y]: Point): LngLat {
	const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
	return [(x - 0.5) * 360, lat];
}

/** A position in the units of the frame. */
export function project(frame: Frame, position: LngLat): Point {
	const [x, y] = mercator(position);
	return [x * frame.scale + frame.x, y * frame.scale + frame.y];
}

/** The position of a point given in the units of the frame. */
export function unproject(frame: Frame, [x, y]: Point): LngLat {
	return fromMercator([(x - frame.x) / frame.scale, (y - frame.y) / frame.scale]);
}

/**
 * The frame that fits `bounds` into `width` with `padding` on all sides, and the height it needs; a tall
 * shape is made smaller and centred so that the height does not exceed `maxHeight`.
 */
export function fit(
	[west, south, east, north]: Bounds,
	width: number,
	padding: number,
	maxHeight = Infinity
): { frame: Frame; height: number } {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const scale = Math.min(
		(width - 2 * padding) / (right - left),
		(maxHeight - 2 * padding) / (bottom - top)
	);
	return {
		frame: { scale, x: width / 2 - ((left + right) / 2) * scale, y: padding - top * scale },
		height: Math.ceil((bottom - top) * scale + 2 * padding)
	};
}

/** The same picture larger or smaller: every coordinate of the frame times `factor`. */
export function scaled(frame: Frame, factor: number): Frame {
	return { scale: frame.scale * factor, x: frame.x * factor, y: frame.y * factor };
}

/** MapLibre camera that shows exactly the viewBox in an element of `clientWidth` CSS pixels. */
export function camera(
	frame: Frame,
	size: { width: number; height: number },
	clientWidth: number
): { center: [number, number]; zoom: number } {
	const [lng, lat] = unproject(frame, [size.width / 2, size.height / 2]);
	const zoom = Math.log2((frame.scale * clientWidth) / size.width / WORLD);
	return { center: [lng, lat], zoom };
}

/** The frame of MapLibre's own pixels at a zoom. */
export function frameAtZoom(zoom: number): Frame {
	return { scale: WORLD * 2 ** zoom, x: 0, y: 0 };
}
