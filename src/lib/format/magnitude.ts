/** Large numbers in the steps each language counts in: 万 and 亿, thousand and million and billion. */
import type { Locale } from './locale';
import { formatNumber } from './number';

interface Step {
	size: number;
	word: string;
}

const STEPS: Record<Locale, readonly Step[]> = {
	zh: [
		{ size: 1e12, word: '万亿' },
		{ size: 1e8, word: '亿' },
		{ size: 1e4, word: '万' }
	],
	en: [
		{ size: 1e12, word: ' trillion' },
		{ size: 1e9, word: ' billion' },
		{ size: 1e6, word: ' million' },
		{ size: 1e3, word: ' thousand' }
	]
};

function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals));
}

/**
 * A count or an amount, shortened: 12,345,678 → `1,234.6万`, `12.3 million`.
 * @param decimals shown after shortening; below the first step the number stays whole
 * @returns null when there is no value
 */
export function formatMagnitude(
	value: number | null,
	{ locale, decimals = 1 }: { locale: Locale; decimals?: number }
): string | null {
	if (value === null || !Number.isFinite(value)) return null;
	const size = Math.abs(value);
	// Rounding first, so that 99,999,999 reads 1.0亿 and never 10,000.0万.
	const steps = STEPS[locale];
	const step = steps.find((one, i) => {
		const finer = steps[i + 1];
		const seen = finer ? rounded(size / finer.size, decimals) * finer.size : Math.round(size);
		return seen >= one.size;
	});
	if (!step) return formatNumber(value, 0, locale);
	return `${formatNumber(value / step.size, decimals, locale)}${step.word}`;
}
