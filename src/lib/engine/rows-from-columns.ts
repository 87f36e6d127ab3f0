/** Turns a result by column, as it crosses from the worker, into row objects. */
import type { Columns } from './arrow-value';
import type { Row } from './engine';

/** One object per row, keys in the order of the columns. */
export function rowsFromColumns({ names, values, rows }: Columns): Row[] {
	return Array.from({ length: rows }, (_, index) => {
		const row: Row = {};
		names.forEach((name, position) => {
			row[name] = values[position]?.[index] ?? null;
		});
		return row;
	});
}
