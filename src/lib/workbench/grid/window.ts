/** Which rows and columns of a large table are in sight. */

/** Browsers draw nothing beyond about 17 million pixels; a taller table is scrolled in larger steps. */
export const TALLEST = 8_000_000;

/** Height of a row in pixels. */
export const ROW = 26;

export interface RowWindow {
	/** First row drawn, and the one after the last. */
	from: number;
	to: number;
	/** Pixels from the top of the scrolled area to the first row drawn. */
	top: number;
	/** Height of the scrolled area in pixels. */
	height: number;
}

/** Rows drawn above and below those in sight, so that a slow scroll meets them drawn. */
const MARGIN = 6;

/**
 * @param scrolled pixels the area is scrolled by.
 * @param view height of what is in sight, in pixels.
 */
export function rowWindow(
	rows: number,
	rowHeight: number,
	scrolled: number,
	view: number
): RowWindow {
	const whole = rows * rowHeight;
	const height = Math.min(whole, TALLEST);
	const reach = Math.max(0, height - view);
	const at = Math.min(Math.max(0, scrolled), reach);
	// Where the area is shorter than the table, its ends meet and the way between is scaled.
	const offset = reach === 0 ? 0 : (at / reach) * Math.max(0, whole - view);
	const first = Math.floor(offset / rowHeight);
	const from = Math.max(0, first - MARGIN);
	const to = Math.min(rows, Math.ceil((offset + view) / rowHeight) + MARGIN);
	return { from, to, top: at - (offset - from * rowHeight), height };
}

/** Scroll position at which `row` stands at the top of the view, or as close as the table lets it. */
export function scrollTo(row: number, rows: number, rowHeight: number, view: number): number {
	const whole = rows * rowHeight;
	const reach = Math.max(0, Math.min(whole, TALLEST) - view);
	const way = whole - view;
	return way <= 0 ? 0 : Math.min(reach, Math.max(0, (row * rowHeight * reach) / way));
}

/** Left edge of every column and, last, the width of all. */
export function edgesOf(widths: readonly number[]): number[] {
	const edges = [0];
	for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
	return edges;
}

/** Columns between two pixels; `edges` as `edgesOf` gives them. */
export function columnWindow(
	edges: readonly number[],
	scrolled: number,
	view: number
): { from: number; to: number } {
	const count = edges.length - 1;
	let from = 0;
	while (from < count && (edges[from + 1] ?? 0) <= scrolled) from++;
	let to = from;
	while (to < count && (edges[to] ?? 0) < scrolled + view) to++;
	return { from, to };
}
