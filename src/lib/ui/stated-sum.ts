/** Sums of money as their source states them, with the sign of their bound. */
import { BOUND_SIGN, type Bound } from '../model/bound';
import type { Locale } from '../format/locale';
import { formatYuan } from '../format/yuan';

/**
 * A sum with its bound: `≥ 1,170 亿元`, `≈ 500 万元`; a lower bound is never rounded up.
 * @param sum in 万元
 * @returns `exact`, the same sum to its last digit; null where `text` has them all
 */
export function statedSum(
	sum: number,
	bound: Bound,
	locale: Locale
): { text: string; exact: string | null } {
	const { text, exact } = formatYuan(sum, { locale, atLeast: bound === 'over' });
	return { text: BOUND_SIGN[bound] + text, exact };
}
