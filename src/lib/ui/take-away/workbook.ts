/** Rows as an Excel workbook: the figures on one sheet, where they come from on another. */
import writeXlsxFile, { type SheetData } from 'write-excel-file/browser';
import type { CsvRow } from '../csv';

export interface WorkbookText {
	/** Names of the two sheets. */
	data: string;
	notes: string;
	/** Lines of the sheet of notes: what, then the text. */
	lines: readonly (readonly [what: string, text: string])[];
}

type Cell = string | number | boolean | null;

/** A figure stays a number, an unknown one an empty cell. */
const cell = (value: unknown): Cell =>
	value === null || value === undefined || (typeof value === 'number' && !Number.isFinite(value))
		? null
		: typeof value === 'number' || typeof value === 'boolean'
			? value
			: String(value);

/** Rows of a query as names and cells. */
export function cellsOf(rows: readonly CsvRow[]): { names: string[]; cells: Cell[][] } {
	const names = Object.keys(rows[0] ?? {});
	return {
		names,
		cells: rows.map((row) => names.map((name) => cell((row as Record<string, unknown>)[name])))
	};
}

const bold = (line: readonly Cell[]): SheetData[number] =>
	line.map((value) => ({ value: String(value), fontWeight: 'bold' as const }));

/**
 * The file; the first row of the figures stays in sight while scrolling.
 * @param cells one list a row, in the order of `names`.
 */
export async function workbookOf(
	names: readonly string[],
	cells: readonly (readonly Cell[])[],
	text: WorkbookText
): Promise<Blob> {
	return writeXlsxFile([
		{
			data: [bold(names), ...cells.map((row) => [...row])],
			sheet: text.data,
			stickyRowsCount: 1,
			columns: names.map((name) => ({ width: Math.max(10, name.length + 2) }))
		},
		{
			data: text.lines.map(([what, line]) => [
				{ value: what, fontWeight: 'bold' as const },
				{ value: line, wrap: true }
			]),
			sheet: text.notes,
			columns: [{ width: 14 }, { width: 90 }]
		}
	]).toBlob();
}
