/** The browser's engine inside Node, from the same wasm file, so that tests can set both engines side by side. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { readParquet } from 'parquet-wasm';
import { Database } from '../src/lib/engine/database';
import type { Row, Value } from '../src/lib/engine/engine';
import { rowsFromColumns } from '../src/lib/engine/rows-from-columns';
import { readChecked, readManifest } from '../src/lib/server/read-snapshot';

const dist = dirname(
	createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')
);

/** An empty database of the browser's engine. */
export async function emptyDatabase(): Promise<Database> {
	const bundle = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: '' };
	const bindings = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
	await bindings.instantiate(() => undefined);
	return new Database(bindings);
}

/**
 * A snapshot from disk in the browser's engine, loaded by the same route: Parquet, Arrow, insert.
 * @param memory the most the engine may use, such as `1GB`; null leaves its own limit.
 */
export async function openInWasm(
	directory: string,
	memory: string | null = null
): Promise<{
	database: Database;
	query(sql: string, parameters?: readonly Value[]): Promise<Row[]>;
}> {
	const manifest = await readManifest(directory);
	const database = await emptyDatabase();
	const tables = await Promise.all(
		manifest.tables.map(async ({ name, file }) => ({
			name,
			ipc: readParquet(new Uint8Array(await readFile(join(directory, file)))).intoIPCStream()
		}))
	);
	database.insert(tables);
	database.define(new TextDecoder().decode(await readChecked(directory, manifest.views)));
	database.lock(memory);
	return {
		database,
		query: async (sql, parameters) => rowsFromColumns(await database.query(sql, parameters))
	};
}
