/** A small panel for each county against the province, the same axes in all. */
import { line } from 'd3';
import { formatGap } from '../../format/number';
import type { Frame } from '../frame';
import { linear, niceDomain } from '../linear';
import { gapAreas } from '../trend/gap-area';
import { drawLine, type TrendLine } from '../trend/lines';
import type { TrendSeries } from '../trend/series';

export interface Panel {
	adcode: string;
	name: string;
	/** Gap of average growth in points with its sign; empty where it is not known. */
	gap: string;
	ahead: boolean;
	/** Null without a figure. */
	county: TrendLine | null;
	areas: { ahead: boolean; path: string }[];
}

export interface MultiplesLayout {
	frame: Frame;
	/** First and last year of all panels. */
	years: { first: number; last: number } | null;
	/** Height of the base, 100. */
	baseY: number;
	/** The same line in every panel. */
	province: TrendLine | null;
	panels: Panel[];
	/** The largest and smallest index shown, as the axis names them. */
	domain: [number, number];
}

export interface MultipleCounty {
	adcode: string;
	name: string;
	/** Percentage points a year above the province; null where it cannot be compared. */
	gap: number | null;
}

/** One panel; its words stand above the plot. */
export const PANEL: Frame = {
	width: 168,
	height: 118,
	top: 24,
	right: 6,
	bottom: 18,
	left: 6,
	font: 12
};

/**
 * Lays the panels out, the furthest ahead first, those without a gap last.
 * @param series lines of mode `index`, the province among them
 */
export function layoutMultiples(
	series: readonly TrendSeries[],
	counties: readonly MultipleCounty[],
	locale: 'zh' | 'en'
): MultiplesLayout {
	const frame = PANEL;
	const wanted = new Set(counties.map(({ adcode }) => adcode));
	const shown = series.filter(({ adcode, province }) => province || wanted.has(adcode));
	const points = shown.flatMap(({ points }) => points);
	const years = points.map(({ year }) => year);
	const values = points.map(({ value }) => value);
	const first = years.reduce((a, b) => Math.min(a, b), Infinity);
	const last = years.reduce((a, b) => Math.max(a, b), -Infinity);
	const known = points.length > 0;
	const domain = niceDomain(
		known
			? [
					values.reduce((a, b) => Math.min(a, b), 100),
					values.reduce((a, b) => Math.max(a, b), 100) + (first === last ? 1 : 0)
				]
			: [99, 101],
		3
	);
	const xScale = linear(known ? [first, last === first ? first + 1 : last] : [0, 1], [
		frame.left,
		frame.width - frame.right
	]);
	const yScale = linear(domain, [frame.height - frame.bottom, frame.top]);
	const round = (length: number) => Math.round(length * 10) / 10;
	const scale = {
		x: (year: number) => round(xScale(year)),
		y: (value: number) => round(yScale(value))
	};
	const pen = line<{ year: number; value: number }>()
		.digits(1)
		.x(({ year }) => xScale(year))
		.y(({ value }) => yScale(value));
	const province = shown.find((one) => one.province) ?? null;
	const draw = (one: TrendSeries | null | undefined) =>
		one ? drawLine(one, scale, { bridged: true, everyDot: false }) : null;
	const order = [...counties].sort(
		(a, b) => (b.gap ?? -Infinity) - (a.gap ?? -Infinity) || (a.adcode < b.adcode ? -1 : 1)
	);
	return {
		frame,
		years: known ? { first, last } : null,
		baseY: scale.y(100),
		province: draw(province),
		panels: order.map(({ adcode, name, gap }): Panel => {
			const own = shown.find((one) => one.adcode === adcode && !one.province);
			return {
				adcode,
				name,
				gap: formatGap(gap, locale) ?? '',
				ahead: (gap ?? 0) >= 0,
				county: draw(own),
				areas: gapAreas(own?.points ?? [], province?.points ?? []).map(({ ahead, corners }) => ({
					ahead,
					path: `${pen(corners) ?? ''}Z`
				}))
			};
		}),
		domain
	};
}
