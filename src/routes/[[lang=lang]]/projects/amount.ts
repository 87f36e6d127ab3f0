/** Amounts of projects as the text states them, with their bound. */
import { BOUND_SIGN, type Bound } from '$lib/model/bound';
import type { Locale } from '$lib/format/locale';
import { formatNumber } from '$lib/format/number';

/** `≥ 2,800`: the sign of the bound and the number, decimals only where there are any. */
export const boundedNumber = (value: number, bound: Bound, locale: Locale): string =>
	BOUND_SIGN[bound] + formatNumber(value, Number.isInteger(value) ? 0 : 2, locale);
