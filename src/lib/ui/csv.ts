/** Rows as CSV that Excel opens with its Chinese intact. */

/** A row as queries give it: cells are text, numbers, booleans or null. */
export type CsvRow = object;

/** With it in front, Excel reads a file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** One cell. @param isText whether it is words, which spreadsheets must not run as a formula. */
export function csvCell(value: unknown, isText = typeof value === 'string'): string {
	if (value === null || value === undefined) return '';
	const text = String(value);
	// A text that starts like a formula is run by spreadsheets; an apostrophe keeps it text.
	const safe = isText && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A CSV file with byte order mark and CRLF line ends; an unknown figure is an empty cell.
 * @param columns order and choice of columns; without it, those of the first row
 */
export function csvText(rows: readonly CsvRow[], columns?: readonly string[]): string {
	const cells = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
	const names = columns ?? [...(cells[0]?.keys() ?? [])];
	const lines = [
		names.map((name) => csvCell(name)),
		...cells.map((row) => names.map((name) => csvCell(row.get(name))))
	];
	return BYTE_ORDER_MARK + lines.map((line) => `${line.join(',')}\r\n`).join('');
}
