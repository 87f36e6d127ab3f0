/** Writes a worked example as SQL that anyone can run over the empty tables of a snapshot. */
import type { Example, ExampleCell, ExampleRow } from './rule';

const written = (cell: ExampleCell): string => {
	if (cell === null) return 'null';
	return typeof cell === 'string' ? `'${cell.replaceAll("'", "''")}'` : String(cell);
};

function insertOf(table: string, rows: readonly ExampleRow[]): string {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const lines = rows.map(
		(row) => `\t(${columns.map((column) => written(row[column] ?? null)).join(', ')})`
	);
	return `insert into ${table} (${columns.join(', ')}) values\n${lines.join(',\n')};\n`;
}

/** One `insert` for each table with rows. */
export const insertsOf = ({ given = {} }: Example): string =>
	Object.entries(given)
		.filter(([, rows]) => rows.length > 0)
		.map(([table, rows]) => insertOf(table, rows))
		.join('\n');
