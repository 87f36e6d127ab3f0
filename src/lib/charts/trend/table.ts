/** The trend as a table: one row a place, one column a year. */
import { trendFigure } from './labels';
import type { TrendMode, TrendSeries } from './series';

/** Header and cells as text; an unknown year is an empty text, for the caller's words. */
export function trendTable(
	series: readonly TrendSeries[],
	mode: TrendMode,
	corner: string
): { header: string[]; rows: string[][] } {
	const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
		(a, b) => a - b
	);
	return {
		header: [corner, ...years.map(String)],
		rows: series.map(({ name, points }) => [
			name,
			...years.map((year) => {
				const point = points.find((one) => one.year === year);
				return point ? trendFigure(point.value, mode) : '';
			})
		])
	};
}
