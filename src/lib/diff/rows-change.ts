/** What happened to the rows of a table between two snapshots, told apart by the table's key. */
import type { Row } from '../engine/engine';

export interface RowChange {
	before: Row;
	after: Row;
	/** Columns that differ; a column only one side has differs where it holds something. */
	columns: string[];
}

export interface RowsChange {
	added: Row[];
	removed: Row[];
	changed: RowChange[];
}

/** A row's key as text; keys are text, numbers and dates, and never hold a control character. */
export const keyOf = (row: Row, key: readonly string[]): string =>
	key.map((column) => String(row[column] ?? '')).join('\u0000');

/**
 * @param key names of the columns that identify a row.
 * @returns rows in the order of their own side; changed ones in that of `after`.
 * @throws Error when a key names two rows of one side: then rows cannot be told apart.
 */
export function rowsChange(
	before: readonly Row[],
	after: readonly Row[],
	key: readonly string[]
): RowsChange {
	const earlier = byKey(before, key);
	const later = byKey(after, key);
	const changed: RowChange[] = [];
	for (const [name, row] of later) {
		const was = earlier.get(name);
		if (!was) continue;
		const columns = [...new Set([...Object.keys(row), ...Object.keys(was)])].filter(
			(column) => (row[column] ?? null) !== (was[column] ?? null)
		);
		if (columns.length > 0) changed.push({ before: was, after: row, columns });
	}
	return {
		added: after.filter((row) => !earlier.has(keyOf(row, key))),
		removed: before.filter((row) => !later.has(keyOf(row, key))),
		changed
	};
}

function byKey(rows: readonly Row[], key: readonly string[]): Map<string, Row> {
	const found = new Map(rows.map((row) => [keyOf(row, key), row]));
	if (found.size < rows.length)
		throw new Error(`两行的编号相同（${key.join('、')}），比不了。请先检查这份快照。`);
	return found;
}
