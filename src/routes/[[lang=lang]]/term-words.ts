/** What a programme's document says of its time, and how much of it is left on the snapshot's day. */
import { formatPercent } from '$lib/format/number';
import { formatPartialDate } from '$lib/format/partial-date';
import { formatTimeLeft } from '$lib/format/time-left';
import type { Dictionary, Language } from '$lib/i18n';
import type { QueryRow } from '$lib/sql/queries';
import { localText } from '$lib/ui/local-text';

export type Timed = Pick<
	QueryRow<'programme_comparison'>,
	| 'valid_from'
	| 'valid_to'
	| 'state'
	| 'percent_run'
	| 'days_left'
	| 'months_left'
	| 'next_stage'
	| 'next_stage_en'
	| 'next_due_stated'
	| 'next_days'
	| 'next_months'
>;

type Words = Pick<Dictionary, 'overview' | 'home' | 'state'>;

const yearOf = (date: string | null, language: Language): string | null =>
	formatPartialDate(date?.slice(0, 4) ?? null, language);

/** `2021年—2025年，已期满`; 文件未写期限 where the document states neither end. */
export function termOf(row: Timed, words: Words, language: Language): string {
	const english = language === 'en';
	const [from, to] = [yearOf(row.valid_from, language), yearOf(row.valid_to, language)];
	if (!from && !to) return words.home.noTerm;
	const years =
		from && to
			? `${from}${english ? '–' : '—'}${to}`
			: to && row.state !== 'ended'
				? words.overview.until(to)
				: words.home.openTerm(from, to);
	// One end stated and not yet over: the state would say that no term is stated at all.
	if (row.state === 'unknown') return years;
	return `${years}${english ? ', ' : '，'}${words.state[row.state]}`;
}

/** `期限已过 40%，还有 1 年 1 个月`; null where no end lies ahead or the term has not begun. */
export function timeLeftOf(row: Timed, words: Words, language: Language): string | null {
	if (row.state !== 'running' && row.state !== 'unknown') return null;
	if (row.days_left === null || row.months_left === null) return null;
	return [
		row.percent_run === null
			? ''
			: words.overview.elapsed(formatPercent(row.percent_run, 0, language) ?? ''),
		words.overview.left(formatTimeLeft(row.months_left, row.days_left, language))
	]
		.filter(Boolean)
		.join(language === 'en' ? ', ' : '，');
}

/** `近期目标至2027年，还有 1 年 1 个月`: a date the document sets for some of its goals. */
export function nextStageOf(row: Timed, words: Words, language: Language): string | null {
	const { next_stage, next_due_stated, next_days, next_months } = row;
	if (next_stage === null || next_due_stated === null) return null;
	if (next_days === null || next_months === null) return null;
	// The end of the term itself is told by the term.
	if (next_days === row.days_left) return null;
	return words.overview.stage({
		name: localText(next_stage, row.next_stage_en, language),
		date: formatPartialDate(next_due_stated, language) ?? '',
		time: formatTimeLeft(next_months, next_days, language)
	});
}
