/** Amounts of projects as the text states them, with their bound. */
import type { Locale } from '$lib/format/locale';
import { formatNumber } from '$lib/format/number';
import type { Bound } from '$lib/sql/rows/delivery';

export const SIGNS: Readonly<Record<Bound, string>> = { exact: '', over: '≥ ', about: '≈ ' };

/** `≥ 2,800`: the sign of the bound and the number, decimals only where there are any. */
export const boundedNumber = (value: number, bound: Bound, locale: Locale): string =>
	SIGNS[bound] + formatNumber(value, Number.isInteger(value) ? 0 : 2, locale);
