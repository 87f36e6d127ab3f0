/** Which rows enter a snapshot: all but those the model withholds, those that lean on them, and small cells. */
import { tables } from '../../lib/model/tables';
import type { Table } from '../../lib/model/types';
import { byKey, tableOf, type Dataset, type Row } from '../dataset';
import { withoutSmallCells } from './small-cells';

export interface Published {
	/** Table name to rows, sorted by key. */
	rows: ReadonlyMap<string, readonly Row[]>;
	/** Table name to the number of rows left out, only where there are any. */
	leftOut: ReadonlyMap<string, number>;
}

/**
 * Leaves out rows the model withholds (unverified members, sources switched off: ruling 6) and, until
 * nothing changes, every row that names a row left out, so that no reference in a snapshot dangles.
 * Last, totals of too few people (computations 7); no table refers to those.
 */
export function publishedRows(data: Dataset): Published {
	const kept = new Map(
		tables.map((table) => {
			const { withheld } = table;
			const rows = tableOf(data, table.name).rows.filter(
				(row) => !withheld?.values.includes(String(row.values[withheld.column] ?? ''))
			);
			return [table.name, rows];
		})
	);
	for (let changed = true; changed;) {
		changed = false;
		for (const table of tables) {
			const before = kept.get(table.name) ?? [];
			const after = before.filter(leadsSomewhere(table, kept));
			if (after.length < before.length) {
				kept.set(table.name, after);
				changed = true;
			}
		}
	}
	for (const table of tables) {
		kept.set(table.name, withoutSmallCells(table, kept.get(table.name) ?? []));
	}
	const leftOut = new Map<string, number>();
	for (const table of tables) {
		const rows = kept.get(table.name) ?? [];
		const missing = tableOf(data, table.name).rows.length - rows.length;
		if (missing > 0) leftOut.set(table.name, missing);
		kept.set(table.name, [...rows].sort(byKey(table)));
	}
	return { rows: kept, leftOut };
}

/** Whether every reference of a row leads to a row that is kept. */
function leadsSomewhere(table: Table, kept: ReadonlyMap<string, readonly Row[]>) {
	const references = table.columns.flatMap(({ name, references: target }) => {
		if (!target) return [];
		const rows = kept.get(target.table) ?? [];
		return { name, keys: new Set(rows.map((row) => row.values[target.column])) };
	});
	return ({ values }: Row): boolean =>
		references.every(({ name, keys }) => (values[name] ?? null) === null || keys.has(values[name]));
}
