/** Which columns tell the rows of two results apart. */
import type { ArrowRows } from '../arrow-rows';

/** Names of the columns that both have, in the order of the first. */
export const sharedColumns = (one: ArrowRows, other: ArrowRows): string[] => {
	const names = new Set(other.columns.map(({ name }) => name));
	return one.columns.map(({ name }) => name).filter((name) => names.has(name));
};

/** Columns of whole numbers that stand for a time, not for an amount. */
const TIMES = /^(year|month|quarter|ordinal|rank|.*_year|年|月|年份)$/i;

/** A text for the cells of a row in some columns; NULL, nothing and 0 are three texts. */
export function keyOf(result: ArrowRows, row: number, columns: readonly number[]): string {
	let key = '';
	for (const column of columns) {
		const cell = result.cell(row, column);
		const text = cell === null ? '' : String(cell);
		key += `${cell === null ? 'n' : text.length}:${text};`;
	}
	return key;
}

/** Positions of named columns. */
export const positions = ({ columns }: ArrowRows, names: readonly string[]): number[] =>
	names.map((name) => columns.findIndex((column) => column.name === name));

/** How many rows repeat the key of another. */
export function repeated(result: ArrowRows, names: readonly string[]): number {
	const columns = positions(result, names);
	const keys = new Set<string>();
	for (let row = 0; row < result.rows; row++) keys.add(keyOf(result, row, columns));
	return result.rows - keys.size;
}

/**
 * The fewest of the first shared columns that are no amounts and tell rows apart in both results.
 * @returns null where there are none.
 */
export function suggestKeys(one: ArrowRows, other: ArrowRows): string[] | null {
	const family = new Map(one.columns.map((column) => [column.name, column.family]));
	const candidates = sharedColumns(one, other).filter((name) => {
		const kind = family.get(name);
		return kind === 'text' || kind === 'time' || (kind === 'number' && TIMES.test(name));
	});
	const unique = (names: readonly string[]) =>
		repeated(one, names) === 0 && repeated(other, names) === 0;
	for (let count = 1; count <= candidates.length; count++) {
		const names = candidates.slice(0, count);
		if (!unique(names)) continue;
		// Columns that stand before the one that decided may say nothing.
		return names.reduceRight<string[]>((kept, name) => {
			const fewer = kept.filter((one) => one !== name);
			return fewer.length > 0 && unique(fewer) ? fewer : kept;
		}, names);
	}
	return null;
}
