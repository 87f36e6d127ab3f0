/** The Engine in the browser: a queue in front of a worker that is replaced whenever it is lost. */
import { CATALOGUE_SQL, catalogueFrom } from './catalogue';
import {
	EngineError,
	type Engine,
	type QueryOptions,
	type Row,
	type TableInfo,
	type Value
} from './engine';
import { LIMITS, tooLong, type Limits } from './limits';
import type { Columns } from './arrow-value';
import type { Step } from './protocol';
import { rowsFromColumns } from './rows-from-columns';
import { folderOf } from '../snapshot/folder';
import { openSession, type Session, type SessionOptions } from './session';

export interface BrowserEngine extends Engine {
	/** Ends the worker and starts another one with the same snapshot; waiting queries go on there. */
	restart(): Promise<void>;
}

export interface StartOptions {
	/** The site's base path, as `asset('/')` of `$app/paths` gives it; snapshots lie in `snapshots/`. */
	base: string;
	/** Identifier of a snapshot; without it the host's current one. */
	snapshot?: string;
	/** Called with 0..1 and the step at work. */
	onprogress?: (fraction: number, step: Step) => void;
	/** Gives up the start. */
	signal?: AbortSignal;
	limits?: Partial<Limits>;
	createWorker?: () => Worker;
}

const createWorker = (): Worker =>
	new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });

/** The options of a session that loads one snapshot into the default schema. */
export const sessionOf = (options: StartOptions): SessionOptions => ({
	snapshots: folderOf(options.base),
	sets: [{ snapshot: options.snapshot ?? null, schema: null }],
	memoryLimit: null,
	module: null,
	limits: { ...LIMITS, ...options.limits },
	onprogress: options.onprogress ?? (() => undefined),
	signal: options.signal ?? null,
	createWorker: options.createWorker ?? createWorker
});

/**
 * Starts the engine in a worker and loads the snapshot.
 * @throws EngineError `unsupported`, `start`, `load`, `integrity`, `timeout` or `cancelled`.
 */
export async function startEngine(options: StartOptions): Promise<BrowserEngine> {
	const session = sessionOf(options);
	return new WorkerEngine(await openSession(session), session);
}

/** One task after another in a worker that is replaced when it is lost. */
export class WorkerEngine implements BrowserEngine {
	readonly snapshot: string;
	readonly #options: SessionOptions;
	#session: Promise<Session>;
	#queue: Promise<void> = Promise.resolve();
	#closed = false;

	/** @param options the session was opened with. */
	constructor(session: Session, options: SessionOptions) {
		this.snapshot = session.snapshot;
		const [first, ...others] = options.sets;
		// Later starts stay with the same snapshot, so that figures on one page never mix.
		const sets = [{ schema: first?.schema ?? null, snapshot: session.snapshot }, ...others];
		this.#options = { ...options, sets, module: session.module, signal: null };
		this.#session = Promise.resolve(session);
	}

	async query(
		sql: string,
		parameters: readonly Value[] = [],
		options: QueryOptions = {}
	): Promise<Row[]> {
		const { builtin = false } = options;
		return rowsFromColumns(
			await this.task(
				(session) => session.ask<Columns>({ type: 'query', sql, parameters, builtin }),
				options
			)
		);
	}

	/**
	 * Queues what is asked of a session; cancelled or too long, it is given up.
	 * @throws EngineError
	 */
	protected task<Result>(
		ask: (session: Session) => Promise<Result>,
		{ signal, timeout = this.#options.limits.query }: QueryOptions
	): Promise<Result> {
		return new Promise((resolve, reject) => {
			let over = false;
			let stop: ((error: EngineError) => void) | null = null;
			const abort = () => {
				const error = cancelled();
				finish(() => reject(error));
				stop?.(error);
			};
			const finish = (settle: () => void) => {
				over = true;
				signal?.removeEventListener('abort', abort);
				settle();
			};
			if (signal?.aborted) {
				abort();
				return;
			}
			signal?.addEventListener('abort', abort, { once: true });
			this.#queue = this.#queue.then(async () => {
				if (over) return;
				try {
					const result = await this.#run(ask, timeout, (how) => (stop = how));
					finish(() => resolve(result));
				} catch (error) {
					finish(() => reject(error as EngineError));
				}
			});
		});
	}

	async tables(): Promise<TableInfo[]> {
		return catalogueFrom(await this.query(CATALOGUE_SQL));
	}

	async restart(): Promise<void> {
		if (this.#closed) throw closed();
		const previous = this.#session;
		this.#session = previous
			.then((session) => session.end(restarted()))
			.catch(() => undefined)
			.then(() => openSession(this.#options));
		await this.#session;
	}

	async close(): Promise<void> {
		this.#closed = true;
		await this.#session.then((session) => session.end(closed())).catch(() => undefined);
	}

	/** Whether the worker is gone with all that readers made in it; the next task starts another. */
	protected async lost(): Promise<boolean> {
		return this.#session.then(
			(session) => session.ended,
			() => true
		);
	}

	/** The worker in use, or a new one if that one is lost. */
	async #living(): Promise<Session> {
		if (this.#closed) throw closed();
		const current = await this.#session.catch(() => null);
		if (current && !current.ended) return current;
		this.#session = openSession(this.#options);
		return this.#session;
	}

	async #run<Result>(
		ask: (session: Session) => Promise<Result>,
		timeout: number,
		onstoppable: (stop: (error: EngineError) => void) => void
	): Promise<Result> {
		const session = await this.#living();
		let grace: ReturnType<typeof setTimeout> | undefined;
		let reason: EngineError | null = null;
		const stop = (error: EngineError) => {
			reason = error;
			session.cancel();
			// A statement that does not look up in time is ended with its worker.
			grace = setTimeout(() => session.end(error), this.#options.limits.grace);
		};
		const limit = setTimeout(() => stop(tooLong(timeout)), timeout);
		onstoppable(stop);
		try {
			return await ask(session);
		} catch (error) {
			throw reason ?? error;
		} finally {
			clearTimeout(limit);
			clearTimeout(grace);
		}
	}
}

const cancelled = () => new EngineError('cancelled', '查询已取消。');
const closed = () => new EngineError('closed', '查询引擎已关闭。');
const restarted = () => new EngineError('cancelled', '查询引擎重新启动，这次查询没有完成。');
