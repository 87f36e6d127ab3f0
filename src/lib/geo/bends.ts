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

const BENDS = [-0.34, -0.27, -0.2, -0.14, -0.08, 0.08, 0.14, 0.2, 0.27, 0.34];
const SAMPLES = [0.12, 0.26, 0.4, 0.54, 0.68, 0.82, 0.94];
const ROUNDS = 3;

interface Sample {
	point: Point;
	direction: Point;
}

function samplesOf({ from, to }: Span, bend: number): Sample[] {
	const curve = curveBetween(from, to, bend);
	return SAMPLES.map((t) => ({ point: pointAt(curve, t), direction: directionAt(curve, t) }));
}

/** How much two links read as one: near and in line counts, crossing at a right angle hardly. */
function likeness(ours: readonly Sample[], theirs: readonly Sample[], distance: number): number {
	let sum = 0;
	for (const a of ours) {
		for (const b of theirs) {
			const dx = a.point[0] - b.point[0];
			const dy = a.point[1] - b.point[1];
			if (Math.abs(dx) > distance || Math.abs(dy) > distance) continue;
			const near = 1 - Math.hypot(dx, dy) / distance;
			if (near <= 0) continue;
			const inLine = a.direction[0] * b.direction[0] + a.direction[1] * b.direction[1];
			sum += near * near * (0.15 + inLine * inLine);
		}
	}
	return sum;
}

function obstruction(
	span: Span,
	samples: readonly Sample[],
	{ obstacles, size }: BendOptions
): number {
	let sum = 0;
	for (const { point } of samples) {
		const [x, y] = point;
		if (x < 0 || y < 0 || x > size.width || y > size.height) sum += 3;
		for (const { at, radius } of obstacles) {
			const own =
				Math.hypot(at[0] - span.from[0], at[1] - span.from[1]) < radius ||
				Math.hypot(at[0] - span.to[0], at[1] - span.to[1]) < radius;
			if (own) continue;
			sum += 0.8 * Math.max(0, 1 - Math.hypot(at[0] - x, at[1] - y) / radius);
		}
	}
	return sum;
}

/**
 * One bend per span, in their order: shares of the distance as `curveBetween` takes them. Each link in
 * turn takes the bend that disturbs the others least, three rounds. Same input, same output.
 */
export function chooseBends(spans: readonly Span[], options: BendOptions): number[] {
	const chosen = spans.map(() => 0.14);
	const candidates = spans.map((span) => {
		const long = Math.hypot(span.to[0] - span.from[0], span.to[1] - span.from[1]);
		return BENDS.map((bend) => {
			const samples = samplesOf(span, bend);
			const cost = obstruction(span, samples, options) + bend * bend * (2 + long / 40);
			return { bend, samples, cost };
		});
	});
	const current = spans.map((span, index) => samplesOf(span, chosen[index] ?? 0.14));
	for (let round = 0; round < ROUNDS; round++) {
		for (const [index, options_] of candidates.entries()) {
			let best = Infinity;
			for (const { bend, samples, cost } of options_) {
				let total = cost;
				for (const [other, theirs] of current.entries()) {
					if (other !== index) total += likeness(samples, theirs, options.distance);
					if (total >= best) break;
				}
				if (total >= best) continue;
				best = total;
				chosen[index] = bend;
				current[index] = samples;
			}
		}
	}
	return chosen;
}
