/** A cell of the scorecard as sentences: both growth rates, years, verdict, reason, marks, sources. */
import type { Locale } from '../../format/locale';
import { formatPercent, formatPoints } from '../../format/number';
import { formatYearList } from '../../format/years';
import { asVerdict, verdictWord } from '../../ui/verdict';
import { isUncompared, type ScoreCell } from './cells';
import type { ScorecardWords } from './words';

/**
 * Everything behind one cell, for hover and for screen readers.
 * @param indicator name in the page's language
 * @throws RangeError when the row's verdict is none of the six
 */
export function cellSentence(
	cell: ScoreCell,
	indicator: string,
	words: ScorecardWords,
	locale: Locale
): string {
	const { row } = cell;
	const reason = row.reason === null ? undefined : (words.reasons[row.reason] ?? row.reason);
	const verdict = words.verdict(verdictWord(asVerdict(row.verdict), words.verdicts));
	const because = reason === undefined ? [] : [reason];
	const stop = locale === 'zh' ? '。' : '. ';
	const end = (parts: readonly string[]) =>
		parts
			.map((part) => `${part}${stop}`)
			.join('')
			.trim();
	if (isUncompared(row))
		return end([
			words.own(row.name, indicator, formatPercent(row.county_growth, 2, locale) ?? ''),
			words.uncompared,
			...because,
			verdict
		]);
	if (cell.text === null) return end([words.empty(row.name, indicator), ...because, verdict]);
	return end([
		words.cell({
			county: row.name,
			indicator,
			countyGrowth: formatPercent(row.county_growth, 2, locale) ?? '',
			provinceGrowth: formatPercent(row.province_growth, 2, locale) ?? '',
			gap: formatPoints(row.gap, 2, locale) ?? '',
			years: formatYearList(row.year_list, locale) ?? ''
		}),
		words.comparison[row.comparison] ?? row.comparison,
		verdict,
		...because,
		...cell.badges.map((badge) => words.legend[badge]),
		...(row.sources ? [words.sources(row.sources)] : [])
	]);
}
