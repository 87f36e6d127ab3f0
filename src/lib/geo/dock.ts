/** Places below the region for supporters whose seat no source states: markers in a row, names on lines under them. */
import type { Box } from './arc';
import type { Point } from './projection';

export interface DockRequest {
	id: string;
	/** Where its recipients are; empty when none is known. */
	recipients: readonly Point[];
	/** Width of its name; 0 where no name is written. */
	width: number;
}

export interface DockOptions {
	/** Where docks stand; names that do not fit are left out, markers never. */
	band: Box;
	/** Radius of a marker. */
	ring: number;
	/** Distance between two markers, while there is room. */
	gap: number;
	/** Least height of a row of names; rows stand wider apart where the band leaves room. */
	row: number;
	/** Height of a name. */
	text: number;
}

export interface Dock {
	at: Point;
	/** Null where the name has no room. */
	name: { box: Box; leader: readonly [Point, Point] } | null;
}

/** Free space between two names, and between a line and its own name. */
const MARGIN = 4;
/** Rows stand at most this many times their least height apart. */
const LOOSEST = 1.5;

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const clamp = (value: number, low: number, high: number) =>
	Math.max(low, Math.min(value, Math.max(low, high)));

/** Ascending places at least `gap` apart within bounds, as near to the ascending wishes as that allows. */
function apart(wishes: readonly number[], low: number, high: number, wanted: number): number[] {
	const gap = Math.min(wanted, (high - low) / Math.max(1, wishes.length - 1));
	const blocks: { sum: number; count: number }[] = [];
	for (const [index, wish] of wishes.entries()) {
		let block = { sum: wish - index * gap, count: 1 };
		for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
			if (last.sum / last.count <= block.sum / block.count) break;
			block = { sum: last.sum + block.sum, count: last.count + block.count };
			blocks.pop();
		}
		blocks.push(block);
	}
	return blocks
		.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
		.map((place, index) => clamp(place, low, high - (wishes.length - 1) * gap) + index * gap);
}

/** The highest row of each name, those farthest in the reading direction first; none lies across a line to another. */
function rowsOf(xs: readonly number[], widths: readonly number[]): number[] {
	const rows: number[] = [];
	for (let index = xs.length - 1; index >= 0; index--) {
		const end = (xs[index] ?? 0) + (widths[index] ?? 0) + 2 * MARGIN;
		let row = 0;
		for (let right = index + 1; right < xs.length; right++)
			if ((xs[right] ?? 0) < end) row = Math.max(row, (rows[right] ?? 0) + 1);
		rows[index] = row;
	}
	return rows;
}

/**
 * Docks by id, each near its recipients' middle along the top of the band. Names hang below on lines, all
 * on the side where there is more room. No two names overlap, no line crosses a name, nothing leaves the
 * band. Same input, same picture.
 */
export function dock(
	requests: readonly DockRequest[],
	{ band: [left, top, right, bottom], ring, gap, row, text }: DockOptions
): Map<string, Dock> {
	if (requests.length === 0) return new Map();
	const middle = (left + right) / 2;
	const wished = requests.map((request) => {
		const { recipients } = request;
		const known = recipients.length > 0;
		return {
			request,
			x: known ? mean(recipients.map(([x]) => x)) : middle,
			y: known ? mean(recipients.map(([, y]) => y)) : 0
		};
	});
	// Names run away from the crowd: mirrored, the same layout serves both sides.
	const mirrored = mean(wished.map(({ x }) => x)) > middle;
	const mirror = (x: number) => (mirrored ? left + right - x : x);
	const order = wished
		.map(({ request, x, y }) => ({ request, x: mirror(x), y }))
		.sort((a, b) => a.x - b.x || a.y - b.y || (a.request.id < b.request.id ? -1 : 1));
	const widths = order.map(({ request }) => request.width);
	const widest = Math.max(...widths);
	const xs = apart(
		order.map(({ x }) => x),
		left + ring + MARGIN,
		Math.max(middle, right - Math.max(ring, widest + MARGIN) - MARGIN),
		gap
	);
	const rows = rowsOf(xs, widths);
	const y = top + ring + MARGIN;
	const first = y + ring + MARGIN;
	const free = (bottom - first - MARGIN) / (Math.max(...rows) + 1);
	const step = Number.isFinite(free) ? clamp(free, row, row * LOOSEST) : row;
	return new Map(
		order.map(({ request: { id, width } }, index): [string, Dock] => {
			const x = xs[index] ?? middle;
			const at: Point = [mirror(x), y];
			const nameTop = first + (rows[index] ?? 0) * step;
			const [near, far] = [mirror(x + MARGIN), mirror(x + MARGIN + width)];
			const box: Box = [Math.min(near, far), nameTop, Math.max(near, far), nameTop + text];
			const fits = width > 0 && box[0] >= left && box[2] <= right && box[3] <= bottom;
			const leader = [
				[at[0], y + ring],
				[at[0], nameTop + text / 2]
			] as const;
			return [id, { at, name: fits ? { box, leader } : null }];
		})
	);
}

/** Height of the band that these docks need with all their names at `width`; 0 without docks. */
export function dockHeight(
	requests: readonly DockRequest[],
	width: number,
	options: Omit<DockOptions, 'band'>
): number {
	if (requests.length === 0) return 0;
	const docks = dock(requests, { ...options, band: [0, 0, width, Infinity] });
	const bottoms = [...docks.values()].map(({ at, name }) => name?.box[3] ?? at[1] + options.ring);
	return Math.ceil(Math.max(...bottoms) + MARGIN);
}
