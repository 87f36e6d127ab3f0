/** Rows to Parquet bytes, the same bytes for the same rows. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBDateValue, DuckDBInstance, type DuckDBAppender } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { ColumnType } from '../../lib/model/types';
import { createTable, literal, quoted } from '../../lib/server/create-table';
import type { Value } from '../dataset';

export interface ColumnShape {
	name: string;
	type: ColumnType;
}

/**
 * Runs work on an in-memory DuckDB that never reaches for the network.
 * One thread and kept insertion order: otherwise row groups depend on the machine.
 */
export async function withDatabase<T>(
	work: (connection: DuckDBConnection) => Promise<T>
): Promise<T> {
	const instance = await DuckDBInstance.create(':memory:', {
		threads: '1',
		preserve_insertion_order: 'true',
		autoload_known_extensions: 'false',
		autoinstall_known_extensions: 'false'
	});
	const connection = await instance.connect();
	try {
		return await work(connection);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

/** Creates a table and fills it with rows in the given order. */
export async function fillTable(
	connection: DuckDBConnection,
	name: string,
	columns: readonly ColumnShape[],
	rows: readonly Readonly<Record<string, Value>>[]
): Promise<void> {
	await connection.run(createTable(name, columns));
	const appender = await connection.createAppender(name);
	for (const row of rows) {
		for (const column of columns) append(appender, column.type, row[column.name] ?? null);
		appender.endRow();
	}
	appender.closeSync();
}

function append(appender: DuckDBAppender, type: ColumnType, value: Value): void {
	if (value === null) appender.appendNull();
	else if (type === 'VARCHAR') appender.appendVarchar(String(value));
	else if (type === 'INTEGER') appender.appendInteger(Number(value));
	else if (type === 'DOUBLE') appender.appendDouble(Number(value));
	else if (type === 'BOOLEAN') appender.appendBoolean(value === true);
	else appender.appendDate(new DuckDBDateValue(Date.parse(String(value)) / 86_400_000));
}

/** The content of filled tables as Parquet files (zstd), in the order of the names. */
export async function parquetOf(
	connection: DuckDBConnection,
	names: readonly string[]
): Promise<Uint8Array[]> {
	const folder = await mkdtemp(join(tmpdir(), 'pairing-atlas-'));
	try {
		const files: Uint8Array[] = [];
		for (const name of names) {
			const path = join(folder, `${name}.parquet`);
			await connection.run(
				`copy (from ${quoted(name)}) to ${literal(path)}` +
					` (format parquet, compression zstd, compression_level 9, row_group_size 122880)`
			);
			files.push(new Uint8Array(await readFile(path)));
		}
		return files;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
