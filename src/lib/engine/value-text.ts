/** How values that JavaScript has no plain type for are written, alike in both engines. */
import type { Value } from './engine';

const DAY = 86_400_000;
const MICROS_PER_SECOND = 1_000_000n;
const SECONDS_PER_DAY = 86_400n;

/** DuckDB's two endless dates, as days since 1970. */
const INFINITE_DAYS = 2_147_483_647;
const INFINITE_MICROS = 9_223_372_036_854_775_807n;

/** `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function dateText(days: number): string {
	if (Math.abs(days) >= INFINITE_DAYS) return days > 0 ? 'infinity' : '-infinity';
	const iso = new Date(days * DAY).toISOString();
	return iso.slice(0, iso.indexOf('T'));
}

/** `HH:MM:SS[.ffffff]` of microseconds since midnight, without trailing zeros. */
export function timeText(micros: bigint): string {
	const seconds = Number(micros / MICROS_PER_SECOND);
	const fraction = (micros % MICROS_PER_SECOND).toString().padStart(6, '0').replace(/0+$/, '');
	const two = (n: number) => String(n).padStart(2, '0');
	const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
	return fraction === '' ? clock : `${clock}.${fraction}`;
}

/** `YYYY-MM-DD HH:MM:SS[.ffffff]` of microseconds since 1970, in UTC. */
export function timestampText(micros: bigint): string {
	if (micros >= INFINITE_MICROS) return 'infinity';
	if (micros <= -INFINITE_MICROS) return '-infinity';
	const day = SECONDS_PER_DAY * MICROS_PER_SECOND;
	const sinceMidnight = ((micros % day) + day) % day;
	return `${dateText(Number((micros - sinceMidnight) / day))} ${timeText(sinceMidnight)}`;
}

const plural = (count: number, unit: string): string[] =>
	count === 0 ? [] : [`${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`];

/** `1 year 2 months 3 days 04:05:06`, as DuckDB writes an interval. */
export function intervalText(months: number, days: number, micros: bigint): string {
	const clock = `${micros < 0n ? '-' : ''}${timeText(micros < 0n ? -micros : micros)}`;
	const parts = [
		...plural(Math.trunc(months / 12), 'year'),
		...plural(months % 12, 'month'),
		...plural(days, 'day')
	];
	return micros === 0n && parts.length > 0 ? parts.join(' ') : [...parts, clock].join(' ');
}

/** A whole number as a JavaScript number while that is exact, else as its digits. */
export function wholeNumber(value: bigint): number | string {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value.toString();
}

/** `unscaled` / 10^`scale` with all its digits. */
export function decimalText(unscaled: bigint, scale: number): string {
	if (scale <= 0) return unscaled.toString();
	const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
	const point = digits.length - scale;
	return `${unscaled < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * The nearest JavaScript number to `unscaled` / 10^`scale`.
 * Parsing the digits rounds once; dividing by a power of ten would round twice.
 */
export const decimalNumber = (unscaled: bigint, scale: number): number =>
	Number(decimalText(unscaled, scale));

/** How numbers that JavaScript may not hold are given. */
export interface Numbers {
	whole: (value: bigint) => Value;
	decimal: (unscaled: bigint, scale: number) => Value;
}

/** As JavaScript numbers where that is exact or the nearest one, for pages that format and draw. */
export const PLAIN: Numbers = { whole: wholeNumber, decimal: decimalNumber };

/** As all their digits, for analysts. */
export const EXACT: Numbers = { whole: String, decimal: decimalText };

const item = (value: Value): string => (value === null ? 'NULL' : String(value));

/** `[a, b]`. */
export const listText = (items: readonly Value[]): string => `[${items.map(item).join(', ')}]`;

/** `{'a': 1, 'b': x}`. */
export const structText = (fields: readonly (readonly [string, Value])[]): string =>
	`{${fields.map(([name, value]) => `'${name}': ${item(value)}`).join(', ')}}`;

/** `{k=v}`. */
export const mapText = (entries: readonly (readonly [Value, Value])[]): string =>
	`{${entries.map(([key, value]) => `${item(key)}=${item(value)}`).join(', ')}}`;

/** `\xAB` for every byte that is not printable ASCII. */
export function blobText(bytes: Uint8Array): string {
	const printable = (byte: number) => byte >= 0x20 && byte < 0x7f && byte !== 0x5c;
	return Array.from(bytes, (byte) =>
		printable(byte)
			? String.fromCharCode(byte)
			: `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`
	).join('');
}

/** The same column names with repeated ones told apart, so that no cell of a row is lost. */
export function distinctNames(names: readonly string[]): string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		let distinct = name;
		for (let n = 1; taken.has(distinct); n++) distinct = `${name}:${n}`;
		taken.add(distinct);
		return distinct;
	});
}
