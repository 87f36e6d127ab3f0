/** What a target demands, as readers see it: the sign, the number with its bounds, the strength of the wording. */
import type { Locale } from '../format/locale';
import { formatNumber } from '../format/number';
import { signed } from '../format/signed';
import type { TargetRow } from '../sql/rows/promises';

/** Words of comparison signs and of the strength of a wording. */
export interface DemandWords {
	comparators: Record<string, string>;
	strengths: Record<string, string>;
}

type Demand = Pick<
	TargetRow,
	| 'comparator'
	| 'value'
	| 'value_max'
	| 'value_text'
	| 'value_text_en'
	| 'unit'
	| 'unit_en'
	| 'strength'
>;

/** Strengths that the comparison sign or the words of the demand say already. */
const SAID_BY_SIGN: Record<string, string> = { about: '≈', at_least: '>=', strict: '>' };

/** Chinese counts in 万 and 亿: what a unit in English says instead, and how many it stands for. */
const MULTIPLES: readonly (readonly [words: string, times: number])[] = [
	['100 million ', 1e8],
	['10,000 ', 1e4]
];
const MONEY: Record<string, string> = { 亿元: '100 million yuan', 万元: '10,000 yuan' };
/** No figure of a text has more digits behind the point, even as billions. */
const DIGITS = 6;

function plainNumber(value: number, locale: Locale): string {
	const rounded = Number(value.toFixed(DIGITS));
	return formatNumber(rounded, rounded.toString().split('.')[1]?.length ?? 0, locale);
}

/**
 * A stated quantity with its unit: `500 万元`, in English `5 million yuan`; every digit of the text is kept.
 * @param upper the upper end of a range, in the same unit.
 */
export function quantity(
	value: number,
	{ unit, unit_en = null }: { unit: string | null; unit_en?: string | null },
	locale: Locale,
	upper: number | null = null
): string {
	const range = (times: number): string =>
		[value, upper]
			.filter((one) => one !== null)
			.map((one) => plainNumber(one * times, locale))
			.join('–');
	if (locale === 'zh') return `${range(1)} ${unit ?? ''}`.trim();
	const words = unit_en ?? MONEY[unit ?? ''] ?? unit ?? '';
	const [head, times] = MULTIPLES.find(([one]) => words.startsWith(one)) ?? ['', 1];
	const counted = words.slice(head.length);
	if (!counted.startsWith('yuan')) return `${range(times)} ${counted}`.trim();
	const [scale, name] =
		value * times >= 1e9 ? [1e9, 'billion '] : value * times >= 1e6 ? [1e6, 'million '] : [1, ''];
	return `${range(times / scale)} ${name}${counted}`;
}

/** `≥ 500 万元`, with the strength of the wording beside it where the sign does not say it. */
export function demandOf(target: Demand, words: DemandWords, locale: Locale): string {
	// A demand in words, such as the provincial average, has no number for a unit to measure.
	const stated = locale === 'en' ? (target.value_text_en ?? target.value_text) : target.value_text;
	const inWords = stated && signed(stated);
	const number =
		target.value === null
			? [target.comparator === '>' ? words.strengths[target.strength] : '', inWords]
					.filter(Boolean)
					.join(' ')
			: `${words.comparators[target.comparator] ?? ''}${quantity(target.value, target, locale, target.value_max)}`;
	const said =
		SAID_BY_SIGN[target.strength] === target.comparator ||
		(target.strength === 'not_less_than_before' && target.value_text !== null);
	const strength = said ? '' : words.strengths[target.strength];
	return [number, strength].filter(Boolean).join(' · ');
}
