/** What differs between two results: cells that changed, rows that only one of them has. */
import type { Value } from '../../engine/engine';
import type { ArrowRows } from '../arrow-rows';
import { keyOf, positions, repeated, sharedColumns } from './keys';

/** Rows a side may have; comparing more takes longer than a reader waits. */
export const MOST_ROWS = 200_000;

export interface ChangedCell {
	/** Cells of the key columns. */
	key: Value[];
	column: string;
	from: Value;
	to: Value;
	/** `to` less `from`, where both are numbers. */
	delta: number | null;
	/** The difference in per cent of `from`; null where that is 0 or no number. */
	percent: number | null;
}

export interface ResultDifference {
	columnsGone: string[];
	columnsNew: string[];
	/** The columns that were compared. */
	columns: string[];
	/** Rows that are the same in all of them. */
	same: number;
	changedRows: number;
	changed: ChangedCell[];
	/** Positions of rows that only one of the results has. */
	gone: number[];
	new: number[];
	/** Rows whose key repeats that of another; anything but 0 makes the rest meaningless. */
	repeated: number;
}

/** Significant digits in which two differences agree; binary fractions add noise beyond. */
const DIGITS = 12;
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

function changeOf(
	from: Value,
	to: Value,
	isNumber: boolean
): Pick<ChangedCell, 'delta' | 'percent'> {
	if (!isNumber || from === null || to === null) return { delta: null, percent: null };
	const delta = rounded(Number(to) - Number(from));
	if (Number.isNaN(delta)) return { delta: null, percent: null };
	return {
		delta,
		percent: Number(from) === 0 ? null : rounded((delta / Math.abs(Number(from))) * 100)
	};
}

/** Positions of rows by the text of some columns, in order. */
function rowsByKey(result: ArrowRows, columns: readonly number[]): Map<string, number[]> {
	const rows = new Map<string, number[]>();
	for (let row = 0; row < result.rows; row++) {
		const key = keyOf(result, row, columns);
		const known = rows.get(key);
		if (known) known.push(row);
		else rows.set(key, [row]);
	}
	return rows;
}

/**
 * @param keys names of the columns that tell rows apart; none compares whole rows, where a row that
 * changed is one that is gone and one that is new.
 */
export function diffRows(
	one: ArrowRows,
	other: ArrowRows,
	keys: readonly string[]
): ResultDifference {
	const columns = sharedColumns(one, other);
	const inBoth = new Set(columns);
	const only = (result: ArrowRows) =>
		result.columns.map(({ name }) => name).filter((name) => !inBoth.has(name));
	const difference: ResultDifference = {
		columnsGone: only(one),
		columnsNew: only(other),
		columns,
		same: 0,
		changedRows: 0,
		changed: [],
		gone: [],
		new: [],
		repeated: keys.length === 0 ? 0 : repeated(one, keys) + repeated(other, keys)
	};
	if (difference.repeated > 0 || columns.length === 0) return difference;
	const matched = keys.length === 0 ? columns : keys;
	const [ofOne, ofOther] = [positions(one, matched), positions(other, matched)];
	const rest = columns.filter((name) => !matched.includes(name));
	const [restOne, restOther] = [positions(one, rest), positions(other, rest)];
	const isNumber = restOne.map((column) => one.columns[column]?.family === 'number');
	const left = rowsByKey(other, ofOther);
	for (let row = 0; row < one.rows; row++) {
		const partner = left.get(keyOf(one, row, ofOne))?.shift();
		if (partner === undefined) {
			difference.gone.push(row);
			continue;
		}
		const before = difference.changed.length;
		rest.forEach((column, at) => {
			const from = one.cell(row, restOne[at] ?? 0);
			const to = other.cell(partner, restOther[at] ?? 0);
			if (from === to || (from !== null && to !== null && String(from) === String(to))) return;
			const key = ofOne.map((position) => one.cell(row, position));
			difference.changed.push({
				key,
				column,
				from,
				to,
				...changeOf(from, to, isNumber[at] ?? false)
			});
		});
		if (difference.changed.length > before) difference.changedRows++;
		else difference.same++;
	}
	difference.new = [...left.values()].flat().sort((a, b) => a - b);
	return difference;
}
