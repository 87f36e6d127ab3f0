/** One duckdb-wasm database: filled from a snapshot, closed off, asked in SQL. Runs in a worker or in Node. */
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { columnsFromIpc, needsDictionaries, type Columns } from './arrow-value';
import { createTable } from './create-table';
import type { Value } from './engine';
import { LOCK, NO_EXTENSIONS } from './sandbox';

/** Milliseconds the engine works before it looks whether it has been cancelled. */
const POLL_INTERVAL = 50;

/** Thrown when `cancelled()` turned true while a query ran. */
export class QueryCancelled extends Error {}

/** Lets messages that wait for this thread in. */
const breathe = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});

export class Database {
	readonly #bindings: DuckDBBindings;
	readonly #connection: number;

	/** @param bindings instantiated blocking bindings of duckdb-wasm. */
	constructor(bindings: DuckDBBindings) {
		bindings.open({ query: { queryPollingInterval: POLL_INTERVAL } });
		this.#bindings = bindings;
		this.#connection = bindings.connect().useUnsafe((_, connection) => connection);
		for (const statement of NO_EXTENSIONS) this.run(statement);
	}

	/** Runs statements whose rows nobody wants. */
	run(sql: string): void {
		this.#bindings.runQuery(this.#connection, sql);
	}

	/**
	 * Makes a table with the manifest's columns and fills it.
	 * @param ipc the rows as an Arrow IPC stream, columns in the same order.
	 */
	insert(
		table: { name: string; columns: readonly { name: string; type: string }[] },
		ipc: Uint8Array
	): void {
		this.run(createTable(table.name, table.columns));
		this.#bindings.insertArrowFromIPCStream(this.#connection, ipc, {
			name: table.name,
			create: false
		});
	}

	/** Closes the engine off; afterwards no statement can reach a file, the network or a setting. */
	lock(): void {
		for (const statement of LOCK) this.run(statement);
	}

	/**
	 * All rows of one statement, by column.
	 * Without parameters it can be cancelled while it runs; with parameters it runs in one go,
	 * because the engine's prepared statements cannot be polled.
	 * @throws QueryCancelled, or the engine's own error.
	 */
	async query(
		sql: string,
		parameters: readonly Value[] = [],
		cancelled: () => boolean = () => false
	): Promise<Columns> {
		if (cancelled()) throw new QueryCancelled();
		return parameters.length > 0
			? this.#prepared(sql, parameters)
			: columnsFromIpc(await this.#polled(sql, cancelled));
	}

	#prepared(sql: string, parameters: readonly Value[]): Columns {
		const statement = this.#bindings.createPrepared(this.#connection, sql);
		try {
			return columnsFromIpc(
				this.#bindings.runPrepared(this.#connection, statement, [...parameters])
			);
		} finally {
			this.#bindings.closePrepared(this.#connection, statement);
		}
	}

	async #polled(sql: string, cancelled: () => boolean): Promise<Uint8Array | Uint8Array[]> {
		let header = this.#bindings.startPendingQuery(this.#connection, sql, false);
		while (header === null) {
			await breathe();
			if (cancelled()) {
				this.#bindings.cancelPendingQuery(this.#connection);
				throw new QueryCancelled();
			}
			header = this.#bindings.pollPendingQuery(this.#connection);
		}
		// A polled result comes without the words of its ENUM columns; only a whole one has them.
		if (needsDictionaries(header)) return this.#bindings.runQuery(this.#connection, sql);
		const pieces = [header];
		for (;;) {
			const piece = this.#bindings.fetchQueryResults(this.#connection);
			if (piece?.length === 0) return pieces;
			if (piece) pieces.push(piece);
		}
	}
}
