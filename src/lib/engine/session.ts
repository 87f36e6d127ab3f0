/** One life of the engine worker, from its start to its end, seen from the page. */
import { EngineError } from './engine';
import { errorFrom } from './failure';
import { stalled, type Limits } from './limits';
import type { Pieces, Reply, Request, StartRequest, Step, Task } from './protocol';

export interface SessionOptions extends StartRequest {
	limits: Limits;
	/** Called with 0..1 and the step at work. */
	onprogress: (fraction: number, step: Step) => void;
	signal: AbortSignal | null;
	createWorker: () => Worker;
}

interface Pending {
	id: number;
	onpieces: (pieces: Pieces) => void;
	resolve: (result: unknown) => void;
	reject: (error: EngineError) => void;
}

/** A worker that is ready. It answers one query at a time. */
export class Session {
	#pending: Pending | null = null;
	#next = 1;
	#ended: EngineError | null = null;

	constructor(
		private readonly worker: Worker,
		readonly snapshot: string,
		/** The compiled engine; a later start that is given it need not fetch or compile. */
		readonly module: WebAssembly.Module
	) {
		worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#receive(data);
		worker.onerror = (event) => {
			event.preventDefault();
			this.end(interrupted(event.message));
		};
		worker.onmessageerror = () => this.end(interrupted('messageerror'));
	}

	/** Whether this worker is gone; a new session is needed. */
	get ended(): boolean {
		return this.#ended !== null;
	}

	/**
	 * @param onpieces called with each parcel of a streamed result, before the task is done.
	 * @returns what the task's kind promises: columns, the end of a stream, or null.
	 * @throws EngineError of the task, or of the session's end.
	 */
	ask<Result>(task: Task, onpieces: (pieces: Pieces) => void = () => undefined): Promise<Result> {
		if (this.#ended) return Promise.reject(this.#ended);
		return new Promise<Result>((resolve, reject) => {
			const id = this.#next++;
			this.#pending = { id, onpieces, resolve: resolve as Pending['resolve'], reject };
			send(this.worker, { ...task, id });
		});
	}

	/** Asks the worker to give up the query it is at. */
	cancel(): void {
		if (this.#pending && !this.#ended) send(this.worker, { type: 'cancel', id: this.#pending.id });
	}

	/** Ends the worker; a query under way is rejected with `error`. */
	end(error: EngineError): void {
		if (this.#ended) return;
		this.#ended = error;
		this.worker.terminate();
		this.#pending?.reject(error);
		this.#pending = null;
	}

	#receive(reply: Reply): void {
		const pending = this.#pending;
		if (!pending || !('id' in reply) || reply.id !== pending.id) return;
		if (reply.type === 'pieces') {
			pending.onpieces(reply.pieces);
			return;
		}
		this.#pending = null;
		if (reply.type === 'done') {
			pending.resolve(reply.result);
			return;
		}
		const error = errorFrom(reply.failure);
		pending.reject(error);
		if (reply.broken) this.end(error);
	}
}

const send = (worker: Worker, request: Request): void => worker.postMessage(request);

const interrupted = (detail: string): EngineError =>
	new EngineError('query', `查询引擎中断了（${detail}），下一次查询会重新启动它。`);

/**
 * Starts a worker and waits until it is ready.
 * @throws EngineError: the worker's own, `timeout` naming the step, or `cancelled`.
 */
export function openSession(options: SessionOptions): Promise<Session> {
	const { limits, signal } = options;
	return new Promise((resolve, reject) => {
		if (signal?.aborted) {
			reject(abandoned());
			return;
		}
		const worker = options.createWorker();
		let timer: ReturnType<typeof setTimeout>;
		const watch = (step: Step) => {
			clearTimeout(timer);
			timer = setTimeout(() => fail(stalled(step, limits[step])), limits[step]);
		};
		const settle = () => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', abort);
		};
		const fail = (error: EngineError) => {
			settle();
			worker.terminate();
			reject(error);
		};
		const abort = () => fail(abandoned());
		signal?.addEventListener('abort', abort, { once: true });
		worker.onerror = (event) => {
			event.preventDefault();
			fail(
				new EngineError(
					'start',
					`查询引擎的程序没有载入（${event.message || 'worker'}）。请重新载入页面。`
				)
			);
		};
		worker.onmessage = ({ data }: MessageEvent<Reply>) => {
			if (data.type === 'progress') {
				watch(data.step);
				options.onprogress(data.fraction, data.step);
			} else if (data.type === 'refused') fail(errorFrom(data.failure));
			else if (data.type === 'ready') {
				settle();
				resolve(new Session(worker, data.snapshot, data.module));
			}
		};
		watch('download');
		const { snapshots, sets, memoryLimit, module } = options;
		send(worker, { type: 'start', snapshots, sets, memoryLimit, module });
	});
}

const abandoned = (): EngineError => new EngineError('cancelled', '查询引擎的启动已取消。');
