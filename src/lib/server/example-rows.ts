/** Runs a worked example: the model's tables with invented rows, the real semantic layer, one statement. */
import { DuckDBInstance } from '@duckdb/node-api';
import type { Row } from '../engine/engine';
import { NO_EXTENSIONS } from '../engine/sandbox';
import { tables } from '../model/tables';
import { createTable } from './create-table';
import { plainValue } from './value-from-node';

interface ExampleRun {
	/** `insert` statements for the invented rows. */
	inserts: string;
	/** The semantic layer. */
	views: string;
	/** The one statement whose rows are wanted. */
	sql: string;
}

/** The as-of date of the examples; a statement that needs another names it. */
const AS_OF = '2026-11-22';

/**
 * The rows of one statement over invented rows, in a database of its own.
 * @throws DuckDB's own error: an example that does not run fails the build.
 */
export async function exampleRows({ inserts, views, sql }: ExampleRun): Promise<Row[]> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		for (const statement of NO_EXTENSIONS) await connection.run(statement);
		for (const { name, columns } of tables) await connection.run(createTable(name, columns));
		await connection.run(`create table meta as select date '${AS_OF}' as as_of, '' as note`);
		if (inserts) await connection.run(inserts);
		await connection.run(views);
		const result = await connection.run(sql);
		const names = result.columnNames();
		const rows = await result.getRows();
		return rows.map((cells) =>
			Object.fromEntries(names.map((name, at) => [name, plainValue(cells[at] ?? null)]))
		);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
