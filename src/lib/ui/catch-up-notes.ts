/** The pace at which indicators that are not ahead would catch up, in words. */
import { formatPercent } from '../format/number';
import type { Locale } from '../format/locale';
import type { Dictionary } from '../i18n';
import type { CatchUpRow } from '../sql/rows/readings';

/** `2021,2022,2023` as 2021—2023, and two years as a list; years that do not follow each other stay apart. */
export function yearsText(years: string, join: (years: readonly string[]) => string): string {
	const all = years.split(',');
	const [first, last] = [all[0] ?? '', all.at(-1) ?? ''];
	return all.length > 2 && Number(last) - Number(first) === all.length - 1
		? `${first}—${last}`
		: join(all);
}

/** Which of the years left the province has published, and which are assumed. */
export const basisOf = (
	row: Pick<CatchUpRow, 'years_published' | 'years_assumed'>,
	words: Dictionary['readings']
): string =>
	words.catchUp.basisOf(
		row.years_published && yearsText(row.years_published, words.list),
		row.years_assumed && yearsText(row.years_assumed, words.list)
	);

/** One sentence for each indicator of a county that is not ahead. */
export function notesOf(
	rows: readonly Pick<
		CatchUpRow,
		| 'indicator'
		| 'years_left'
		| 'years_published'
		| 'years_assumed'
		| 'term_over'
		| 'province_ahead'
		| 'pace'
	>[],
	nameOf: (indicator: string) => string,
	words: Dictionary['readings'],
	locale: Locale
): Record<string, string> {
	return Object.fromEntries(
		rows.map((row) => [
			row.indicator,
			words.catchUp.note({
				indicator: nameOf(row.indicator),
				years: row.years_left.split(',').length,
				ahead: formatPercent(row.province_ahead, 2, locale) ?? '',
				basis: basisOf(row, words),
				pace: formatPercent(row.pace, 2, locale) ?? '',
				over: row.term_over
			})
		])
	);
}
