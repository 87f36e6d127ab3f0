/** No two rows of a table may have the same key. */
import { keyOf, placeOf, type LoadedTable, type Row } from '../dataset';
import { errorAt, type Problem } from '../problem';

/** Every row whose key an earlier row already has, naming the line of the first. */
export function duplicateKeys({ table, file, rows, present }: LoadedTable): Problem[] {
	const [leading] = table.key;
	// Without the columns that make the key, every row would seem to be the same one.
	const lacking = table.columns.filter((column) => column.required && !present.has(column.name));
	if (leading === undefined || lacking.some((column) => table.key.includes(column.name))) return [];
	const first = new Map<string, Row>();
	return rows.flatMap((row) => {
		if (isUnreadable(row, table.key, table.columns)) return [];
		const key = keyOf(table, row.values);
		const earlier = first.get(key);
		if (!earlier) {
			first.set(key, row);
			return [];
		}
		const words = table.key.map((column) => `${column}=${row.values[column] ?? '空'}`).join('，');
		return errorAt(file, placeOf(row, leading), {
			rule: 'duplicate-key',
			message: `与第 ${earlier.line} 行重复：${words}`,
			advice: '删去其中一行，或改正区分两行的列'
		});
	});
}

/** Whether a required part of the key was refused; that is reported already, and no second row. */
function isUnreadable(
	row: Row,
	key: LoadedTable['table']['key'],
	columns: LoadedTable['table']['columns']
): boolean {
	return columns.some(
		(column) =>
			column.required && key.includes(column.name) && (row.values[column.name] ?? null) === null
	);
}
