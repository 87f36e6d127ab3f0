/** Counties side by side: which figure of a row is drawn, over which years, and how it is written. */
import type { Locale } from '../../format/locale';
import { formatGap, formatNumber, formatPercent } from '../../format/number';
import type { CountyTrendRow } from '../../sql/rows/county';
import { placeSeries, type PlaceRow, type TrendSeries } from '../trend/series';

/** Lines a chart can hold and a reader still follow. */
export const MOST_LINES = 12;

export const COMPARISON_MODES = ['index', 'growth', 'gap', 'level'] as const;
export type ComparisonMode = (typeof COMPARISON_MODES)[number];

/** Query `county_trend`: one figure of one place in one year. */
export type ComparisonRow = PlaceRow &
	Pick<CountyTrendRow, 'name_en' | 'value' | 'growth' | 'gap' | 'index'>;

/** Years drawn, both included. */
export interface Span {
	from: number;
	to: number;
}

const FIGURES: Record<
	ComparisonMode,
	keyof ComparisonRow & ('value' | 'growth' | 'gap' | 'index')
> = { growth: 'growth', gap: 'gap', level: 'value', index: 'index' };

/** Lines of one indicator; provinces first, they are the reference. */
export const comparisonSeries = (
	rows: readonly ComparisonRow[],
	mode: ComparisonMode,
	{ from, to }: Span
): TrendSeries[] =>
	placeSeries(rows, (row) => (row.year < from || row.year > to ? null : row[FIGURES[mode]]));

/** A figure as the chart writes it, without its unit but for percent. */
export function comparisonFigure(
	value: number,
	mode: ComparisonMode,
	decimals: number,
	locale: Locale
): string {
	if (mode === 'growth') return formatPercent(value, 1, locale) ?? '';
	if (mode === 'gap') return formatGap(value, locale) ?? '';
	return formatNumber(value, mode === 'index' ? 1 : decimals, locale);
}

/** The figure every line of a mode can be measured against: the base of an index, no growth, no gap. */
export const baseOf = (mode: ComparisonMode): number | null =>
	mode === 'index' ? 100 : mode === 'level' ? null : 0;
