/** The order in which the rows of a result are shown, and which of them. */
import type { Value } from '../engine/engine';
import type { ArrowRows } from './arrow-rows';
import { conditionOf, type Condition } from './condition';

export interface SortKey {
	column: number;
	descending: boolean;
}

export interface Arrangement {
	/** The first key decides; NULL stands last either way. */
	sort: readonly SortKey[];
	/** What a reader typed above a column, by its position. */
	filters: Readonly<Record<number, string>>;
	/** Text that must stand in some column. */
	search: string;
}

export const AS_IT_CAME: Arrangement = { sort: [], filters: {}, search: '' };

/** Whether nothing is sorted or left out. */
export const isPlain = ({ sort, filters, search }: Arrangement): boolean =>
	sort.length === 0 &&
	search.trim() === '' &&
	Object.values(filters).every((text) => text.trim() === '');

/** Pinyin order, digits by their value. */
const collator = new Intl.Collator('zh-CN', { numeric: true });

const exactDigits = (cell: Value): bigint => BigInt(String(cell).replace('.', ''));

/** Position of each distinct value in the order of its kind. */
function ranks<T>(cells: readonly (T | null)[], compare: (a: T, b: T) => number): Float64Array {
	const distinct = [...new Set(cells)].filter((cell) => cell !== null) as T[];
	const rank = new Map(distinct.sort(compare).map((cell, position) => [cell, position]));
	return Float64Array.from(cells, (cell) => (cell === null ? NaN : (rank.get(cell) ?? NaN)));
}

/** A number for every row that sorts as its cell does; NaN is NULL. */
function keysOf(result: ArrowRows, column: number): Float64Array {
	const cells = Array.from({ length: result.rows }, (_, row) => result.cell(row, column));
	const family = result.columns[column]?.family;
	if (family === 'number') {
		const numbers = Float64Array.from(cells, (cell) => (cell === null ? NaN : Number(cell)));
		// Beyond fifteen digits neighbours would fall together.
		const long = cells.some((cell) => typeof cell === 'string' && cell.length > 15);
		return long
			? ranks(
					cells.map((cell) => (cell === null ? null : exactDigits(cell))),
					(a, b) => (a < b ? -1 : a > b ? 1 : 0)
				)
			: numbers;
	}
	if (family === 'time' || family === 'truth')
		return ranks(
			cells.map((cell) => (cell === null ? null : String(cell))),
			(a, b) => (a < b ? -1 : a > b ? 1 : 0)
		);
	return ranks(
		cells.map((cell) => (cell === null ? null : String(cell))),
		collator.compare
	);
}

function kept(result: ArrowRows, { filters, search }: Arrangement): Uint32Array {
	const conditions = Object.entries(filters).flatMap(([column, text]): [number, Condition][] => {
		const condition = conditionOf(text, result.columns[Number(column)]?.family ?? 'text');
		return condition ? [[Number(column), condition]] : [];
	});
	const sought = search.trim().toLowerCase();
	const rows = Uint32Array.from({ length: result.rows }, (_, row) => row);
	if (conditions.length === 0 && sought === '') return rows;
	return rows.filter(
		(row) =>
			conditions.every(([column, holds]) => holds(result.cell(row, column))) &&
			(sought === '' ||
				result.columns.some((_, column) =>
					String(result.cell(row, column) ?? '')
						.toLowerCase()
						.includes(sought)
				))
	);
}

/**
 * @returns positions of the rows to show, in the order to show them; rows that sort alike keep
 * the order they came in.
 */
export function arrange(result: ArrowRows, arrangement: Arrangement): Uint32Array {
	const rows = kept(result, arrangement);
	const keys = arrangement.sort.map(({ column, descending }) => ({
		values: keysOf(result, column),
		sign: descending ? -1 : 1
	}));
	if (keys.length === 0) return rows;
	return rows.sort((a, b) => {
		for (const { values, sign } of keys) {
			const one = values[a] ?? NaN;
			const other = values[b] ?? NaN;
			if (one === other) continue;
			const oneIsNull = Number.isNaN(one);
			const otherIsNull = Number.isNaN(other);
			if (oneIsNull && otherIsNull) continue;
			if (oneIsNull) return 1;
			if (otherIsNull) return -1;
			return (one - other) * sign;
		}
		return a - b;
	});
}
