/** The messages between a page and its engine worker. */
import type { Columns } from './arrow-value';
import type { EngineReason, Value } from './engine';

/** What the engine is doing while it starts, in order; each has a time limit of its own. */
export const STEPS = ['download', 'engine', 'insert'] as const;
export type Step = (typeof STEPS)[number];

/** What an engine starts with. */
export interface StartRequest {
	/** Absolute address of the folder that holds `index.json`. */
	snapshots: string;
	/** The snapshots to load; the first is the engine's own. */
	sets: readonly PlacedSnapshot[];
	/** Such as `1GB`; null leaves the engine's own. */
	memoryLimit: string | null;
	/** The engine's code as an earlier start compiled it. */
	module: WebAssembly.Module | null;
}

export interface PlacedSnapshot {
	/** Identifier to load instead of the host's current one. */
	snapshot: string | null;
	/** The schema its tables and views stand in; null is the engine's default one. */
	schema: string | null;
}

/** Where a streamed result ends although there is more. */
export interface ResultLimits {
	rows: number;
	/** Bytes of Arrow. */
	bytes: number;
}

/** The end of a streamed result. */
export interface StreamEnd {
	rows: number;
	bytes: number;
	/** Milliseconds until the engine had the first rows, and until the last ones were handed over. */
	first: number;
	total: number;
	/** The limit that cut the result off, or null when it is whole. */
	cut: keyof ResultLimits | null;
}

/** Pieces of one Arrow IPC stream; the first message begins with the schema. */
export type Pieces = Uint8Array<ArrayBuffer>[];

/** What the page asks of a ready worker, one at a time. */
export type Task =
	| { type: 'query'; sql: string; parameters: readonly Value[]; builtin: boolean }
	| { type: 'stream'; sql: string; limits: ResultLimits }
	/** Makes a table of the page's own from an Arrow IPC stream. */
	| { type: 'insert'; table: string; ipc: Uint8Array<ArrayBuffer> };

/** To the worker. */
export type Request =
	({ type: 'start' } & StartRequest) | (Task & { id: number }) | { type: 'cancel'; id: number };

/** From the worker. */
export type Reply =
	| { type: 'progress'; step: Step; fraction: number }
	| { type: 'ready'; snapshot: string; module: WebAssembly.Module }
	| { type: 'refused'; failure: Failure }
	| { type: 'pieces'; id: number; pieces: Pieces }
	| { type: 'done'; id: number; result: Columns | StreamEnd | null }
	| { type: 'failed'; id: number; failure: Failure; broken: boolean };

/** To the loader, once. */
export interface LoaderRequest {
	/** Absolute address of the folder that holds `index.json`. */
	snapshots: string;
	/** Identifier to load instead of the host's current one. */
	snapshot: string | null;
}

export interface LoadedSnapshot {
	id: string;
	/** Each table with its rows as an Arrow IPC stream. */
	tables: { name: string; ipc: Uint8Array<ArrayBuffer> }[];
	/** SQL of the semantic layer. */
	views: string;
}

/** From the loader. */
export type LoaderReply =
	| { type: 'size'; bytes: number }
	| { type: 'bytes'; count: number }
	| { type: 'loaded'; snapshot: LoadedSnapshot }
	| { type: 'refused'; failure: Failure };

/** An EngineError in a form that can cross. */
export interface Failure {
	reason: EngineReason;
	message: string;
	subject: string | null;
}
