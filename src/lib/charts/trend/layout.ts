/** Where everything of a trend chart stands: series and a frame in, positions and path texts out. */
import { extent, line } from 'd3';
import { formatNumber } from '../../format/number';
import type { Frame } from '../frame';
import { linear, linearTicks, niceDomain } from '../linear';
import { textWidth } from '../text-width';
import { gapAreas } from './gap-area';
import { LABEL_GAP, placeLabels, type TrendLabel } from './labels';
import { runsOf, type TrendMode, type TrendPoint, type TrendSeries } from './series';

export interface TrendDot {
	x: number;
	y: number;
	hollow: boolean;
}

export interface TrendLine {
	adcode: string;
	name: string;
	/** Solid stretches, as one SVG path text; empty when the line is only single points. */
	path: string;
	/** Straight dotted stretches over years without a figure. */
	bridge: string;
	dots: TrendDot[];
	/** Midpoints where series or vintage change and the line stops. */
	breaks: { x: number; y: number }[];
}

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

/** Years named below the axis: all of them, or every second one counted back from the last. */
function namedYears(years: readonly number[], room: number, font: number): Set<number> {
	const step = Math.max(1, Math.ceil((years.length * textWidth('20200', font)) / room));
	return new Set(years.filter((_, i) => (years.length - 1 - i) % step === 0));
}

function drawLine(
	series: TrendSeries,
	scale: { x: (year: number) => number; y: (value: number) => number },
	look: { bridged: boolean; everyDot: boolean }
): TrendLine {
	const pen = line<TrendPoint>()
		.digits(1)
		.x((point) => scale.x(point.year))
		.y((point) => scale.y(point.value));
	const { runs, interruptions } = runsOf(series.points);
	const long = runs.filter((run) => run.length > 1);
	const alone = new Set(runs.filter((run) => run.length === 1).flat());
	return {
		adcode: series.adcode,
		name: series.name,
		path: long.map((run) => pen(run) ?? '').join(''),
		bridge: interruptions
			.filter(({ kind }) => look.bridged && kind === 'gap')
			.map(({ from, to }) => pen([from, to]) ?? '')
			.join(''),
		dots: series.points
			.filter((point) => look.everyDot || point.derived || alone.has(point))
			.map((point) => ({
				x: scale.x(point.year),
				y: scale.y(point.value),
				hollow: point.derived
			})),
		breaks: interruptions
			.filter(({ kind }) => kind === 'break')
			.map(({ from, to }) => ({
				x: (scale.x(from.year) + scale.x(to.year)) / 2,
				y: (scale.y(from.value) + scale.y(to.value)) / 2
			}))
	};
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
	const strong = { bridged: mode === 'index', everyDot: true };
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
			base: value === (mode === 'index' ? 100 : 0)
		})),
		context: series
			.filter((one) => !one.province && one !== chosen)
			.map((one) => drawLine(one, scale, { bridged: false, everyDot: false })),
		province: draw(province),
		selected: draw(chosen),
		hovered: draw(pointed),
		areas: gapAreas(chosen?.points ?? [], province?.points ?? []).map(({ ahead, corners }) => ({
			ahead,
			path: `${pen(corners) ?? ''}Z`
		})),
		labels: placeLabels(
			series,
			{ province, selected: chosen, hovered: pointed },
			{ frame, mode, x, y }
		),
		x,
		y
	};
}
