/** Where everything of a trend chart stands: series and a frame in, positions and path texts out. */
import { extent, line } from 'd3';
import { formatNumber } from '../../format/number';
import type { Frame } from '../frame';
import { linear, linearTicks, niceDomain } from '../linear';
import { textWidth } from '../text-width';
import { gapAreas } from './gap-area';
import { LABEL_GAP, placeLabels, type TrendLabel } from './labels';
import { drawLine, namedYears, type TrendLine } from './lines';
import type { TrendMode, TrendSeries } from './series';

export interface TrendLayout {
	frame: Frame;
	mode: TrendMode;
	years: number[];
	/** True when there is nothing to draw: the caller says 暂无公开数据 and why. */
	empty: boolean;
	xTicks: { year: number; x: number; label: string }[];
	yTicks: { y: number; label: string; base: boolean }[];
	context: TrendLine[];
	province: TrendLine | null;
	selected: TrendLine | null;
	hovered: TrendLine | null;
	areas: { ahead: boolean; path: string }[];
	labels: TrendLabel[];
	x: (year: number) => number;
	y: (value: number) => number;
}

export interface TrendOptions {
	frame: Frame;
	mode: TrendMode;
	selected: string | null;
	hovered: string | null;
}

/** Narrow and wide drawings; the right margin is widened to the longest name at layout. */
export const TREND_NARROW: Frame = {
	width: 360,
	height: 264,
	top: 12,
	right: 56,
	bottom: 30,
	left: 34,
	font: 13.5
};
export const TREND_WIDE: Frame = { ...TREND_NARROW, width: 620, height: 340, left: 40, font: 14 };

const LONGEST_NAME = 8;

/** The value a line is measured from: no growth, the base year, parity. */
const BASES: Record<TrendMode, number> = { growth: 0, index: 100, ratio: 1 };

function withLabelRoom(frame: Frame, series: readonly TrendSeries[]): Frame {
	const names = series.map(({ name }) => textWidth(name.slice(0, LONGEST_NAME), frame.font));
	// Room for every name, not for the chosen one: choosing a county must not move the plot.
	return { ...frame, right: Math.ceil(Math.max(frame.right, ...names) + LABEL_GAP + 4) };
}

function domainOf(series: readonly TrendSeries[], mode: TrendMode): [number, number] {
	const values = series.flatMap(({ points }) => points.map(({ value }) => value));
	if (mode === 'index') values.push(100);
	const [low = 0, high = 1] = extent(values);
	return low === high ? [low - 1, high + 1] : [low, high];
}

/** Lays a trend chart out; pure, the same input gives the same drawing. */
export function layoutTrend(series: readonly TrendSeries[], options: TrendOptions): TrendLayout {
	const { mode, selected, hovered } = options;
	const frame = withLabelRoom(options.frame, series);
	const [first, last] = extent(series.flatMap(({ points }) => points.map(({ year }) => year)));
	const empty = first === undefined || last === undefined;
	const years = empty ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const left = frame.left;
	const right = frame.width - frame.right;
	const middle = (left + right) / 2;
	const xScale = linear([first ?? 0, last ?? 1], [left, right]);
	const values = niceDomain(domainOf(series, mode), 5);
	const yScale = linear(values, [frame.height - frame.bottom, frame.top]);
	const yTicks = linearTicks(values, 5);
	const round = (length: number) => Math.round(length * 10) / 10;
	const x = (year: number) => round(years.length > 1 ? xScale(year) : middle);
	const y = (value: number) => round(yScale(value));
	const scale = { x, y };

	const find = (adcode: string | null) =>
		series.find((one) => !one.province && one.adcode === adcode) ?? null;
	const province = series.find((one) => one.province) ?? null;
	const chosen = find(selected);
	const pointed = hovered === selected ? null : find(hovered);
	const strong = { bridged: mode !== 'growth', everyDot: true };
	const draw = (one: TrendSeries | null) => (one ? drawLine(one, scale, strong) : null);
	const named = namedYears(years, right - left + frame.font * 3, frame.font);
	const pen = line<{ year: number; value: number }>()
		.digits(1)
		.x((corner) => (years.length > 1 ? xScale(corner.year) : middle))
		.y((corner) => yScale(corner.value));

	return {
		frame,
		mode,
		years,
		empty,
		xTicks: years.map((year) => ({
			year,
			x: x(year),
			label: named.has(year) ? String(year) : ''
		})),
		yTicks: yTicks.values.map((value) => ({
			y: y(value),
			label: formatNumber(value, yTicks.decimals > 0 ? 1 : 0),
			base: value === BASES[mode]
		})),
		context: series
			.filter((one) => !one.province && one !== chosen)
			.map((one) => drawLine(one, scale, { bridged: false, everyDot: false })),
		province: draw(province),
		selected: draw(chosen),
		hovered: draw(pointed),
		// A higher ratio is no lead: it is not shaded as one.
		areas: (mode === 'ratio' ? [] : gapAreas(chosen?.points ?? [], province?.points ?? [])).map(
			({ ahead, corners }) => ({ ahead, path: `${pen(corners) ?? ''}Z` })
		),
		labels: placeLabels(
			series,
			{ province, selected: chosen, hovered: pointed },
			{ frame, mode, x, y }
		),
		x,
		y
	};
}
