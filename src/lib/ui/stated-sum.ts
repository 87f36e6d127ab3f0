/** Sums of money as their source states them, with its word for a bound. */
import type { Locale } from '../format/locale';
import { formatYuan } from '../format/yuan';

export type SumBound = 'exact' | 'over' | 'about';

/**
 * A sum with its bound: `超 1,170 亿元`, `约 500 万元`; a lower bound is never rounded up.
 * @param sum in 万元
 * @param bounds words before a sum that is no exact one
 * @returns `exact`, the same sum to its last digit; null where `text` has them all
 */
export function statedSum(
	sum: number,
	bound: SumBound,
	{ bounds, locale }: { bounds: Readonly<Record<SumBound, string>>; locale: Locale }
): { text: string; exact: string | null } {
	const { text, exact } = formatYuan(sum, { locale, atLeast: bound === 'over' });
	return { text: bounds[bound] + text, exact };
}
