/** The pace at which cells that are not ahead would catch up, as the page words it. */
import { formatPercent } from '$lib/format/number';
import type { Dictionary } from '$lib/i18n/zh';
import type { Locale } from '$lib/format/locale';
import type { QueryRow } from '$lib/sql/queries';

export type CatchUp = QueryRow<'catch_up'>;

/** `2021,2022,2023` as 2021—2023, and two years as a list; years that do not follow each other stay apart. */
export function yearsText(years: string, join: (years: readonly string[]) => string): string {
	const all = years.split(',');
	const [first, last] = [all[0] ?? '', all.at(-1) ?? ''];
	return all.length > 2 && Number(last) - Number(first) === all.length - 1
		? `${first}—${last}`
		: join(all);
}

/** Rows under an assumption for one indicator take the place of the default ones of that indicator. */
export const withAssumption = (
	own: readonly CatchUp[],
	assumed: readonly CatchUp[] | null,
	indicator: string
): CatchUp[] =>
	own.map((row) =>
		row.indicator === indicator
			? (assumed?.find((one) => one.adcode === row.adcode && one.indicator === indicator) ?? row)
			: row
	);

/** One sentence for each indicator of a county that is not ahead. */
export function notesOf(
	rows: readonly Pick<
		CatchUp,
		'indicator' | 'years_left' | 'term_over' | 'province_ahead' | 'pace'
	>[],
	words: Dictionary['readings'],
	locale: Locale
): Record<string, string> {
	return Object.fromEntries(
		rows.map((row) => [
			row.indicator,
			words.catchUp.note({
				left: yearsText(row.years_left, words.list),
				years: row.years_left.split(',').length,
				ahead: formatPercent(row.province_ahead, 2, locale) ?? '',
				pace: formatPercent(row.pace, 2, locale) ?? '',
				over: row.term_over
			})
		])
	);
}
