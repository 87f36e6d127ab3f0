/** Do counties that start lower grow faster: a dot each, the line through them and how sure it is. */
import { line } from 'd3';
import { formatNumber } from '../../format/number';
import type { Frame } from '../frame';
import { linear, linearTicks, niceDomain } from '../linear';
import { logarithmic, logTicks } from '../logarithmic';
import { textWidth } from '../text-width';

export interface ConvergencePoint {
	adcode: string;
	name: string;
	recipient: boolean;
	/** Above zero, in the indicator's unit. */
	start: number;
	/** Percent a year. */
	growth: number;
}

/** The line growth = intercept + slope · ln(start), with what its 95 % band is made of. */
export interface ConvergenceLine {
	counties: number;
	slope: number;
	intercept: number;
	mean_x: number;
	sxx: number;
	residual: number;
	t: number;
}

export interface ConvergenceDot {
	adcode: string;
	text: string;
	recipient: boolean;
	x: number;
	y: number;
}

export interface ConvergenceLayout {
	frame: Frame;
	radius: number;
	/** The programme's counties last, so that they lie on top. */
	dots: ConvergenceDot[];
	labels: { adcode: string; text: string; x: number; y: number; anchor: 'start' | 'end' }[];
	xTicks: { x: number; label: string }[];
	yTicks: { y: number; label: string; zero: boolean }[];
	/** Path texts; empty without a line. */
	fit: string;
	band: string;
	province: { y: number; text: string; textY: number } | null;
	empty: boolean;
}

export interface ConvergenceOptions {
	frame: Frame;
	line: ConvergenceLine | null;
	/** Average growth of the province in percent. */
	province: number | null;
	words: { province: string };
	/** Whether the start is written with decimals. */
	decimals: number;
	locale: 'zh' | 'en';
	selected: string | null;
	hovered: string | null;
}

export const CONVERGENCE_NARROW: Frame = {
	width: 360,
	height: 290,
	top: 16,
	right: 12,
	bottom: 30,
	left: 34,
	font: 13
};
export const CONVERGENCE_WIDE: Frame = { ...CONVERGENCE_NARROW, width: 620, height: 380, left: 38 };

/** Points of the curved edges of the band. */
const STEPS = 24;

const round = (length: number) => Math.round(length * 10) / 10;

/** Value of the line and half the width of its 95 % band at a starting level. */
export function bandAt(fit: ConvergenceLine, start: number): { middle: number; half: number } {
	const x = Math.log(start);
	const leverage = 1 / fit.counties + (x - fit.mean_x) ** 2 / fit.sxx;
	return {
		middle: fit.intercept + fit.slope * x,
		half: fit.t * fit.residual * Math.sqrt(leverage)
	};
}

/** Starting levels from the lowest to the highest, equal ratios apart. */
const ladder = (low: number, high: number): number[] =>
	Array.from({ length: STEPS + 1 }, (_, i) => low * (high / low) ** (i / STEPS));

/** Lays the picture out: starting level across by ratios, growth up. */
export function layoutConvergence(
	points: readonly ConvergencePoint[],
	options: ConvergenceOptions
): ConvergenceLayout {
	const { frame, line: fit, province, words, decimals, locale, selected, hovered } = options;
	const bare = { frame, radius: points.length > 80 ? 3.2 : 4, fit: '', band: '' };
	const nothing = { dots: [], labels: [], xTicks: [], yTicks: [], province: null };
	if (points.length === 0) return { ...bare, ...nothing, empty: true };
	const starts = points.map(({ start }) => start);
	const low = starts.reduce((a, b) => Math.min(a, b), Infinity);
	const high = starts.reduce((a, b) => Math.max(a, b), -Infinity);
	const heights = [...points.map(({ growth }) => growth), ...(province === null ? [] : [province])];
	const bottom = heights.reduce((a, b) => Math.min(a, b), Infinity);
	const top = heights.reduce((a, b) => Math.max(a, b), -Infinity);
	const values = niceDomain(top === bottom ? [bottom - 1, top + 1] : [bottom, top], 5);
	const right = frame.width - frame.right;
	const floor = frame.height - frame.bottom;
	const span = low === high ? ([low / 2, high * 2] as const) : ([low / 1.06, high * 1.06] as const);
	const xScale = logarithmic(span, [frame.left, right]);
	const yScale = linear(values, [floor, frame.top]);
	const clamp = (value: number) => Math.min(Math.max(value, values[0]), values[1]);
	const x = (start: number) => round(xScale(start));
	const y = (growth: number) => round(yScale(growth));
	const dots = points
		.map(({ adcode, name, recipient, start, growth }): ConvergenceDot => ({
			adcode,
			text: `${name} ${formatNumber(growth, 1, locale)}%`,
			recipient,
			x: x(start),
			y: y(growth)
		}))
		.sort((a, b) => Number(a.recipient) - Number(b.recipient) || (a.adcode < b.adcode ? -1 : 1));
	const pen = line<[number, number]>().digits(1);
	const at = fit === null || low === high ? [] : ladder(low, high);
	const edge = (side: 1 | -1 | 0) =>
		at.map((start): [number, number] => {
			const { middle, half } = fit === null ? { middle: 0, half: 0 } : bandAt(fit, start);
			return [xScale(start), yScale(clamp(middle + side * half))];
		});
	const marked = [hovered, selected].flatMap(
		(adcode) => dots.find((dot) => dot.adcode === adcode) ?? []
	);
	const ends = dots
		.filter(({ recipient }) => recipient)
		.sort((a, b) => a.y - b.y)
		.filter((_, i, all) => i === 0 || i === all.length - 1);
	const labels: ConvergenceLayout['labels'] = [];
	for (const dot of [...marked, ...ends]) {
		if (labels.some(({ adcode }) => adcode === dot.adcode)) continue;
		const width = textWidth(dot.text, frame.font);
		const before = dot.x + width + 10 > right;
		const place = before ? dot.x - 8 : dot.x + 8;
		const [from, to] = before ? [place - width, place] : [place, place + width];
		const taken = labels.some((one) => {
			const other = textWidth(one.text, frame.font);
			const start = one.anchor === 'end' ? one.x - other : one.x;
			return Math.abs(one.y - dot.y - 4.5) < frame.font && start < to && from < start + other;
		});
		if (!taken)
			labels.push({
				adcode: dot.adcode,
				text: dot.text,
				x: round(place),
				y: round(dot.y + 4.5),
				anchor: before ? 'end' : 'start'
			});
	}
	const ticks = linearTicks(values, 5);
	return {
		...bare,
		dots,
		labels,
		xTicks: logTicks(span, frame.width / 70).map((value) => ({
			x: x(value),
			label: formatNumber(value, value < 1 ? decimals : 0, locale)
		})),
		yTicks: ticks.values.map((value) => ({
			y: y(value),
			label: formatNumber(value, ticks.decimals > 0 ? 1 : 0, locale),
			zero: value === 0
		})),
		fit: at.length === 0 ? '' : (pen(edge(0)) ?? ''),
		band: at.length === 0 ? '' : `${pen([...edge(1), ...edge(-1).reverse()]) ?? ''}Z`,
		province:
			province === null
				? null
				: {
						y: y(province),
						text: `${words.province} ${formatNumber(province, 1, locale)}%`,
						textY: y(province) - 5
					},
		empty: false
	};
}
