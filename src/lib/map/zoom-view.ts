/** What part of a drawing is seen, as the scale and the shift of its shapes in the units of its view box. */
import type { Box } from '$lib/geo/arc';

export interface View {
	/** Shift to the right and down. */
	x: number;
	y: number;
	/** 1 is the whole drawing. */
	k: number;
}

interface Size {
	width: number;
	height: number;
}

export const WHOLE: View = { x: 0, y: 0, k: 1 };
/** A county of a few pixels becomes one to read; more would show how coarse its border is. */
export const MOST_ZOOM = 12;
/** Room left around what a view is fitted to, as a share of it. */
const MARGIN = 0.6;

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** The same view, moved so that no edge of the drawing leaves the frame's edge. */
const kept = ({ x, y, k }: View, { width, height }: Size): View => ({
	x: between(width * (1 - k), x, 0),
	y: between(height * (1 - k), y, 0),
	k
});

/** Nearer or farther around the middle of what is seen. @param factor above 1 is nearer */
export function zoomed(view: View, factor: number, size: Size): View {
	const k = between(1, view.k * factor, MOST_ZOOM);
	const [centreX, centreY] = [size.width / 2, size.height / 2];
	const ratio = k / view.k;
	return kept(
		{ x: centreX - (centreX - view.x) * ratio, y: centreY - (centreY - view.y) * ratio, k },
		size
	);
}

/** A place and what is around it. */
export function viewOf([left, top, right, bottom]: Box, size: Size): View {
	const [across, down] = [right - left, bottom - top].map((side) => side * (1 + 2 * MARGIN));
	const k = between(1, Math.min(size.width / (across || 1), size.height / (down || 1)), MOST_ZOOM);
	return kept(
		{
			x: size.width / 2 - (k * (left + right)) / 2,
			y: size.height / 2 - (k * (top + bottom)) / 2,
			k
		},
		size
	);
}
