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
	readonly #views: DeferredViews[] = [];
	/** The schema looked through, after the default one, for names without a schema. */
	#home: string | null = null;

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
	 * @param oninserted called after each table.
	 * @param schema to put them in, made if it is not there; null is the default one.
	 */
	insert(
		tables: readonly { name: string; ipc: Uint8Array }[],
		oninserted: () => void = () => undefined,
		schema: string | null = null
	): void {
		this.run('begin transaction');
		try {
			if (schema !== null) this.run(`create schema if not exists "${schema}"`);
			for (const { name, ipc } of tables) {
				const place = schema === null ? { name } : { name, schema };
				this.#bindings.insertArrowFromIPCStream(this.#connection, ipc, { ...place, create: true });
				oninserted();
			}
			this.run('commit');
		} catch (error) {
			this.run('rollback');
			throw error;
		}
	}

	/**
	 * Takes the semantic layer; queries see all of it, each piece is made when it is first needed.
	 * @param schema that holds the tables it stands on; null is the default one.
	 */
	define(views: string, schema: string | null = null): void {
		if (schema === null) {
			this.#views.push(new DeferredViews(views, (sql) => this.run(sql)));
			return;
		}
		this.#home ??= schema;
		// A view keeps to the schema it was made in; names without a schema stay the reader's.
		this.#views.push(
			new DeferredViews(views, (sql) => {
				this.run(`set schema = '${schema}'`);
				this.run(sql);
				this.run(`set search_path = 'main,${this.#home}'`);
			})
		);
		this.run(`set search_path = 'main,${this.#home}'`);
	}

	/**
	 * Makes one more piece of the semantic layer.
	 * @returns whether anything is left.
	 */
	prepareMore(): boolean {
		this.#views.find(({ complete }) => !complete)?.step();
		return this.#views.some(({ complete }) => !complete);
	}

	/**
	 * Closes the engine off; afterwards no statement can reach a file, the network or a setting.
	 * @param memory the most it may use, such as `1GB`; null leaves the engine's own limit.
	 */
	lock(memory: string | null = null): void {
		if (memory !== null) this.run(`set memory_limit = '${memory}'`);
		for (const statement of LOCK) this.run(statement);
	}

	/**
	 * All rows of one statement, by column.
	 * Without parameters it can be cancelled while it runs; with parameters it runs in one go,
	 * because the engine's prepared statements cannot be polled.
	 * @param builtin whether it needs no view.
	 * @throws QueryCancelled, or the engine's own error.
	 */
	async query(
		sql: string,
		parameters: readonly Value[] = [],
		cancelled: () => boolean = () => false,
		builtin = false
	): Promise<Columns> {
		if (!builtin) await this.#prepareFor(sql, cancelled);
		if (parameters.length > 0) return this.#prepared(sql, parameters);
		const pieces: Uint8Array[] = [];
		for await (const piece of this.#pieces(sql, false, cancelled)) pieces.push(piece);
		return columnsFromIpc(pieces);
	}

	/**
	 * The result of one statement as pieces of an Arrow IPC stream, as the engine makes them:
	 * the schema, then batches of rows. Whoever stops reading stops the statement.
	 * @throws QueryCancelled, or the engine's own error.
	 */
	async *stream(sql: string, cancelled: () => boolean): AsyncGenerator<Uint8Array> {
		await this.#prepareFor(sql, cancelled);
		yield* this.#pieces(sql, true, cancelled);
	}

	/** Makes what `sql` may name of the semantic layer. */
	async #prepareFor(sql: string, cancelled: () => boolean): Promise<void> {
		for (const views of this.#views)
			while (views.missingFor(sql)) {
				views.step();
				await breathe();
				if (cancelled()) throw new QueryCancelled();
			}
		if (cancelled()) throw new QueryCancelled();
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

	/** @param streaming whether rows come while the statement still runs, instead of after it. */
	async *#pieces(
		sql: string,
		streaming: boolean,
		cancelled: () => boolean
	): AsyncGenerator<Uint8Array> {
		const cancel = () => this.#bindings.cancelPendingQuery(this.#connection);
		let header = this.#bindings.startPendingQuery(this.#connection, sql, streaming);
		while (header === null) {
			await breathe();
			if (cancelled()) {
				cancel();
				throw new QueryCancelled();
			}
			header = this.#bindings.pollPendingQuery(this.#connection);
		}
		// A polled result comes without the words of its ENUM columns; only a whole one has them.
		if (needsDictionaries(header)) {
			yield this.#bindings.runQuery(this.#connection, sql);
			return;
		}
		yield header;
		let looked = performance.now();
		let ended = false;
		try {
			for (;;) {
				const piece = this.#bindings.fetchQueryResults(this.#connection);
				ended = piece?.length === 0;
				if (ended) return;
				if (piece) yield piece;
				if (performance.now() - looked < POLL_INTERVAL) continue;
				await breathe();
				if (cancelled()) throw new QueryCancelled();
				looked = performance.now();
			}
		} finally {
			if (!ended) cancel();
		}
	}
}
