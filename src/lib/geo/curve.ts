/** Quadratic curves: the spine of every link. */
import type { Point } from './projection';

export interface Curve {
	from: Point;
	control: Point;
	to: Point;
}

const between = (a: Point, b: Point, t: number): Point => [
	a[0] + (b[0] - a[0]) * t,
	a[1] + (b[1] - a[1]) * t
];

/**
 * A curve from one point to another; `bend` is how far its middle lies off the straight line, as a
 * share of the distance, positive to the left of the direction of travel as seen on screen.
 */
export function curveBetween(from: Point, to: Point, bend: number): Curve {
	const [x, y] = between(from, to, 0.5);
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	return { from, control: [x + dy * bend * 2, y - dx * bend * 2], to };
}

/** The point at `t`, 0 at the start and 1 at the end. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
	return between(between(from, control, t), between(control, to, t), t);
}

/** Direction of travel at `t`, length 1. */
export function directionAt({ from, control, to }: Curve, t: number): Point {
	const [a, b] = [between(from, control, t), between(control, to, t)];
	const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
	return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** The part of a curve between two parameters, as a curve of its own. */
export function part(curve: Curve, start: number, end: number): Curve {
	const { from, control, to } = curve;
	const mix = (a: number, b: number) =>
		between(between(from, control, a), between(control, to, a), b);
	return { from: mix(start, start), control: mix(start, end), to: mix(end, end) };
}
