/** Where the lines of up to twelve counties stand, each named at its end. */
import { extent } from 'd3';
import { formatNumber } from '../../format/number';
import type { Locale } from '../../format/locale';
import type { Frame } from '../frame';
import { linear, linearTicks, niceDomain } from '../linear';
import { spreadLabels } from '../spread-labels';
import { textWidth } from '../text-width';
import { LABEL_GAP } from '../trend/labels';
import { drawLine, namedYears, type TrendLine } from '../trend/lines';
import type { TrendSeries } from '../trend/series';
import { baseOf, comparisonFigure, MOST_LINES, type ComparisonMode } from './series';

export interface ComparisonLine extends TrendLine {
	/** Which of the twelve looks; null for a province. */
	look: number | null;
}

export interface ComparisonLabel {
	adcode: string;
	look: number | null;
	x: number;
	/** Centre of the label. */
	y: number;
	anchorY: number;
	anchorYear: number;
	lines: { y: number; text: string }[];
}

export interface ComparisonLayout {
	frame: Frame;
	mode: ComparisonMode;
	years: number[];
	/** True when there is nothing to draw: the caller says 暂无公开数据 and why. */
	empty: boolean;
	xTicks: { year: number; x: number; label: string }[];
	yTicks: { y: number; label: string; base: boolean }[];
	/** Provinces first: what lies below is drawn first. */
	lines: ComparisonLine[];
	labels: ComparisonLabel[];
	x: (year: number) => number;
	y: (value: number) => number;
}

export interface ComparisonOptions {
	frame: Frame;
	mode: ComparisonMode;
	/** Adcodes in the order they were chosen: it gives every county its look in all charts of a page. */
	chosen: readonly string[];
	/** Of the indicator's levels. */
	decimals: number;
	locale: Locale;
}

/** Narrow and wide drawings, tall enough for a label a line. */
export const COMPARISON_NARROW: Frame = {
	width: 360,
	height: 330,
	top: 10,
	right: 40,
	bottom: 30,
	left: 42,
	font: 13.5
};
export const COMPARISON_WIDE: Frame = {
	...COMPARISON_NARROW,
	width: 620,
	height: 380,
	left: 52,
	font: 14
};

const round = (length: number) => Math.round(length * 10) / 10;

/** The name of a line and its last figure, with the year where the line ends before the others. */
function endText(
	series: TrendSeries,
	lastYear: number,
	{ mode, decimals, locale }: ComparisonOptions
) {
	const end = series.points.at(-1);
	if (!end) return series.name;
	const text = `${series.name} ${comparisonFigure(end.value, mode, decimals, locale)}`;
	return end.year === lastYear ? text : `${text} (${end.year})`;
}

function yDomain(series: readonly TrendSeries[], mode: ComparisonMode): [number, number] {
	const base = baseOf(mode);
	const values = series.flatMap(({ points }) => points.map(({ value }) => value));
	const [low = 0, high = 1] = extent(base === null ? values : [...values, base]);
	return low === high ? [low - 1, high + 1] : [low, high];
}

/**
 * Lays the lines of one indicator out; pure, the same input gives the same drawing.
 * @param all counties and provinces; counties beyond the first twelve chosen are not drawn
 */
export function layoutComparison(
	all: readonly TrendSeries[],
	options: ComparisonOptions
): ComparisonLayout {
	const { mode, locale } = options;
	const looks = new Map(options.chosen.slice(0, MOST_LINES).map((adcode, look) => [adcode, look]));
	const series = all.filter(({ adcode, province }) => province || looks.has(adcode));
	const [first, last] = extent(series.flatMap(({ points }) => points.map(({ year }) => year)));
	const empty = first === undefined || last === undefined;
	const years = empty ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const texts = series.map((one) => endText(one, last ?? 0, options));
	const room = Math.max(0, ...texts.map((text) => textWidth(text, options.frame.font)));
	const frame = { ...options.frame, right: Math.ceil(room + LABEL_GAP + 6) };
	const right = frame.width - frame.right;
	const floor = frame.height - frame.bottom;
	const xScale = linear([first ?? 0, last ?? 1], [frame.left, right]);
	const values = niceDomain(yDomain(series, mode), 5);
	const yScale = linear(values, [floor, frame.top]);
	const yTicks = linearTicks(values, 5);
	const x = (year: number) => round(years.length > 1 ? xScale(year) : (frame.left + right) / 2);
	const y = (value: number) => round(yScale(value));
	const named = namedYears(years, right - frame.left + frame.font * 3, frame.font);
	const bridged = mode === 'index' || mode === 'level';
	const look = ({ adcode }: TrendSeries) => looks.get(adcode) ?? null;
	const line = frame.font * 1.2;
	const ends = series.map(({ points }) => points.at(-1));
	const centres = spreadLabels(
		ends.map((end) => ({ y: y(end?.value ?? 0), height: line })),
		{ top: 2, bottom: floor + line }
	);
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
			label: formatNumber(value, yTicks.decimals, locale),
			base: value === baseOf(mode)
		})),
		lines: series.map((one) => ({
			...drawLine(one, { x, y }, { bridged, everyDot: true }),
			look: look(one)
		})),
		labels: series.map((one, i) => {
			const centre = centres[i] ?? 0;
			return {
				adcode: one.adcode,
				look: look(one),
				x: right + LABEL_GAP,
				y: round(centre),
				anchorY: y(ends[i]?.value ?? 0),
				anchorYear: ends[i]?.year ?? 0,
				lines: [{ y: round(centre + frame.font * 0.36), text: texts[i] ?? '' }]
			};
		}),
		x,
		y
	};
}
