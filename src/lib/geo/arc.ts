/** A link as a tapered arc: wide where help comes from, narrow with an arrow head where it arrives. */
import { curveBetween, directionAt, part, pointAt, type Curve } from './curve';
import { unproject, type Frame, type Point } from './projection';

/** Left, top, right, bottom in the units of the frame. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface ArcOptions {
	/** Share of the distance by which the middle leaves the straight line; see `chooseBends`. */
	bend: number;
	/** Full width at the supporter. */
	width: number;
	/** Radius of the supporter's marker; the arc starts at its edge. */
	clearance: number;
	/** What stands at the recipient (its name); the arrow stops before it. */
	target: Box;
}

/** An arc ready to draw. All in the units of the frame. */
export interface Arc {
	path: string;
	/** The same area as a closed ring of points. */
	ring: Point[];
	/** The middle line, marker edge to arrow tip. */
	spine: Curve;
}

/** A side is drawn in steps of about this length; a curve this fine looks smooth. */
const STEP = 9;

const inside = ([x, y]: Point, [left, top, right, bottom]: Box): boolean =>
	x > left && x < right && y > top && y < bottom;

/** The visible part of the curve: from the marker's edge to the edge of the target box. */
function visiblePart(curve: Curve, clearance: number, target: Box): Curve {
	const count = 60;
	let start = 0;
	let end = 1;
	const [x, y] = curve.from;
	for (let step = 0; step <= count / 2; step++) {
		const [px, py] = pointAt(curve, step / count);
		if (Math.hypot(px - x, py - y) >= clearance) break;
		start = step / count;
	}
	for (let step = count; step > count / 2; step--) {
		end = step / count;
		if (!inside(pointAt(curve, step / count), target)) break;
	}
	return part(curve, start, end);
}

const number = (value: number) => String(Math.round(value * 10) / 10);
const text = ([x, y]: Point) => `${number(x)} ${number(y)}`;

function offset([x, y]: Point, [dx, dy]: Point, distance: number): Point {
	return [x - dy * distance, y + dx * distance];
}

/** The two long sides as curves, and the three points of the arrow head. */
function outline(spine: Curve, width: number): { left: Curve; right: Curve; head: Point[] } {
	const length = Math.hypot(spine.to[0] - spine.from[0], spine.to[1] - spine.from[1]);
	const headLength = Math.min(width * 1.9, length * 0.45);
	const headHalf = width * 0.75;
	const body = part(spine, 0, Math.max(0.5, 1 - headLength / Math.max(length, 1)));
	const [first, middle, last] = [
		directionAt(body, 0),
		directionAt(body, 0.5),
		directionAt(body, 1)
	];
	const side = (sign: number): Curve => ({
		from: offset(body.from, first, (sign * width) / 2),
		control: offset(body.control, middle, sign * width * 0.3),
		to: offset(body.to, last, sign * width * 0.14)
	});
	const head = [offset(body.to, last, headHalf), spine.to, offset(body.to, last, -headHalf)];
	return { left: side(1), right: side(-1), head };
}

/** The arc from a supporter's marker to a recipient. */
export function arc(from: Point, to: Point, options: ArcOptions): Arc {
	const spine = visiblePart(
		curveBetween(from, to, options.bend),
		options.clearance,
		options.target
	);
	const { left, right, head } = outline(spine, options.width);
	const path =
		`M${text(left.from)}Q${text(left.control)} ${text(left.to)}` +
		`L${head.map(text).join('L')}L${text(right.to)}Q${text(right.control)} ${text(right.from)}Z`;
	const length = Math.hypot(spine.to[0] - spine.from[0], spine.to[1] - spine.from[1]);
	const steps = Math.min(Math.max(12, Math.round(length / STEP)), 96);
	const along = (curve: Curve) =>
		Array.from({ length: steps + 1 }, (_, step) => pointAt(curve, step / steps));
	const ring = [...along(left), ...head, ...along(right).reverse(), left.from];
	return { path, ring, spine };
}

/** The ring of an arc as a GeoJSON polygon ring in degrees. */
export function arcPolygon(ring: readonly Point[], frame: Frame): [number, number][] {
	return ring.map((point) => {
		const [lng, lat] = unproject(frame, point);
		return [lng, lat];
	});
}
