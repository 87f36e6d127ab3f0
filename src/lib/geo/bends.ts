/** Chooses how far each link bends, so that links fan out over free space and never read as one bundle. */
import { curveBetween, directionAt, pointAt } from './curve';
import type { Point } from './projection';

export interface Span {
	from: Point;
	to: Point;
}

/** Something a link should not run over: a marker or a name, as a circle. */
export interface Obstacle {
	at: Point;
	radius: number;
}

export interface BendOptions {
	/** Links nearer than this along the same direction disturb each other. */
	distance: number;
	obstacles: readonly Obstacle[];
	/** Width and height of the picture; a link that leaves it costs. */
	size: { width: number; height: number };
}

const BENDS = [-0.38, -0.3, -0.22, -0.14, -0.07, 0.07, 0.14, 0.22, 0.3, 0.38];
const SAMPLES = [0.06, 0.16, 0.26, 0.36, 0.46, 0.56, 0.66, 0.76, 0.86, 0.95];
const ROUNDS = 4;
/** Links keep this far from the edge of the picture. */
const EDGE = 6;
/** Numbers kept per sample: x, y, and the direction of travel. */
const STRIDE = 4;

/** One way a link could run: its samples as flat numbers, and the box round them. */
interface Course {
	bend: number;
	samples: Float64Array;
	left: number;
	top: number;
	right: number;
	bottom: number;
	/** Cost of this course whatever the other links do. */
	cost: number;
}

function courseOf({ from, to }: Span, bend: number): Course {
	const curve = curveBetween(from, to, bend);
	const samples = new Float64Array(SAMPLES.length * STRIDE);
	const course = {
		bend,
		samples,
		left: Infinity,
		top: Infinity,
		right: -Infinity,
		bottom: -Infinity
	};
	for (const [index, t] of SAMPLES.entries()) {
		const [x, y] = pointAt(curve, t);
		samples.set([x, y, ...directionAt(curve, t)], index * STRIDE);
		course.left = Math.min(course.left, x);
		course.right = Math.max(course.right, x);
		course.top = Math.min(course.top, y);
		course.bottom = Math.max(course.bottom, y);
	}
	return { ...course, cost: 0 };
}

/** How much two links read as one: near and in line counts, crossing at a right angle hardly. */
function likeness(ours: Course, theirs: Course, distance: number): number {
	if (ours.left > theirs.right + distance || theirs.left > ours.right + distance) return 0;
	if (ours.top > theirs.bottom + distance || theirs.top > ours.bottom + distance) return 0;
	const [a, b] = [ours.samples, theirs.samples];
	let sum = 0;
	for (let i = 0; i < a.length; i += STRIDE) {
		for (let j = 0; j < b.length; j += STRIDE) {
			const dx = (a[i] ?? 0) - (b[j] ?? 0);
			const dy = (a[i + 1] ?? 0) - (b[j + 1] ?? 0);
			const square = dx * dx + dy * dy;
			if (square >= distance * distance) continue;
			const near = 1 - Math.sqrt(square) / distance;
			const inLine = (a[i + 2] ?? 0) * (b[j + 2] ?? 0) + (a[i + 3] ?? 0) * (b[j + 3] ?? 0);
			sum += near * near * (0.2 + 1.6 * inLine * inLine);
		}
	}
	return sum;
}

/** Distance of a point from the segment between two samples. */
function offSegment([x, y]: Point, samples: Float64Array, index: number): number {
	const [ax, ay] = [samples[index] ?? 0, samples[index + 1] ?? 0];
	const dx = (samples[index + STRIDE] ?? ax) - ax;
	const dy = (samples[index + STRIDE + 1] ?? ay) - ay;
	const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
	const t = Math.min(Math.max(along, 0), 1);
	return Math.sqrt((ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2);
}

/** Cost of leaving the picture and of running over markers and names that are not the link's own. */
function obstruction({ samples }: Course, span: Span, { obstacles, size }: BendOptions): number {
	let sum = 0;
	const { from, to } = span;
	const own = (at: Point, radius: number) =>
		Math.hypot(at[0] - from[0], at[1] - from[1]) < radius ||
		Math.hypot(at[0] - to[0], at[1] - to[1]) < radius;
	for (let i = 0; i < samples.length; i += STRIDE) {
		const [x, y] = [samples[i] ?? 0, samples[i + 1] ?? 0];
		if (x < EDGE || y < EDGE || x > size.width - EDGE || y > size.height - EDGE) sum += 3;
	}
	for (const { at, radius } of obstacles) {
		if (own(at, radius)) continue;
		let nearest = Infinity;
		for (let i = 0; i + STRIDE < samples.length; i += STRIDE) {
			nearest = Math.min(nearest, offSegment(at, samples, i));
		}
		sum += 0.8 * Math.max(0, 1 - nearest / radius);
	}
	return sum;
}

function coursesOf(span: Span, options: BendOptions): Course[] {
	const length = Math.hypot(span.to[0] - span.from[0], span.to[1] - span.from[1]);
	return BENDS.map((bend) => {
		const course = courseOf(span, bend);
		const detour = bend * bend * (2 + length / 45);
		return { ...course, cost: detour + obstruction(course, span, options) };
	});
}

/**
 * One bend per span, in their order: shares of the distance as `curveBetween` takes them. Each link in
 * turn takes the course that disturbs the others least, until nothing changes, at most four rounds.
 * Same input, same output.
 */
export function chooseBends(spans: readonly Span[], options: BendOptions): number[] {
	const courses = spans.map((span) => coursesOf(span, options));
	const current = spans.map((span) => courseOf(span, 0.14));
	for (let round = 0; round < ROUNDS; round++) {
		let changed = false;
		for (const [index, own] of courses.entries()) {
			let best = Infinity;
			let chosen: Course | undefined;
			for (const course of own) {
				let total = course.cost;
				for (const [other, theirs] of current.entries()) {
					if (other !== index) total += likeness(course, theirs, options.distance);
					if (total >= best) break;
				}
				if (total >= best) continue;
				best = total;
				chosen = course;
			}
			if (chosen === undefined || chosen.bend === current[index]?.bend) continue;
			current[index] = chosen;
			changed = true;
		}
		if (!changed) break;
	}
	return current.map(({ bend }) => bend);
}
