/** Sums of money, kept in 万元, in the step a reader counts in: 万元 and 亿元, thousand, million and billion yuan. */
import type { Locale } from './locale';
import { formatNumber } from './number';

interface Step {
	/** In 万元. */
	size: number;
	unit: string;
}

const STEPS: Record<Locale, readonly Step[]> = {
	zh: [
		{ size: 1e4, unit: '亿元' },
		{ size: 1, unit: '万元' }
	],
	en: [
		{ size: 1e5, unit: 'billion yuan' },
		{ size: 1e2, unit: 'million yuan' },
		{ size: 0.1, unit: 'thousand yuan' }
	]
};

const MOST_DECIMALS = 2;

/** As many decimals as the number has, at most two. */
function decimalsOf(value: number): number {
	for (let decimals = 0; decimals < MOST_DECIMALS; decimals++)
		if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) return decimals;
	return MOST_DECIMALS;
}

/**
 * A sum as readers say it: 20,000,000 → `2,000 亿元`, `200 billion yuan`.
 * @param sum in 万元
 * @param atLeast the sum is a lower bound, so that two decimals never round it up
 * @returns `exact`, the same sum to its last digit; null where `text` has them all
 */
export function formatYuan(
	sum: number,
	{ locale, atLeast = false }: { locale: Locale; atLeast?: boolean }
): { text: string; exact: string | null } {
	const steps = STEPS[locale];
	const step = steps.find(({ size }) => Math.abs(sum) >= size) ?? steps.at(-1);
	if (!step) throw new RangeError('No step to count money in.');
	const value = sum / step.size;
	const decimals = decimalsOf(value);
	const cut = 10 ** decimals;
	const shown = atLeast ? Math.floor(value * cut + 1e-6) / cut : value;
	const whole = Math.abs(value - Number(value.toFixed(decimals))) < 1e-9;
	return {
		text: `${formatNumber(shown, decimals, locale)} ${step.unit}`,
		exact: whole ? null : `${formatNumber(sum * 1e4, 0, locale)} ${locale === 'zh' ? '元' : 'yuan'}`
	};
}
