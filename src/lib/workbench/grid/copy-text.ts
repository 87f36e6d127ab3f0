/** Cells as text for the clipboard: tab-separated, so that a spreadsheet takes them apart again. */
import type { ArrowRows } from '../arrow-rows';

/** A rectangle of the grid: rows by their place on screen, columns by their place in the result. */
export interface Block {
	rows: readonly number[];
	columns: readonly number[];
}

const cellText = (value: unknown): string => {
	if (value === null) return '';
	const text = String(value);
	return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * @param block rows of the result, in order.
 * @param headers whether the names of the columns stand first.
 */
export function copyText(result: ArrowRows, { rows, columns }: Block, headers: boolean): string {
	const lines = rows.map((row) =>
		columns.map((column) => cellText(result.cell(row, column))).join('\t')
	);
	const head = columns.map((column) => cellText(result.columns[column]?.name ?? '')).join('\t');
	return (headers ? [head, ...lines] : lines).join('\n');
}
