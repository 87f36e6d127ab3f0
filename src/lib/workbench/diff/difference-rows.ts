/** All differences of two results as rows of one table, to be taken away. */
import type { Value } from '../../engine/engine';
import type { ArrowRows } from '../arrow-rows';
import { positions } from './keys';
import type { ResultDifference } from './result-diff';

/** Headings and kinds in the page's language. */
export interface DifferenceWords {
	kind: string;
	column: string;
	from: string;
	to: string;
	delta: string;
	percent: string;
	kinds: Record<'changed' | 'gone' | 'new', string>;
}

/**
 * @param keys names of the columns that tell rows apart.
 * @returns names of the columns, and the rows in that order.
 */
export function differenceRows(
	one: ArrowRows,
	other: ArrowRows,
	difference: ResultDifference,
	keys: readonly string[],
	words: DifferenceWords
): { names: string[]; rows: Value[][] } {
	const matched = keys.length === 0 ? difference.columns : keys;
	const names = [
		words.kind,
		...matched,
		...[words.column, words.from, words.to, words.delta, words.percent]
	];
	const only = (result: ArrowRows, kind: string) => {
		const columns = positions(result, matched);
		return (row: number): Value[] => [
			kind,
			...columns.map((column) => result.cell(row, column)),
			...[null, null, null, null, null]
		];
	};
	return {
		names,
		rows: [
			...difference.changed.map(({ key, column, from, to, delta, percent }): Value[] => [
				words.kinds.changed,
				...key,
				...[column, from, to, delta, percent]
			]),
			...difference.gone.map(only(one, words.kinds.gone)),
			...difference.new.map(only(other, words.kinds.new))
		]
	};
}
