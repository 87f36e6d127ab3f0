/** Totals of too few people stay with the team, and so do totals they could be worked out from. */
import type { Table } from '../../lib/model/types';
import { byKey, type Row } from '../dataset';
import { groupOf } from '../check/parts';

/**
 * The rows that may be published: every count of people reaches `smallCells.least`, and what is left out
 * of one total adds up to at least as many, so that subtracting the published rows finds nobody.
 * Further rows are left out from the smallest upwards. Computations 7: cells under 3 are not shown.
 */
export function withoutSmallCells(table: Table, rows: readonly Row[]): Row[] {
	const { smallCells } = table;
	if (!smallCells) return [...rows];
	const { columns, least, within, parts } = smallCells;
	const count = (row: Row, column: string): number => Number(row.values[column] ?? 0);
	const small = (row: Row): boolean => columns.some((column) => count(row, column) < least);
	const left = new Set(rows.filter(small));
	const split = rows.filter((row) => parts.some((part) => (row.values[part] ?? null) !== null));
	for (const group of new Set(split.map((row) => groupOf(row, within)))) {
		const members = split.filter((row) => groupOf(row, within) === group);
		const size = (row: Row): number => Math.min(...columns.map((column) => count(row, column)));
		const next = members
			.filter((row) => !left.has(row))
			.sort((a, b) => size(a) - size(b) || byKey(table)(a, b));
		const exposed = (): boolean => {
			const out = members.filter((row) => left.has(row));
			const sum = (column: string) => out.reduce((total, row) => total + count(row, column), 0);
			return out.length > 0 && columns.some((column) => sum(column) < least);
		};
		while (next.length > 0 && exposed()) {
			const row = next.shift();
			if (row) left.add(row);
		}
	}
	return rows.filter((row) => !left.has(row));
}
