/** Figures of one indicator of a county as a page shows them, in the page's language and unit. */
import { formatGap, formatPercent, formatValue } from '$lib/format/number';
import type { Language } from '$lib/i18n';
import type { QueryRow } from '$lib/sql/queries';
import { localAmount } from '$lib/ui/local-unit';
import type { PageIndicator } from './county-data';

type Trend = QueryRow<'county_trend'>;

/** `119.68 亿元`; null: not published. */
export function levelText(value: number | null, indicator: PageIndicator, language: Language) {
	const amount = localAmount(value, indicator, language);
	return formatValue(amount.value, { ...amount, locale: language });
}

/** A rate and a difference with one decimal; null stays null. */
export const percentText = (rate: number | null, language: Language) =>
	formatPercent(rate, 1, language);
export const pointsText = (gap: number | null, language: Language) => formatGap(gap, language);

/** The county's own rows of one indicator, oldest first. */
export const ownRows = (trend: readonly Trend[], indicator: string): Trend[] =>
	trend.filter((row) => row.indicator === indicator && row.role === 'recipient');

/** The newest year with a level, else the newest with a rate. */
export const latestOf = (own: readonly Trend[]): Trend | undefined =>
	own.findLast(({ value }) => value !== null) ?? own.at(-1);
