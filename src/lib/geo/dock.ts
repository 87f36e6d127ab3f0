/** Places at the edge of the map for supporters whose seat no source states. */
import type { Point } from './projection';

export interface DockRequest {
	id: string;
	/** Where its recipients are; empty when none is known. */
	recipients: readonly Point[];
}

const mean = (values: number[], fallback: number) =>
	values.length === 0 ? fallback : values.reduce((a, b) => a + b, 0) / values.length;

/**
 * Columns at the left and right edge, each supporter at the edge nearer to its recipients, in the order
 * of their heights so that links do not cross, at least `gap` apart while there is room.
 */
export function dock(
	requests: readonly DockRequest[],
	size: { width: number; height: number },
	gap: number
): Map<string, Point> {
	const wished = requests
		.map(({ id, recipients }) => {
			const [xs, ys] = [recipients.map(([x]) => x), recipients.map(([, y]) => y)];
			return { id, right: mean(xs, size.width) > size.width / 2, y: mean(ys, size.height / 2) };
		})
		.sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
	const places = new Map<string, Point>();
	for (const right of [false, true]) {
		const column = wished.filter((wish) => wish.right === right);
		const step = Math.min(gap, (size.height - gap) / Math.max(1, column.length));
		let lowest = gap / 2;
		for (const [index, { id, y }] of column.entries()) {
			const highest = size.height - gap / 2 - (column.length - 1 - index) * step;
			const place = Math.min(Math.max(y, lowest), highest);
			places.set(id, [right ? size.width - gap / 2 : gap / 2, place]);
			lowest = place + step;
		}
	}
	return places;
}
