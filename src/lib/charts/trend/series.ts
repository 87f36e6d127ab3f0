/** Rows of the `trend` query as one line per place: known years in order, runs, and breaks. */
import type { TrendRow } from '../rows';

export type TrendMode = 'growth' | 'index' | 'ratio';

export interface TrendPoint {
	year: number;
	/** Percent in mode `growth`, base = 100 in mode `index`, times in mode `ratio`. */
	value: number;
	/** Obtained by arithmetic, not read from a source: drawn hollow. */
	derived: boolean;
	series: string;
	vintage: string | null;
}

export interface TrendSeries {
	adcode: string;
	name: string;
	province: boolean;
	/** Only years with a figure, ascending. */
	points: TrendPoint[];
}

/** Between two neighbouring points of a line: nothing known (gap) or not comparable (break). */
export interface Interruption {
	kind: 'gap' | 'break';
	from: TrendPoint;
	to: TrendPoint;
}

/** What a line is made from: whose figure it is, of which year, series and vintage. */
export type PlaceRow = Pick<
	TrendRow,
	'adcode' | 'name' | 'role' | 'year' | 'series' | 'vintage' | 'derived'
>;

/**
 * One series per place with at least one figure; provinces first, then by adcode.
 * @param figure of a row, null where it has none
 */
export function placeSeries<Row extends PlaceRow>(
	rows: readonly Row[],
	figure: (row: Row) => number | null
): TrendSeries[] {
	const places = new Map<string, TrendSeries>();
	for (const row of rows) {
		const value = figure(row);
		if (value === null || !Number.isFinite(value)) continue;
		let place = places.get(row.adcode);
		if (!place) {
			place = {
				adcode: row.adcode,
				name: row.name,
				province: row.role === 'province',
				points: []
			};
			places.set(row.adcode, place);
		}
		place.points.push({
			year: row.year,
			value,
			derived: row.derived === true,
			series: row.series,
			vintage: row.vintage
		});
	}
	for (const place of places.values()) place.points.sort((a, b) => a.year - b.year);
	return [...places.values()].sort(
		(a, b) => Number(b.province) - Number(a.province) || (a.adcode < b.adcode ? -1 : 1)
	);
}

/**
 * The lines of query `trend` in one mode.
 * @param firstYear years before it are left out
 */
export const trendSeries = (
	rows: readonly TrendRow[],
	mode: TrendMode,
	firstYear = Number.NEGATIVE_INFINITY
): TrendSeries[] => placeSeries(rows, (row) => (row.year < firstYear ? null : (row[mode] ?? null)));

function interruption(from: TrendPoint, to: TrendPoint): Interruption | null {
	if (to.year > from.year + 1) return { kind: 'gap', from, to };
	const same = from.series === to.series && from.vintage === to.vintage;
	return same ? null : { kind: 'break', from, to };
}

/** The stretches of a line that may be drawn solid, and what lies between them. */
export function runsOf(points: readonly TrendPoint[]): {
	runs: TrendPoint[][];
	interruptions: Interruption[];
} {
	const runs: TrendPoint[][] = [];
	const interruptions: Interruption[] = [];
	for (const point of points) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		const stop = before ? interruption(before, point) : null;
		if (run && !stop) run.push(point);
		else runs.push([point]);
		if (stop) interruptions.push(stop);
	}
	return { runs, interruptions };
}

/** Figures of one year, highest first. */
export function readingOf(
	series: readonly TrendSeries[],
	year: number
): { adcode: string; name: string; province: boolean; point: TrendPoint }[] {
	return series
		.flatMap(({ adcode, name, province, points }) => {
			const point = points.find((one) => one.year === year);
			return point ? [{ adcode, name, province, point }] : [];
		})
		.sort((a, b) => b.point.value - a.point.value || (a.adcode < b.adcode ? -1 : 1));
}
