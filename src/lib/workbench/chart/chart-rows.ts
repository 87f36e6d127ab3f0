/** The rows of a result as a chart takes them: place, amount, and what tells them apart. */
import type { Value } from '../../engine/engine';
import type { ArrowRows } from '../arrow-rows';
import type { ChartSettings } from './settings';

export interface ChartRow {
	x: Value;
	/** Null is unknown: a gap, never 0. */
	y: number | null;
	series: string | null;
}

const amount = (value: Value | undefined): number | null => {
	if (value === null || value === undefined || typeof value === 'boolean' || value === '')
		return null;
	const number = Number(value);
	return Number.isFinite(number) ? number : null;
};

/**
 * @param order positions of the rows in the order shown; null for all as they came.
 */
export function chartRows(
	result: ArrowRows,
	order: Uint32Array | null,
	{ x, y, series }: Pick<ChartSettings, 'x' | 'y' | 'series'>
): ChartRow[] {
	const column = (name: string | null): Value[] | null => {
		const at = result.columns.findIndex((one) => one.name === name);
		return at < 0 ? null : [...result.plain(at)];
	};
	const [xs, ys, kinds] = [column(x), column(y), column(series)];
	const at = order ?? Uint32Array.from({ length: result.rows }, (_, row) => row);
	return Array.from(at, (row) => {
		const kind = kinds?.[row];
		return {
			x: xs?.[row] ?? null,
			y: amount(ys?.[row]),
			series: kind === null || kind === undefined ? null : String(kind)
		};
	});
}
