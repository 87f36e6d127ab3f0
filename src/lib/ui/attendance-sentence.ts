/** One month of attendance totals in a sentence; never of a person. */
import { formatNumber, formatPercent } from '../format/number';
import { formatPartialDate } from '../format/partial-date';
import type { Dictionary, Language } from '../i18n';
import type { QueryRow } from '../sql/queries';

type Month = QueryRow<'attendance_month'>;

/** The rate with its coverage, or in words why there is none. */
export function attendanceOutcome(
	month: Month,
	words: Dictionary['publicRecord']['attendance'],
	language: Language
): string {
	const rate = formatPercent(month.rate, 0, language);
	return rate === null
		? (words.reasons[month.reason] ?? month.reason)
		: words.rate(rate, formatPercent(month.coverage, 0, language) ?? '');
}

/** 2026年10月：应派 78 人，在岗 76 人，… */
export function attendanceSentence(
	month: Month,
	words: Dictionary['publicRecord']['attendance'],
	language: Language
): string {
	const count = (value: number): string => formatNumber(value, 0, language);
	return words.latest({
		month: formatPartialDate(month.month, language) ?? month.month,
		due: count(month.persons_due),
		present: count(month.persons_present),
		days: count(month.workdays_total),
		daysDue: count(month.workdays_due),
		outcome: attendanceOutcome(month, words, language)
	});
}
