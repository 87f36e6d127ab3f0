/** An engine of its own for ad-hoc SQL: results stream, readers' tables go in, memory is bounded. */
import { sessionOf, WorkerEngine, type BrowserEngine, type StartOptions } from './browser-engine';
import type { QueryOptions } from './engine';
import type { Pieces, ResultLimits, StreamEnd } from './protocol';
import { openSession } from './session';

/** The schema of the snapshot under work, and of the one it is compared with. */
export const CURRENT = 'current';
export const BEFORE = 'before';

export interface StreamOptions extends QueryOptions {
	limits: ResultLimits;
}

export interface WorkbenchEngine extends BrowserEngine {
	/**
	 * Runs one statement and hands its result over while it comes.
	 * @param onpieces parcels of one Arrow IPC stream; the first begins with the schema.
	 * @throws EngineError; parcels handed over before stay good.
	 */
	stream(
		sql: string,
		onpieces: (pieces: Pieces) => void,
		options: StreamOptions
	): Promise<StreamEnd>;
	/** Makes a table of the reader's from an Arrow IPC stream. @throws EngineError */
	insert(table: string, ipc: Uint8Array<ArrayBuffer>): Promise<void>;
	/** Whether the worker is gone, and readers' tables with it. */
	isLost(): Promise<boolean>;
}

export interface WorkbenchOptions extends StartOptions {
	/** A second snapshot, in the schema `before`; null for none. */
	before: string | null;
	/** Such as `1GB`. */
	memoryLimit: string;
}

class StreamingEngine extends WorkerEngine implements WorkbenchEngine {
	stream(
		sql: string,
		onpieces: (pieces: Pieces) => void,
		{ limits, ...options }: StreamOptions
	): Promise<StreamEnd> {
		return this.task(
			(session) => session.ask<StreamEnd>({ type: 'stream', sql, limits }, onpieces),
			options
		);
	}

	insert(table: string, ipc: Uint8Array<ArrayBuffer>): Promise<void> {
		return this.task((session) => session.ask<void>({ type: 'insert', table, ipc }), {});
	}

	isLost(): Promise<boolean> {
		return this.lost();
	}
}

/**
 * Starts an engine whose snapshot stands in the schema `current`; names without a schema find it.
 * It is not the site's engine: nothing done here reaches a page.
 * @throws EngineError as `startEngine`.
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<WorkbenchEngine> {
	const { before, memoryLimit } = options;
	const session = {
		...sessionOf(options),
		memoryLimit,
		sets: [
			{ snapshot: options.snapshot ?? null, schema: CURRENT },
			...(before === null ? [] : [{ snapshot: before, schema: BEFORE }])
		]
	};
	return new StreamingEngine(await openSession(session), session);
}
