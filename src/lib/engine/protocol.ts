/** The messages between a page and its engine worker. */
import type { Columns } from './arrow-value';
import type { EngineReason, Value } from './engine';

/** What the engine is doing while it starts, in order; each has a time limit of its own. */
export const STEPS = ['download', 'engine', 'insert'] as const;
export type Step = (typeof STEPS)[number];

/** To the worker. The page sends one query at a time. */
export type Request =
	| ({
			type: 'start';
			/** The engine's code as an earlier start compiled it. */
			module: WebAssembly.Module | null;
	  } & LoaderRequest)
	| { type: 'query'; id: number; sql: string; parameters: readonly Value[] }
	| { type: 'cancel'; id: number };

/** From the worker. */
export type Reply =
	| { type: 'progress'; step: Step; fraction: number }
	| { type: 'ready'; snapshot: string; module: WebAssembly.Module }
	| { type: 'refused'; failure: Failure }
	| { type: 'rows'; id: number; columns: Columns }
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
