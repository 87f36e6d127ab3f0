/** Where the columns of a result stand on screen: pinned ones first and in place, the others as far as they are in sight. */
import { columnWindow, edgesOf } from './window';

export interface Place {
	/** Its number in the result. */
	column: number;
	/** Its number on screen, from the left. */
	position: number;
	/** Left edge in pixels on the scrolled area; that of a pinned column moves with the scrolling. */
	left: number;
	width: number;
	pinned: boolean;
}

export interface Layout {
	/** All columns in the order they stand. */
	order: readonly number[];
	/** Those to draw. */
	drawn: readonly Place[];
	/** Width of everything before the free columns, and of the whole table. */
	fixed: number;
	whole: number;
}

export interface View {
	/** Pixels scrolled to the right. */
	left: number;
	/** Pixels in sight. */
	width: number;
	/** Pixels that the row numbers take. */
	numbers: number;
}

/**
 * @param widths of all columns in pixels, by their number in the result.
 * @param pinned columns that stay at the left, in order.
 */
export function layoutOf(widths: readonly number[], pinned: readonly number[], view: View): Layout {
	const free = widths.map((_, column) => column).filter((column) => !pinned.includes(column));
	const widthOf = (column: number) => widths[column] ?? 0;
	const stops = edgesOf(pinned.map(widthOf));
	const edges = edgesOf(free.map(widthOf));
	const fixed = view.numbers + (stops.at(-1) ?? 0);
	const sight = columnWindow(edges, view.left, Math.max(0, view.width - fixed));
	const still = pinned.map((column, position) => ({
		column,
		position,
		left: view.numbers + (stops[position] ?? 0) + view.left,
		width: widthOf(column),
		pinned: true
	}));
	const moving = free.slice(sight.from, sight.to).map((column, step) => ({
		column,
		position: pinned.length + sight.from + step,
		left: fixed + (edges[sight.from + step] ?? 0),
		width: widthOf(column),
		pinned: false
	}));
	return {
		order: [...pinned, ...free],
		drawn: [...still, ...moving],
		fixed,
		whole: fixed + (edges.at(-1) ?? 0)
	};
}

/**
 * How far to scroll so that a column is in sight.
 * @param position of the column on screen.
 * @returns pixels; the same as now when it is in sight already.
 */
export function leftToShow(
	{ order, fixed }: Layout,
	widths: readonly number[],
	pinned: number,
	position: number,
	view: View
): number {
	if (position < pinned) return view.left;
	const widthOf = (at: number) => widths[order[at] ?? -1] ?? 0;
	let left = 0;
	for (let at = pinned; at < position; at++) left += widthOf(at);
	const room = view.width - fixed;
	const right = left + widthOf(position);
	if (left < view.left) return left;
	return right > view.left + room ? right - room : view.left;
}
