/** Numbers as readers see them: levels with their unit, percentages, differences in points. */
import { intlTag, type Locale } from './locale';

/** A real minus sign: a hyphen is too short beside figures and breaks at line ends. */
const MINUS = '\u2212';

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, decimals: number, signed: boolean): Intl.NumberFormat {
	const key = `${locale}/${decimals}/${signed}`;
	let found = formatters.get(key);
	if (!found) {
		found = new Intl.NumberFormat(intlTag(locale), {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals,
			// `negative` and `exceptZero` look at the rounded number, so −0.04 is written 0.0.
			signDisplay: signed ? 'exceptZero' : 'negative'
		});
		formatters.set(key, found);
	}
	return found;
}

/** A plain number with thousands separators and a fixed number of decimals. */
export function formatNumber(value: number, decimals: number, locale: Locale = 'zh'): string {
	return formatter(locale, decimals, false).format(value).replace('-', MINUS);
}

/**
 * A level with its unit, `119.7 亿元`.
 * @param options unit in the page's language; decimals as the indicator says
 * @returns null when there is no value: the caller says 暂无公开数据 and why
 */
export function formatValue(
	value: number | null,
	options: { unit: string; decimals: number; locale: Locale }
): string | null {
	if (value === null || !Number.isFinite(value)) return null;
	return `${formatNumber(value, options.decimals, options.locale)} ${options.unit}`.trim();
}

/**
 * A difference in percentage points, always with its sign: `+1.4`, `−0.3`, and `0.0` without one.
 * @returns null when there is no difference to state
 */
export function formatPoints(
	gap: number | null,
	decimals = 1,
	locale: Locale = 'zh'
): string | null {
	if (gap === null || !Number.isFinite(gap)) return null;
	return formatter(locale, decimals, true).format(gap).replace('-', MINUS);
}

/** Below this a difference is said to be none: sources round far above it. */
const NEGLIGIBLE = 0.00005;

/**
 * A gap to the province: one decimal, and more where it would read 0.0 although one side is ahead
 * (`+0.04`, `−0.0002`).
 * @returns null when there is no gap to state
 */
export function formatGap(gap: number | null, locale: Locale = 'zh'): string | null {
	const size = Math.abs(gap ?? 0);
	const decimals =
		size >= 0.05 || size < NEGLIGIBLE ? 1 : Math.max(2, Math.ceil(-Math.log10(size)));
	return formatPoints(gap, decimals, locale);
}

/** A rate in percent, given in percent (6.1 → `6.1%`); null when unknown. */
export function formatPercent(
	rate: number | null,
	decimals = 1,
	locale: Locale = 'zh'
): string | null {
	if (rate === null || !Number.isFinite(rate)) return null;
	return `${formatNumber(rate, decimals, locale)}%`;
}
