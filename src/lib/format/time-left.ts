/** The time to a date in the words a reader counts in: years and months, or days within the last month. */
import type { Locale } from './locale';

const WORDS = {
	zh: { year: () => '年', month: () => '个月', day: () => '天' },
	en: {
		year: (n: number) => (n === 1 ? 'year' : 'years'),
		month: (n: number) => (n === 1 ? 'month' : 'months'),
		day: (n: number) => (n === 1 ? 'day' : 'days')
	}
} as const satisfies Record<Locale, Record<'year' | 'month' | 'day', (n: number) => string>>;

/**
 * `13` whole months → `1 年 1 个月` / `1 year 1 month`; less than a month is told in days.
 * @param months whole months to the end of the date
 * @param days days to the date; 0 on the date itself
 */
export function formatTimeLeft(months: number, days: number, locale: Locale): string {
	const words = WORDS[locale];
	const years = Math.floor(months / 12);
	const rest = months % 12;
	if (months === 0) return `${days} ${words.day(days)}`;
	return [
		years > 0 ? `${years} ${words.year(years)}` : '',
		rest > 0 ? `${rest} ${words.month(rest)}` : ''
	]
		.filter(Boolean)
		.join(' ');
}
