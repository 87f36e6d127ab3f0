/** What is selected in a grid: a rectangle of rows and columns by their place on screen. */

export interface Spot {
	row: number;
	/** Position of the column on screen. */
	column: number;
}

export interface Block {
	top: number;
	bottom: number;
	left: number;
	right: number;
}

/** The rectangle between the cell under the keyboard and the other corner; the cell alone without one. */
export const blockOf = (at: Spot, corner: Spot | null): Block => {
	const other = corner ?? at;
	return {
		top: Math.min(at.row, other.row),
		bottom: Math.max(at.row, other.row),
		left: Math.min(at.column, other.column),
		right: Math.max(at.column, other.column)
	};
};

/** Rows and columns one step leads to, kept inside a table of `rows` × `columns`. */
export function stepped(
	from: Spot,
	[down, right]: readonly [number, number],
	rows: number,
	columns: number
): Spot {
	const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
	return { row: within(from.row + down, rows), column: within(from.column + right, columns) };
}

/**
 * Steps of a key, by the grid pattern of ARIA.
 * @param page rows of one page.
 * @returns rows and columns, or null for a key that moves nothing; infinite steps end at the edge.
 */
export function stepOf(
	{ key, ctrlKey }: { key: string; ctrlKey: boolean },
	page: number
): [number, number] | null {
	switch (key) {
		case 'ArrowDown':
			return [1, 0];
		case 'ArrowUp':
			return [-1, 0];
		case 'ArrowRight':
			return [0, 1];
		case 'ArrowLeft':
			return [0, -1];
		case 'PageDown':
			return [page, 0];
		case 'PageUp':
			return [-page, 0];
		case 'Home':
			return ctrlKey ? [-Infinity, 0] : [0, -Infinity];
		case 'End':
			return ctrlKey ? [Infinity, 0] : [0, Infinity];
		default:
			return null;
	}
}
