/** The one interface through which pages ask for rows; Node and the browser each implement it. */

/**
 * A cell as pages see it, the same in both engines.
 * Dates are `YYYY-MM-DD`, timestamps `YYYY-MM-DD HH:MM:SS[.ffffff]`; whole numbers beyond
 * 2^53 are strings; a list, struct or map is its text, as DuckDB writes it.
 */
export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

export interface QueryOptions {
	signal?: AbortSignal;
	/** Milliseconds until the query is cancelled; the engine's default applies when absent. */
	timeout?: number;
	/** Whether it asks only for what the engine brings itself, so that it need not wait for any view. */
	builtin?: boolean;
}

export interface TableInfo {
	name: string;
	kind: 'table' | 'view' | 'macro';
	rows: number | null;
}

export interface Engine {
	/**
	 * Runs one SQL statement with positional parameters (`$1`, `$2`, …) and returns all rows.
	 * A number binds as DOUBLE in both engines.
	 * @throws EngineError with a sentence a reader understands.
	 */
	query(sql: string, parameters?: readonly Value[], options?: QueryOptions): Promise<Row[]>;
	/** Tables, views and macros of the loaded snapshot. */
	tables(): Promise<TableInfo[]>;
	/** Identifier of the snapshot the rows come from. */
	readonly snapshot: string;
	close(): Promise<void>;
}

/**
 * What kept the engine from answering; a page chooses its words by this.
 * `unsupported`: the browser cannot run the engine. `start`: the engine did not come up.
 * `load`: a file could not be fetched or read. `integrity`: a file differs from its manifest.
 */
export type EngineReason =
	'unsupported' | 'start' | 'load' | 'integrity' | 'query' | 'timeout' | 'cancelled' | 'closed';

/** Why the engine could not answer, told so that a page can say it. */
export class EngineError extends Error {
	/** The file, step or object concerned, for a page that words the sentence itself. */
	readonly subject: string | null;

	constructor(
		readonly reason: EngineReason,
		message: string,
		options: ErrorOptions & { subject?: string } = {}
	) {
		super(message, options);
		this.name = 'EngineError';
		this.subject = options.subject ?? null;
	}
}
