/** Lines as a table: one row a place, one column a year. */
import { trendFigure } from './labels';
import type { TrendMode, TrendSeries } from './series';

/**
 * Header and cells as text; an unknown year is an empty text, for the caller's words.
 * @param figure a value as the chart writes it
 */
export function seriesTable(
	series: readonly TrendSeries[],
	figure: (value: number) => string,
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
				return point ? figure(point.value) : '';
			})
		])
	};
}

/** The trend as a table. */
export const trendTable = (
	series: readonly TrendSeries[],
	mode: TrendMode,
	corner: string
): { header: string[]; rows: string[][] } =>
	seriesTable(series, (value) => trendFigure(value, mode), corner);
