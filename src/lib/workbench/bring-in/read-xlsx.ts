/** Reads the sheets of an Excel workbook that hold rows. */
import readWorkbook, { readSheetNames } from 'read-excel-file/web-worker';
import { columnOfTyped, type Column, type TypedCell } from './column';
import { headerOf } from './header';
import { BringInError } from './problem';

export interface SheetTable {
	sheet: string;
	columns: Column[];
	renamed: string[];
}

const isEmpty = (cells: readonly unknown[]): boolean =>
	cells.every((cell) => cell === null || cell === undefined || cell === '');

function tableOf(sheet: string, data: readonly (readonly unknown[])[]): SheetTable | null {
	const rows = data.filter((cells) => !isEmpty(cells));
	const [first, ...rest] = rows;
	if (!first) return null;
	// Cells beyond the last named column that nobody filled are the sheet's, not the table's.
	const width = rows.reduce(
		(most, cells) => Math.max(most, cells.findLastIndex((cell) => cell !== null) + 1),
		0
	);
	const { names, renamed } = headerOf(Array.from({ length: width }, (_, at) => first[at] ?? null));
	return {
		sheet,
		columns: names.map((name, at) =>
			columnOfTyped(
				name,
				rest.map((cells) => (cells[at] ?? null) as TypedCell)
			)
		),
		renamed
	};
}

/** @throws BringInError `not-xlsx` or `empty`. */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<SheetTable[]> {
	const file = bytes.buffer;
	let sheets: { name: string; data: unknown[][] }[];
	try {
		sheets = await Promise.all(
			(await readSheetNames(file)).map(async (name) => ({
				name,
				data: (await readWorkbook(file, { sheet: name, trim: false })) as unknown[][]
			}))
		);
	} catch (error) {
		throw new BringInError('not-xlsx', null, error instanceof Error ? error.message : null);
	}
	const tables = sheets
		.map(({ name, data }) => tableOf(name, data))
		.filter((table) => table !== null);
	if (tables.length === 0) throw new BringInError('empty');
	return tables;
}
