/** The messages between a page and the worker that reads a file. */
import type { Encoding } from './decode-text';
import type { Problem } from './problem';

export interface ReadRequest {
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
}

export interface ReadTable {
	/** Sheet of a workbook, or null. */
	sheet: string | null;
	ipc: Uint8Array<ArrayBuffer>;
	rows: number;
	columns: { name: string; type: string }[];
	encoding: Encoding | null;
	delimiter: string | null;
	/** Columns that got a name of ours. */
	renamed: string[];
	/** Columns of digits that stayed text because they are codes. */
	codes: string[];
}

export type ReadReply = { tables: ReadTable[] } | { problem: Problem };
