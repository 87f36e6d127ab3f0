/** One duckdb-wasm database: filled from a snapshot, closed off, asked in SQL. Runs in a worker or in Node. */
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { columnsFromIpc, needsDictionaries, type Columns } from './arrow-value';
import { breathe, QueryCancelled } from './cancellation';
import { DeferredViews } from './deferred-views';
import type { Value } from './engine';
import { LOCK, NO_EXTENSIONS } from './sandbox';

/** Milliseconds the engine works before it looks whether it has been cancelled. */
const POLL_INTERVAL = 50;

export class Database {
	readonly #bindings: DuckDBBindings;
	readonly #connection: number;
	#views: DeferredViews | null = null;

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
	 * Makes tables from Arrow, all in one transaction.
	 * The types are those of the streams; Parquet keeps the manifest's types, also in empty tables.
	 * @param tables each with its rows as an Arrow IPC stream.
	 * @param oninserted called with the number of tables made so far.
	 */
	insert(
		tables: readonly { name: string; ipc: Uint8Array }[],
		oninserted: (count: number) => void = () => undefined
	): void {
		this.run('begin transaction');
		tables.forEach(({ name, ipc }, position) => {
			this.#bindings.insertArrowFromIPCStream(this.#connection, ipc, { name, create: true });
			oninserted(position + 1);
		});
		this.run('commit');
	}

	/** Takes the semantic layer; queries see all of it, each piece is made when it is first needed. */
	define(views: string): void {
		this.#views = new DeferredViews(views, (sql) => this.run(sql));
	}

	/**
	 * Makes one more piece of the semantic layer.
	 * @returns whether anything is left.
	 */
	prepareMore(): boolean {
		this.#views?.step();
		return this.#views?.complete === false;
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
		while (this.#views?.missingFor(sql)) {
			this.#views.step();
			await breathe();
			if (cancelled()) throw new QueryCancelled();
		}
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
