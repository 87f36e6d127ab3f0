/** Dates as exact as their source states them: a year, a month or a day. */
import type { Locale } from './locale';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/**
 * `2021-08` → `2021年8月` / `August 2021`.
 * @returns null for no date: the caller says 暂无公开数据
 * @throws RangeError when the text is no date in one of the three forms
 */
export function formatPartialDate(date: string | null, locale: Locale): string | null {
	if (date === null) return null;
	const found = PATTERN.exec(date);
	const [, year, month, day] = found ?? [];
	const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
	const badDay = day !== undefined && (Number(day) < 1 || Number(day) > 31);
	if (year === undefined || (month !== undefined && name === undefined) || badDay) {
		throw new RangeError(`“${date}” is not a date; write 2021, 2021-08 or 2021-08-06.`);
	}
	if (locale === 'en') {
		return [day && Number(day), name, year].filter((part) => part !== undefined).join(' ');
	}
	return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}
