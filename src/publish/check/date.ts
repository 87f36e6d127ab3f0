/** Reads dates, whole or as exact as the source states them, and says how to write a mistaken one. */
import type { Fault } from '../problem';

const pad = (part: string): string => part.padStart(2, '0');

/** Whether the parts are a day that exists in the calendar. */
function exists(year: string, month: string, day: string): boolean {
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The date a person probably meant, written as it should be; null when that cannot be told. */
function meant(text: string): string | null {
	const normal = text.normalize('NFKC').replace(/\s+/g, '');
	const found = /^(\d{4})[-./年](\d{1,2})(?:[-./月](\d{1,2})?日?)?$/.exec(normal);
	if (!found) return /^(\d{4})年$/.exec(normal)?.[1] ?? null;
	const [, year = '', month = '', day] = found;
	return day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

/** Reads a whole date `YYYY-MM-DD`. */
export function readDate(text: string): { value: string } | { fault: Fault } {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	if (year && month && day && exists(year, month, day)) return { value: text };
	return { fault: notADate(text, '2024-08-21', /^\d{4}-\d{2}-\d{2}$/) };
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function readPartialDate(text: string): { value: string } | { fault: Fault } {
	const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
	if (year && exists(year, month, day)) return { value: text };
	return { fault: notADate(text, '2024、2024-08 或 2024-08-21', /^\d{4}(-\d{2}){0,2}$/) };
}

/** Reads a month `YYYY-MM`. */
export function readMonth(text: string): { value: string } | { fault: Fault } {
	const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
	if (year && month && exists(year, month, '01')) return { value: text };
	return { fault: notADate(text, '2024-08', /^\d{4}-\d{2}$/) };
}

function notADate(text: string, example: string, shape: RegExp): Fault {
	if (shape.test(text)) {
		return { rule: 'wrong-type', message: `日历上没有“${text}”`, advice: '核对年月日' };
	}
	const suggestion = meant(text);
	return {
		rule: 'wrong-type',
		message: `“${text}”不是规定写法的日期`,
		advice:
			suggestion !== null && shape.test(suggestion) ? `写成 ${suggestion}` : `写成如 ${example}`
	};
}

/**
 * Whether the first date lies after the second, as far as both are known: `2020` and `2020-05`
 * may be the same day, so neither lies after the other.
 */
export function liesAfter(first: string, second: string): boolean {
	const length = Math.min(first.length, second.length);
	return first.slice(0, length) > second.slice(0, length);
}
