/** One line of a chart over years: its path, its dots, and where it stops. */
import { line } from 'd3';
import { textWidth } from '../text-width';
import { runsOf, type TrendPoint, type TrendSeries } from './series';

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

/** Years named below the axis: all of them, or every second one counted back from the last. */
export function namedYears(years: readonly number[], room: number, font: number): Set<number> {
	const step = Math.max(1, Math.ceil((years.length * textWidth('20200', font)) / room));
	return new Set(years.filter((_, i) => (years.length - 1 - i) % step === 0));
}

/** Path texts and marks of one line, broken where nothing is known or figures do not compare. */
export function drawLine(
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
