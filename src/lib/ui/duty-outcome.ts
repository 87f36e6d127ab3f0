/** What became of a duty, in words: the rate, or why there is none. */
import type { Dictionary, Language } from '$lib/i18n';
import { formatPercent } from '$lib/format/number';
import type { DutyKept } from '$lib/sql/rows/boards';

type Outcome = Pick<DutyKept, 'reason' | 'rate' | 'coverage' | 'events'>;

/** One sentence; a rate comes with its coverage, a duty without frequency with what is registered. */
export function dutyOutcome(
	{ reason, rate, coverage, events }: Outcome,
	words: Dictionary['duties'],
	language: Language
): string {
	const percent = (value: number | null): string => formatPercent(value, 0, language) ?? '';
	const said = words.reasons[reason] ?? reason;
	switch (reason) {
		case 'rated':
			return words.rate(percent(rate), percent(coverage));
		case 'no_frequency':
			return [said, words.registered(events)].join(words.comma);
		case 'coverage_low':
			return [said, words.covered(percent(coverage))].join(words.comma);
		default:
			return said;
	}
}
