/** Runs of years written short: 2021,2022,2023 → 2021—2023. */
import type { Locale } from './locale';

/**
 * The years of a text such as `2021,2022,2024`, consecutive ones joined by a dash.
 * @returns null when the text names no year
 */
export function formatYearList(list: string | null, locale: Locale): string | null {
	const years = (list ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map(Number)
		.filter((year) => Number.isInteger(year))
		.sort((a, b) => a - b);
	const runs: [number, number][] = [];
	for (const year of years) {
		const last = runs.at(-1);
		if (last && year <= last[1] + 1) last[1] = year;
		else runs.push([year, year]);
	}
	if (runs.length === 0) return null;
	const dash = locale === 'zh' ? '—' : '–';
	const comma = locale === 'zh' ? '、' : ', ';
	return runs.map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`)).join(comma);
}
