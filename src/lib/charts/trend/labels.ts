/** Direct labels at the right edge of a trend chart: who the line is and where it stands. */
import { formatNumber, formatPercent } from '../../format/number';
import type { Frame } from '../frame';
import { spreadLabels } from '../spread-labels';
import type { TrendMode, TrendPoint, TrendSeries } from './series';

export interface TrendLabel {
	adcode: string;
	/** Highest and lowest line are named in grey, so that an outlier never stays anonymous. */
	role: 'province' | 'selected' | 'hovered' | 'extreme';
	name: string;
	/** The last known figure; its year is given where it is not the chart's last one. */
	value: string;
	year: number | null;
	x: number;
	/** Centre of the label. */
	y: number;
	/** Height of the line's last point, where the leader starts. */
	anchorY: number;
	anchorYear: number;
	/** Baselines of the one or two lines of text. */
	lines: { y: number; text: string }[];
}

/** A figure of the chart as text: a percentage, or an index number. */
export function trendFigure(value: number, mode: TrendMode): string {
	return mode === 'growth' ? (formatPercent(value) ?? '') : formatNumber(value, 1);
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
 * Labels for the province, the selected, the hovered and the two outermost lines, moved apart.
 * A grey label that would have to move more than its own height is left out.
 */
export function placeLabels(
	series: readonly TrendSeries[],
	chosen: Chosen,
	{ frame, mode, y }: { frame: Frame; mode: TrendMode; y: (value: number) => number }
): TrendLabel[] {
	const lastYear = Math.max(...series.flatMap(({ points }) => points.map(({ year }) => year)));
	const line = frame.font * 1.2;
	const bounds = { top: 2, bottom: frame.height - frame.bottom + line, gap: 2 };
	const heightOf = ({ role }: Wanted) => (role === 'extreme' ? line : line * 2);
	const place = (wanted: Wanted[]) =>
		spreadLabels(
			wanted.map((label) => ({ y: y(label.point.value), height: heightOf(label) })),
			bounds
		);
	let wanted = wantedLabels(series, chosen, lastYear);
	const tried = place(wanted);
	wanted = wanted.filter(
		(label, i) =>
			label.role !== 'extreme' || Math.abs((tried[i] ?? 0) - y(label.point.value)) <= line * 0.8
	);
	const centres = place(wanted);

	return wanted.map(({ series: one, role, point }, i) => {
		const centre = centres[i] ?? 0;
		const value = trendFigure(point.value, mode);
		const dated = point.year < lastYear ? `${value} (${point.year})` : value;
		const texts = role === 'extreme' ? [`${one.name} ${value}`] : [one.name, dated];
		const firstLine = centre - ((texts.length - 1) * line) / 2 + frame.font * 0.36;
		return {
			adcode: one.adcode,
			role,
			name: one.name,
			value,
			year: point.year < lastYear ? point.year : null,
			x: frame.width - frame.right + 10,
			y: centre,
			anchorY: y(point.value),
			anchorYear: point.year,
			lines: texts.map((text, row) => ({
				text,
				y: Math.round((firstLine + row * line) * 10) / 10
			}))
		};
	});
}
