/** Totals of people are split one way only, so that no withheld cell can be worked out from two splits. */
import { placeOf, type LoadedTable, type Row } from '../dataset';
import { errorAt, type Problem } from '../problem';

/** Rows that split a total another way than the first split row of the same programme and month. */
export function mixedParts({ table, file, rows }: LoadedTable): Problem[] {
	const { smallCells } = table;
	if (!smallCells) return [];
	const ways = new Map<string, { way: string; line: number }>();
	return rows.flatMap((row) => {
		const filled = smallCells.parts.filter((part) => (row.values[part] ?? null) !== null);
		if (filled.length === 0) return [];
		const group = groupOf(row, smallCells.within);
		const way = filled.join('、');
		const first = ways.get(group);
		if (!first) ways.set(group, { way, line: row.line });
		if (!first || first.way === way) return [];
		const place = placeOf(row, filled[0] ?? '');
		return errorAt(file, place, {
			rule: 'mixed-split',
			message: `同一方案同一月，第 ${first.line} 行按 ${first.way} 分，这一行按 ${way} 分`,
			advice: '一个月只用一种分法，另可有一行合计；两种分法相减会认出个人'
		});
	});
}

/** The values of the columns that share one total, as one string. */
export function groupOf(row: Row, within: readonly string[]): string {
	return within.map((column) => String(row.values[column] ?? '')).join('\u0001');
}
