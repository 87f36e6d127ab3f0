/** Whether the tables of a snapshot hold what its manifest says, and lead to one another. */
import { tableFromIPC, type Table as ArrowTable } from 'apache-arrow';
import { readParquet } from 'parquet-wasm';
import { tables as model } from '../../lib/model/tables';
import type { ManifestTable } from '../../lib/snapshot/manifest';
import { RESTORE, type Finding } from './finding';

/** @throws whatever the reader says of a file that is no Parquet. */
export const openParquet = (bytes: Uint8Array): ArrowTable =>
	tableFromIPC(readParquet(bytes).intoIPCStream());

/** Compares names of columns and the number of rows with the manifest's. */
export function shapeFindings(table: ManifestTable, rows: ArrowTable): Finding[] {
	const mismatch = (message: string): Finding[] => [
		{ kind: 'mismatch', file: table.file, message, advice: RESTORE }
	];
	if (rows.numRows !== table.rows)
		return mismatch(`有 ${rows.numRows} 行，清单写的是 ${table.rows} 行`);
	const [found, stated] = [
		rows.schema.fields.map(({ name }) => name),
		table.columns.map(({ name }) => name)
	].map((names) => names.join('、'));
	return found === stated ? [] : mismatch(`列是 ${found}，清单写的是 ${stated}`);
}

const valuesOf = (rows: ArrowTable, column: string): unknown[] => {
	const vector = rows.getChild(column);
	return vector ? [...vector] : [];
};

/**
 * Every reference of the model leads to a row of the same snapshot.
 * @param rows tables of one snapshot by name; those of another release may lack some.
 */
export function referenceFindings(
	rows: ReadonlyMap<string, ArrowTable>,
	fileOf: (table: string) => string
): Finding[] {
	return model.flatMap(({ name, columns }) => {
		const from = rows.get(name);
		return columns.flatMap(({ name: column, references: to }): Finding[] => {
			const target = to && rows.get(to.table);
			if (!from || !target) return [];
			const known = new Set(valuesOf(target, to.column));
			const lost = valuesOf(from, column).filter((value) => value !== null && !known.has(value));
			if (lost.length === 0) return [];
			const some = [...new Set(lost)].slice(0, 3).join('、');
			return [
				{
					kind: 'dangling',
					file: fileOf(name),
					message: `${name}.${column} 有 ${lost.length} 行指向 ${to.table} 里没有的 ${some}`,
					advice: '用本程序重新生成并发布这份快照'
				}
			];
		});
	});
}
