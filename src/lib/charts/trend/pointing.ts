/** From a place in the drawing, or a pressed key, to the year and the line that is meant. */
import type { Frame } from '../frame';
import type { TrendLabel } from './labels';
import { readingOf, type TrendSeries } from './series';

/** What of a drawing of lines is needed to tell where a pointer is. */
export interface PointedLayout {
	frame: Frame;
	years: readonly number[];
	labels: readonly Pick<TrendLabel, 'adcode' | 'x' | 'y' | 'lines' | 'anchorYear'>[];
	x: (year: number) => number;
	y: (value: number) => number;
}

/** How far from a line a pointer may be and still mean it, in the frame's unit. */
const REACH = 22;

export interface Pointed {
	year: number;
	/** Null: no line is near. */
	adcode: string | null;
}

/** The year nearest to a position in the frame, and the county line nearest to it in that year. */
export function pointAt(
	series: readonly TrendSeries[],
	layout: PointedLayout,
	position: { x: number; y: number }
): Pointed | null {
	const nearest = [...layout.years].sort(
		(a, b) => Math.abs(layout.x(a) - position.x) - Math.abs(layout.x(b) - position.x) || a - b
	)[0];
	if (nearest === undefined) return null;
	const label = layout.labels.find(
		({ x, y, lines }) =>
			position.x >= x && Math.abs(position.y - y) <= (lines.length * layout.frame.font) / 2 + 3
	);
	if (label) {
		const province = series.some((one) => one.province && one.adcode === label.adcode);
		return { year: label.anchorYear, adcode: province ? null : label.adcode };
	}
	const near = readingOf(series, nearest)
		.filter(({ province }) => !province)
		.map(({ adcode, point }) => ({
			adcode,
			distance: Math.abs(layout.y(point.value) - position.y)
		}))
		.sort((a, b) => a.distance - b.distance || (a.adcode < b.adcode ? -1 : 1))[0];
	return { year: nearest, adcode: near && near.distance <= REACH ? near.adcode : null };
}

/**
 * Where an arrow key leads: left and right through the years, up and down through the counties in
 * the order they stand in that year. Null for any other key.
 */
export function stepFrom(
	series: readonly TrendSeries[],
	years: readonly number[],
	from: Pointed,
	key: string
): Pointed | null {
	const first = years[0];
	const last = years.at(-1);
	if (first === undefined || last === undefined) return null;
	if (key === 'Home') return { ...from, year: first };
	if (key === 'End') return { ...from, year: last };
	if (key === 'ArrowLeft') return { ...from, year: Math.max(first, from.year - 1) };
	if (key === 'ArrowRight') return { ...from, year: Math.min(last, from.year + 1) };
	if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
	const standing = readingOf(series, from.year).filter(({ province }) => !province);
	if (standing.length === 0) return from;
	const place = standing.findIndex(({ adcode }) => adcode === from.adcode);
	const next = place < 0 ? 0 : place + (key === 'ArrowUp' ? -1 : 1);
	const bounded = Math.min(Math.max(next, 0), standing.length - 1);
	return { ...from, adcode: standing[bounded]?.adcode ?? from.adcode };
}
