/** Places names without collisions: greedy by priority, beside their point or away from it with a line. */
import type { Box } from './arc';
import type { Point } from './projection';

export interface LabelRequest {
	id: string;
	text: string;
	at: Point;
	size: number;
	/** Lower is placed first. */
	priority: number;
	/** `area`: over the point, may shift a little. `point`: beside a marker of `radius`. */
	kind: 'area' | 'point';
	radius: number;
}

export interface PlacedLabel {
	id: string;
	text: string;
	/** Middle of the text. */
	at: Point;
	size: number;
	box: Box;
	/** A line from the marker to the name, where the name stands apart. */
	leader: readonly [Point, Point] | null;
}

export interface LabelOptions {
	/** Names stay inside. */
	bounds: Box;
	/** Nothing may cover these. */
	blocked: readonly Box[];
	/** Names avoid these points (links), but may cover them where there is no other room. */
	avoid: readonly Point[];
	/** Longest line from marker to name; 0 for none. */
	reach: number;
	/** Least space between two names, and between a name and what it must not cover. */
	margin?: number;
}

interface Candidate {
	at: Point;
	leader: readonly [Point, Point] | null;
	cost: number;
}

const MARGIN = 1.5;

/** Width of a text in a Chinese sans-serif: full-width characters 1 em, others about 0.58. */
export function textWidth(text: string, size: number): number {
	let ems = 0;
	for (const character of text) ems += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.58;
	return ems * size;
}

function boxAround([x, y]: Point, width: number, height: number): Box {
	return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

const overlap = (a: Box, b: Box, margin: number): boolean =>
	a[0] < b[2] + margin && b[0] < a[2] + margin && a[1] < b[3] + margin && b[1] < a[3] + margin;

const within = (a: Box, b: Box): boolean =>
	a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** Whether a segment touches a box, tried at points 2 units apart. */
function touches([a, b]: readonly [Point, Point], [left, top, right, bottom]: Box): boolean {
	const steps = Math.max(2, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 2));
	for (let step = 0; step <= steps; step++) {
		const x = a[0] + ((b[0] - a[0]) * step) / steps;
		const y = a[1] + ((b[1] - a[1]) * step) / steps;
		if (x > left && x < right && y > top && y < bottom) return true;
	}
	return false;
}

const side = (a: Point, b: Point, c: Point) =>
	(b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Over the point first, then small shifts round it. */
function areaCandidates({ at, size }: LabelRequest): Candidate[] {
	const candidates: Candidate[] = [{ at, leader: null, cost: 0 }];
	for (const distance of [0.5, 0.9, 1.3]) {
		for (let turn = 0; turn < 8; turn++) {
			const angle = (turn * Math.PI) / 4;
			candidates.push({
				at: [at[0] + Math.cos(angle) * distance * size, at[1] + Math.sin(angle) * distance * size],
				leader: null,
				cost: distance * 2
			});
		}
	}
	return candidates;
}

/** Direction away from the middle of the neighbours; zero when there are none. */
function outward({ id, at }: LabelRequest, all: readonly LabelRequest[]): Point {
	let [x, y] = [0, 0];
	for (const other of all) {
		if (other.id === id || other.kind !== 'point') continue;
		const [dx, dy] = [at[0] - other.at[0], at[1] - other.at[1]];
		const length = Math.hypot(dx, dy);
		if (length > 70 || length === 0) continue;
		x += (dx / length) * (1 - length / 70);
		y += (dy / length) * (1 - length / 70);
	}
	const length = Math.hypot(x, y);
	return length === 0 ? [0, 0] : [x / length, y / length];
}

/** Beside the marker in eight directions, then farther out with a line. */
function pointCandidates(
	request: LabelRequest,
	width: number,
	height: number,
	reach: number,
	[outX, outY]: Point
): Candidate[] {
	const { at, radius, size } = request;
	const candidates: Candidate[] = [];
	const push = (angle: number, distance: number, line: boolean) => {
		const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
		const turn = 1 - (dx * outX + dy * outY);
		const middle: Point = [
			at[0] + dx * distance + clamp(dx * 1.6, -1, 1) * (width / 2),
			at[1] + dy * distance + clamp(dy * 1.2, -1, 1) * (height / 2)
		];
		const box = boxAround(middle, width, height);
		const end: Point = [clamp(at[0], box[0], box[2]), clamp(at[1], box[1], box[3])];
		const length = Math.hypot(end[0] - at[0], end[1] - at[1]) || 1;
		const start: Point = [
			at[0] + ((end[0] - at[0]) / length) * radius,
			at[1] + ((end[1] - at[1]) / length) * radius
		];
		candidates.push({
			at: middle,
			leader: line ? [start, end] : null,
			cost: turn * 1.2 + (line ? 2 + (distance / size) * 0.9 : Math.abs(dy) * 0.3)
		});
	};
	for (let turn = 0; turn < 8; turn++) push((turn * Math.PI) / 4, radius + 4, false);
	for (let distance = size * 1.6; distance <= reach; distance += size * 0.9) {
		for (let turn = 0; turn < 20; turn++) push((turn * Math.PI) / 10, distance, true);
	}
	return candidates;
}

/** Whether a name and its line touch nothing placed before and nothing blocked, its own marker apart. */
function isFree(
	box: Box,
	leader: Candidate['leader'],
	own: Box,
	placed: readonly PlacedLabel[],
	blocked: readonly Box[],
	margin: number
): boolean {
	if (blocked.some((obstacle) => overlap(box, obstacle, margin))) return false;
	for (const other of placed) {
		if (overlap(box, other.box, margin)) return false;
		if (other.leader !== null && touches(other.leader, box)) return false;
		if (leader === null) continue;
		if (touches(leader, other.box)) return false;
		if (other.leader !== null && cross(leader, other.leader)) return false;
	}
	return (
		leader === null ||
		!blocked.some((obstacle) => !overlap(obstacle, own, margin) && touches(leader, obstacle))
	);
}

/**
 * Places as many names as fit, in order of priority; a name without room is left out. No two boxes
 * overlap, none covers a blocked box, no line crosses a name or another line.
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	{ bounds, blocked, avoid, reach, margin = MARGIN }: LabelOptions
): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	const order = [...requests].sort((a, b) => a.priority - b.priority);
	for (const request of order) {
		const { id, text, size } = request;
		const [width, height] = [textWidth(text, size), size * 1.2];
		const own = boxAround(request.at, request.radius * 2, request.radius * 2);
		const candidates =
			request.kind === 'area'
				? areaCandidates(request)
				: pointCandidates(request, width, height, reach, outward(request, requests));
		candidates.sort((a, b) => a.cost - b.cost);
		const room = reach + width + height;
		const near = avoid.filter(([x, y]) => {
			return Math.abs(x - request.at[0]) < room && Math.abs(y - request.at[1]) < room;
		});
		let best: (Candidate & { box: Box }) | null = null;
		for (const candidate of candidates) {
			if (best !== null && candidate.cost >= best.cost) break;
			const box = boxAround(candidate.at, width, height);
			if (!within(box, bounds) || !isFree(box, candidate.leader, own, placed, blocked, margin))
				continue;
			let { cost } = candidate;
			for (const [x, y] of near) {
				if (x > box[0] && x < box[2] && y > box[1] && y < box[3]) cost += 0.8;
			}
			if (best === null || cost < best.cost) best = { ...candidate, cost, box };
		}
		if (best !== null) {
			placed.push({ id, text, at: best.at, size, box: best.box, leader: best.leader });
		}
	}
	return placed;
}
