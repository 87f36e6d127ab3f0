/** The team's tables in memory: typed values, and for each the place where it was written. */
import type { Table } from '../lib/model/types';
import type { Place } from './problem';

/** A cell's value; dates stay `YYYY-MM-DD`. */
export type Value = string | number | boolean | null;

export interface Row {
	/** Line where the row starts. */
	line: number;
	/** Column name to value; every column of the model is present, empty cells are null. */
	values: Readonly<Record<string, Value>>;
	/** Column name to the place of the cell; columns the file leaves out are absent. */
	at: Readonly<Record<string, Place>>;
	/** Columns whose cell holds something that could not be read: their value is null, but not empty. */
	refused: ReadonlySet<string>;
}

export interface LoadedTable {
	table: Table;
	file: string;
	rows: Row[];
	/** Columns the file has. */
	present: ReadonlySet<string>;
	/** Keys of rows that could not be read whole, so that references to them do not count as dangling. */
	halfRead: readonly string[];
	/** False when rows are known to be lost (no file, broken encoding, unclosed quote). */
	complete: boolean;
}

export type Dataset = ReadonlyMap<string, LoadedTable>;

/** The loaded table of that name. @throws if the model has no such table: a programming error. */
export function tableOf(data: Dataset, name: string): LoadedTable {
	const found = data.get(name);
	if (!found) throw new Error(`No table "${name}" was loaded.`);
	return found;
}

/** Where a value stands; the start of the row when the file has no such column. */
export function placeOf(row: Row, column: string): Place {
	return row.at[column] ?? { line: row.line, column: 1 };
}

/** A row's key as one string; null and the empty string do not meet. */
export function keyOf(table: Table, values: Readonly<Record<string, Value>>): string {
	return table.key
		.map((column) => {
			const value = values[column] ?? null;
			return value === null ? '\u0000' : String(value);
		})
		.join('\u0001');
}

/** Order of rows by key: numbers by size, text by code units, empty first; the same on every machine. */
export function byKey(table: Table): (a: Row, b: Row) => number {
	return (a, b) => {
		for (const column of table.key) {
			const left = a.values[column] ?? null;
			const right = b.values[column] ?? null;
			if (left === right) continue;
			if (left === null) return -1;
			if (right === null) return 1;
			return left < right ? -1 : 1;
		}
		return a.line - b.line;
	};
}
