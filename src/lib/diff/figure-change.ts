/** Published figures that are new, gone or revised between two snapshots. */
import type { Row } from '../engine/engine';
import type { RowsChange } from './rows-change';

/** The two amounts a row of `observation` can hold. */
export type Amount = 'value' | 'growth_pct';
const AMOUNTS: readonly Amount[] = ['value', 'growth_pct'];

export interface FigureChange {
	region: string;
	indicator: string;
	year: number;
	vintage: string;
	source: string;
	amount: Amount;
	kind: 'added' | 'removed' | 'revised';
	/** In the indicator's unit, or per cent for a growth rate; null where there was or is none. */
	before: number | null;
	after: number | null;
	/** Revised levels: change in per cent of the old one; null for growth rates, and from zero. */
	percent: number | null;
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function figureOf(
	row: Row,
	amount: Amount,
	before: number | null,
	after: number | null
): FigureChange {
	const kind = before === null ? 'added' : after === null ? 'removed' : 'revised';
	const share = before === null || after === null || before === 0 ? null : after / before - 1;
	return {
		region: String(row.region),
		indicator: String(row.indicator),
		year: Number(row.year),
		vintage: String(row.vintage),
		source: String(row.source),
		amount,
		kind,
		before,
		after,
		percent: amount === 'value' && share !== null ? share * 100 : null
	};
}

/** @param change of the table `observation`. @returns one entry for each amount that differs. */
export function figureChanges({ added, removed, changed }: RowsChange): FigureChange[] {
	const pairs: [Row, Row | null, Row | null][] = [
		...changed.map(({ before, after }): [Row, Row, Row] => [after, before, after]),
		...added.map((row): [Row, null, Row] => [row, null, row]),
		...removed.map((row): [Row, Row, null] => [row, row, null])
	];
	return pairs.flatMap(([row, before, after]) =>
		AMOUNTS.flatMap((amount) => {
			const [was, is] = [number(before?.[amount]), number(after?.[amount])];
			return was === is ? [] : [figureOf(row, amount, was, is)];
		})
	);
}
