/** Direct labels of a trend chart: who the line is and where it stands. */
import { formatNumber, formatPercent } from '../../format/number';
import type { Frame } from '../frame';
import { spreadLabels } from '../spread-labels';
import { textWidth } from '../text-width';
import type { TrendMode, TrendPoint, TrendSeries } from './series';

export interface TrendLabel {
	adcode: string;
	/** Highest and lowest line are named in grey, so that an outlier never stays anonymous. */
	role: 'province' | 'selected' | 'hovered' | 'extreme';
	/** The year of the figure, where it is not the chart's last one. */
	year: number | null;
	x: number;
	/** Centre of the label. */
	y: number;
	/** Whether a hairline ties the label to its line's end. */
	leader: boolean;
	/** Height and year of the line's last point. */
	anchorY: number;
	anchorYear: number;
	/** The lines of text and their baselines. */
	lines: { y: number; text: string }[];
}

interface Place {
	frame: Frame;
	mode: TrendMode;
	x: (year: number) => number;
	y: (value: number) => number;
}

interface Wanted {
	series: TrendSeries;
	role: TrendLabel['role'];
	point: TrendPoint;
}

interface Chosen {
	province: TrendSeries | null;
	selected: TrendSeries | null;
	hovered: TrendSeries | null;
}

/** Between the plot and the labels, in the frame's unit. */
export const LABEL_GAP = 10;

/** A figure of the chart as text: a percentage, an index number, or times. */
export function trendFigure(value: number, mode: TrendMode): string {
	if (mode === 'growth') return formatPercent(value) ?? '';
	return formatNumber(value, mode === 'ratio' ? 2 : 1);
}

const round = (length: number) => Math.round(length * 10) / 10;

function wantedLabels(series: readonly TrendSeries[], chosen: Chosen, lastYear: number): Wanted[] {
	const wanted: Wanted[] = [];
	const want = (one: TrendSeries | null | undefined, role: TrendLabel['role']) => {
		const point = one?.points.at(-1);
		if (!one || !point || wanted.some((label) => label.series === one)) return;
		wanted.push({ series: one, role, point });
	};
	want(chosen.province, 'province');
	want(chosen.selected, 'selected');
	want(chosen.hovered, 'hovered');
	const ends = series
		.filter((one) => !one.province && one.points.at(-1)?.year === lastYear)
		.sort((a, b) => (b.points.at(-1)?.value ?? 0) - (a.points.at(-1)?.value ?? 0));
	if (ends.length > 2) {
		want(ends[0], 'extreme');
		want(ends.at(-1), 'extreme');
	}
	return wanted;
}

/**
 * A line that ends early is named where it ends, with the year: a label at the edge would read as
 * a figure of the last year.
 */
function earlyLabel({ series, role, point }: Wanted, place: Place): TrendLabel {
	const { frame, mode } = place;
	const text = `${series.name} ${trendFigure(point.value, mode)} (${point.year})`;
	const anchorY = place.y(point.value);
	const below = anchorY + frame.font * 1.5 < frame.height - frame.bottom;
	// Inside the plot: further right stand the labels of the last year.
	const rightmost = frame.width - frame.right - textWidth(text, frame.font);
	const y = anchorY + frame.font * (below ? 1.45 : -0.8);
	return {
		adcode: series.adcode,
		role,
		year: point.year,
		x: round(Math.max(Math.min(place.x(point.year) + 4, rightmost), frame.left)),
		y: round(y - frame.font * 0.36),
		leader: false,
		anchorY,
		anchorYear: point.year,
		lines: [{ y: round(y), text }]
	};
}

/**
 * Labels for the province, the selected, the hovered and the two outermost lines, moved apart.
 * A grey label that would have to move far is left out.
 */
export function placeLabels(
	series: readonly TrendSeries[],
	chosen: Chosen,
	place: Place
): TrendLabel[] {
	const { frame, mode, y } = place;
	const lastYear = Math.max(...series.flatMap(({ points }) => points.map(({ year }) => year)));
	const line = frame.font * 1.2;
	const bounds = { top: 2, bottom: frame.height - frame.bottom + line, gap: 2 };
	const spread = (wanted: Wanted[]) =>
		spreadLabels(
			wanted.map(({ role, point }) => ({
				y: y(point.value),
				height: role === 'extreme' ? line : line * 2
			})),
			bounds
		);
	const all = wantedLabels(series, chosen, lastYear);
	const early = all.filter(({ point }) => point.year < lastYear);
	let edge = all.filter(({ point }) => point.year === lastYear);
	const tried = spread(edge);
	edge = edge.filter(
		({ role, point }, i) =>
			role !== 'extreme' || Math.abs((tried[i] ?? 0) - y(point.value)) <= line * 0.8
	);
	const centres = spread(edge);
	const x = frame.width - frame.right + LABEL_GAP;
	const placed = edge.map(({ series: one, role, point }, i): TrendLabel => {
		const centre = centres[i] ?? 0;
		const value = trendFigure(point.value, mode);
		const both = `${one.name} ${value}`;
		const fits = textWidth(both, frame.font) <= frame.right - LABEL_GAP;
		const texts = role === 'extreme' ? [fits ? both : one.name] : [one.name, value];
		const first = centre - ((texts.length - 1) * line) / 2 + frame.font * 0.36;
		return {
			adcode: one.adcode,
			role,
			year: null,
			x,
			y: round(centre),
			leader: role !== 'extreme',
			anchorY: y(point.value),
			anchorYear: point.year,
			lines: texts.map((text, row) => ({ text, y: round(first + row * line) }))
		};
	});
	return [...placed, ...early.map((wanted) => earlyLabel(wanted, place))];
}
