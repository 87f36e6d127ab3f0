/** Places at the edge of the map for supporters whose seat no source states. */
import type { Point } from './projection';

export interface DockRequest {
	id: string;
	/** Where its recipients are; empty when none is known. */
	recipients: readonly Point[];
}

/**
 * A column at the left or right edge, whichever is nearer to the recipients, in the order of their
 * heights so that links do not cross, evenly spaced and at least `gap` apart while there is room.
 */
export function dock(
	requests: readonly DockRequest[],
	size: { width: number; height: number },
	gap: number
): Map<string, Point> {
	const mean = (values: number[], fallback: number) =>
		values.length === 0 ? fallback : values.reduce((a, b) => a + b, 0) / values.length;
	const all = requests.flatMap(({ recipients }) => recipients);
	const x = mean(
		all.map(([px]) => px),
		size.width
	);
	const edge = x > size.width / 2 ? size.width - gap / 2 : gap / 2;
	const wished = requests
		.map(({ id, recipients }) => ({
			id,
			y: mean(
				recipients.map(([, y]) => y),
				size.height / 2
			)
		}))
		.sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
	const step = Math.min(gap, (size.height - gap) / Math.max(1, requests.length));
	const places = new Map<string, Point>();
	let lowest = gap / 2;
	for (const [index, { id, y }] of wished.entries()) {
		const highest = size.height - gap / 2 - (wished.length - 1 - index) * step;
		const place = Math.min(Math.max(y, lowest), highest);
		places.set(id, [edge, place]);
		lowest = place + step;
	}
	return places;
}
