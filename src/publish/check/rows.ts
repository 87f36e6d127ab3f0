/** Rules inside one row: dates in order, columns that must be filled together, or one of them alone. */
import { placeOf, type LoadedTable } from '../dataset';
import { errorAt, type Problem } from '../problem';
import { liesAfter } from './date';

/** Pairs of columns whose first value lies after the second. */
export function wrongOrder({ table, file, rows }: LoadedTable): Problem[] {
	return (table.ordered ?? []).flatMap(([first, second]) =>
		rows.flatMap((row) => {
			const from = row.values[first] ?? null;
			const to = row.values[second] ?? null;
			if (from === null || to === null) return [];
			const isNumber = typeof from === 'number' && typeof to === 'number';
			if (isNumber ? from <= to : !liesAfter(String(from), String(to))) return [];
			return errorAt(file, placeOf(row, first), {
				rule: isNumber ? 'wrong-order' : 'date-order',
				message: `${first}（${from}）${isNumber ? '大于' : '晚于'} ${second}（${to}）`,
				advice: '核对两格，是否写反'
			});
		})
	);
}

/** Rows where a column is filled and the one that explains it is empty, such as growth without its basis. */
export function missingCompanions({ table, file, rows }: LoadedTable): Problem[] {
	return (table.together ?? []).flatMap(({ when, then }) =>
		rows.flatMap((row) => {
			const filled = (column: string) =>
				(row.values[column] ?? null) !== null || row.refused.has(column);
			if (!filled(when) || filled(then)) return [];
			const column = table.columns.find((candidate) => candidate.name === then);
			const words = column?.values ? `：${column.values.join('、')}` : '';
			return errorAt(file, placeOf(row, then), {
				rule: then === 'growth_basis' ? 'missing-growth-basis' : 'missing-companion',
				message: `${when} 有值，${then}（${column?.description.zh ?? then}）却是空的`,
				advice: `补上 ${then}${words}；否则清空 ${when}`
			});
		})
	);
}

/** Rows that fill none, or more than one, of the columns of which exactly one must be filled. */
export function wrongChoice({ table, file, rows }: LoadedTable): Problem[] {
	const { either } = table;
	if (!either) return [];
	return rows.flatMap((row) => {
		const filled = either.filter(
			(column) => (row.values[column] ?? null) !== null || row.refused.has(column)
		);
		if (filled.length === 1) return [];
		return errorAt(file, placeOf(row, filled[1] ?? either[0] ?? ''), {
			rule: 'wrong-choice',
			message: `${either.join('、')} ${filled.length === 0 ? '都是空的' : '都填了'}`,
			advice: '只填其中一列'
		});
	});
}
