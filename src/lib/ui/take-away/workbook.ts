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

/** The sheet of figures: the names of the columns, then every row. */
export function dataSheet(rows: readonly CsvRow[]): Cell[][] {
	const names = Object.keys(rows[0] ?? {});
	return [
		names,
		...rows.map((row) => names.map((name) => cell((row as Record<string, unknown>)[name])))
	];
}

const bold = (line: readonly Cell[]): SheetData[number] =>
	line.map((value) => ({ value: String(value), fontWeight: 'bold' as const }));

/** The file; the first row of the figures stays in sight while scrolling. */
export async function workbookOf(rows: readonly CsvRow[], text: WorkbookText): Promise<Blob> {
	const [head = [], ...body] = dataSheet(rows);
	return writeXlsxFile([
		{
			data: [bold(head), ...body],
			sheet: text.data,
			stickyRowsCount: 1,
			columns: head.map((name) => ({ width: Math.max(10, String(name).length + 2) }))
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
