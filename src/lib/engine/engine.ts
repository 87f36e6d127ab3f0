/** The one interface through which pages ask for rows; Node and the browser each implement it. */

/** A cell as pages see it. Dates are `YYYY-MM-DD`; numbers are JavaScript numbers in both engines. */
export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

export interface QueryOptions {
	signal?: AbortSignal;
	/** Milliseconds until the query is cancelled; the engine's default applies when absent. */
	timeout?: number;
}

export interface TableInfo {
	name: string;
	kind: 'table' | 'view' | 'macro';
	rows: number | null;
}

export interface Engine {
	/**
	 * Runs one SQL statement with positional parameters (`$1`, `$2`, …) and returns all rows.
	 * @throws EngineError with a sentence a reader understands.
	 */
	query(sql: string, parameters?: readonly Value[], options?: QueryOptions): Promise<Row[]>;
	/** Tables, views and macros of the loaded snapshot. */
	tables(): Promise<TableInfo[]>;
	/** Identifier of the snapshot the rows come from. */
	readonly snapshot: string;
	close(): Promise<void>;
}

/** Why the engine could not answer, told so that a page can say it. */
export class EngineError extends Error {
	constructor(
		readonly reason: 'start' | 'load' | 'integrity' | 'query' | 'timeout' | 'cancelled' | 'closed',
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
		this.name = 'EngineError';
	}
}
