/** What a target demands, as readers see it: the sign, the number with its bounds, the strength of the wording. */
import type { Locale } from '../format/locale';
import { formatNumber } from '../format/number';
import type { TargetRow } from '../sql/rows/promises';

/** Words of comparison signs and of the strength of a wording. */
export interface DemandWords {
	comparators: Record<string, string>;
	strengths: Record<string, string>;
}

type Demand = Pick<
	TargetRow,
	'comparator' | 'value' | 'value_max' | 'value_text' | 'unit' | 'strength'
>;

/** Strengths that the comparison sign or the words of the demand say already. */
const SAID_BY_SIGN: Record<string, string> = { about: '≈', at_least: '>=', strict: '>' };

/** A figure of a target: whole numbers plainly, others with two decimals. */
export const targetNumber = (value: number, locale: Locale): string =>
	formatNumber(value, Number.isInteger(value) ? 0 : 2, locale);

/** Signs within words as readers write them: `>=500万元/年` → `≥ 500 万元/年`. */
export const signed = (text: string): string =>
	text
		.replace(/\s*(>=?|<=?|[≥≤])\s*(?=\d)/g, (_, sign: string) => ` ${sign} `)
		.replace(/(?<=[>=<≥≤] \d[\d.,]*)(?=\p{L})/gu, ' ')
		.replace(/(?<=^|[（(]) (?=[><≥≤])/g, '')
		.replaceAll('>=', '≥')
		.replaceAll('<=', '≤');

/** `≥ 500 万元`, with the strength of the wording beside it where the sign does not say it. */
export function demandOf(target: Demand, words: DemandWords, locale: Locale): string {
	// A demand in words, such as the provincial average, has no number for a unit to measure.
	const unit = target.value === null ? '' : (target.unit ?? '');
	const upper = target.value_max === null ? '' : `–${target.value_max}`;
	const number =
		target.value === null
			? [target.comparator === '>' ? words.strengths[target.strength] : '', target.value_text]
					.filter(Boolean)
					.join(' ')
			: `${words.comparators[target.comparator] ?? ''}${targetNumber(target.value, locale)}${upper}`;
	const said =
		SAID_BY_SIGN[target.strength] === target.comparator ||
		(target.strength === 'not_less_than_before' && target.value_text !== null);
	const strength = said ? '' : words.strengths[target.strength];
	return [`${number} ${unit}`.trim(), strength].filter(Boolean).join(' · ');
}
