/** The Engine in Node, for prerendering, tests and the publisher's command line. */
import { join } from 'node:path';
import {
	BOOLEAN,
	DOUBLE,
	DuckDBInstance,
	SQLNULL,
	VARCHAR,
	type DuckDBConnection,
	type DuckDBType
} from '@duckdb/node-api';
import { CATALOGUE_SQL, catalogueFrom } from '../engine/catalogue';
import { createTable, literal, quoted } from './create-table';
import {
	EngineError,
	type Engine,
	type QueryOptions,
	type Row,
	type TableInfo,
	type Value
} from '../engine/engine';
import { LIMITS, tooLong } from '../engine/limits';
import { LOCK, NO_EXTENSIONS } from '../engine/sandbox';
import { distinctNames } from '../engine/value-text';
import type { ManifestTable } from '../snapshot/manifest';
import { readChecked, readManifest } from './read-snapshot';
import { plainValue } from './value-from-node';

/** The type a parameter binds as: the browser's engine knows no other, so this one uses no other. */
function boundType(value: Value): DuckDBType {
	if (value === null) return SQLNULL;
	if (typeof value === 'number') return DOUBLE;
	return typeof value === 'boolean' ? BOOLEAN : VARCHAR;
}

/**
 * Loads one table; its types are the manifest's, not what Parquet would suggest.
 * @throws EngineError `load` or `integrity` naming the file.
 */
export async function loadTable(
	connection: DuckDBConnection,
	directory: string,
	table: ManifestTable
): Promise<void> {
	await readChecked(directory, table);
	const names = table.columns.map((column) => quoted(column.name)).join(', ');
	const file = literal(join(directory, table.file));
	await connection.run(createTable(table.name, table.columns));
	await connection.run(
		`insert into ${quoted(table.name)} select ${names} from read_parquet(${file})`
	);
}

/**
 * Opens a snapshot from disk in memory, makes its views and closes the engine off.
 * @param directory the folder that holds `index.json`.
 * @param id the snapshot; without it the current one.
 * @throws EngineError `load` or `integrity` naming the file; the engine's own error in a view.
 */
export async function openSnapshot(directory: string, id?: string): Promise<Engine> {
	const manifest = await readManifest(directory, id);
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		for (const statement of NO_EXTENSIONS) await connection.run(statement);
		for (const table of manifest.tables) await loadTable(connection, directory, table);
		const views = await readChecked(directory, manifest.views);
		await connection.run(new TextDecoder().decode(views));
		for (const statement of LOCK) await connection.run(statement);
	} catch (error) {
		instance.closeSync();
		throw error;
	}
	return new NodeEngine(instance, connection, manifest.id);
}

/** One connection; queries that come together run one after another. */
class NodeEngine implements Engine {
	#queue: Promise<unknown> = Promise.resolve();
	#closed = false;

	constructor(
		private readonly instance: DuckDBInstance,
		private readonly connection: DuckDBConnection,
		readonly snapshot: string
	) {}

	query(
		sql: string,
		parameters: readonly Value[] = [],
		options: QueryOptions = {}
	): Promise<Row[]> {
		const result = this.#queue.then(() => this.#run(sql, parameters, options));
		this.#queue = result.catch(() => undefined);
		return result;
	}

	async tables(): Promise<TableInfo[]> {
		return catalogueFrom(await this.query(CATALOGUE_SQL));
	}

	async close(): Promise<void> {
		this.#closed = true;
		await this.#queue;
		this.connection.closeSync();
		this.instance.closeSync();
	}

	async #run(
		sql: string,
		parameters: readonly Value[],
		{ signal, timeout = LIMITS.query }: QueryOptions
	): Promise<Row[]> {
		const cancelled = new EngineError('cancelled', '查询已取消。');
		if (this.#closed) throw new EngineError('closed', '查询引擎已关闭。');
		if (signal?.aborted) throw cancelled;
		let reason: EngineError | null = null;
		const stop = (error: EngineError) => {
			reason = error;
			this.connection.interrupt();
		};
		const abort = () => stop(cancelled);
		const timer = setTimeout(() => stop(tooLong(timeout)), timeout);
		signal?.addEventListener('abort', abort, { once: true });
		try {
			return await this.#rows(sql, parameters);
		} catch (cause) {
			if (reason) throw reason;
			const message = cause instanceof Error ? cause.message : String(cause);
			throw new EngineError('query', message, { cause });
		} finally {
			clearTimeout(timer);
			signal?.removeEventListener('abort', abort);
		}
	}

	async #rows(sql: string, parameters: readonly Value[]): Promise<Row[]> {
		const result = await this.connection.run(sql, [...parameters], parameters.map(boundType));
		const names = distinctNames(result.columnNames());
		const rows = await result.getRows();
		return rows.map((cells) =>
			Object.fromEntries(names.map((name, position) => [name, plainValue(cells[position] ?? null)]))
		);
	}
}
