/** What takes longer than a frame on a result, done by a worker that has a copy of it. */
import type { Arrangement } from './arrange';
import type { ArrowRows } from './arrow-rows';
import type { ExportFormat, ExportText } from './export-formats';
import type { ResultReply, ResultRequest, ResultTask } from './result-protocol';

type Settle = { resolve: (reply: ResultReply) => void; reject: (error: Error) => void };

export class ResultTasks {
	#worker: Worker | null = null;
	/** Pieces of the result the worker has. */
	#given = 0;
	#next = 1;
	readonly #waiting = new Map<number, Settle>();

	constructor(private readonly result: ArrowRows) {}

	/** Positions of the rows to show, in order. @throws Error with a sentence. */
	async arrange(arrangement: Arrangement): Promise<Uint32Array> {
		const reply = await this.#ask({ type: 'arrange', arrangement });
		return 'order' in reply ? reply.order : new Uint32Array();
	}

	/** A file of the result. @param order as `arrange` gave it, or null. @throws Error */
	async exported(format: ExportFormat, text: ExportText, order: Uint32Array | null): Promise<Blob> {
		const reply = await this.#ask({ type: 'export', format, text, order });
		return 'file' in reply ? reply.file : new Blob();
	}

	/** Has the worker fetch what files are written with. @throws Error */
	async warm(): Promise<void> {
		await this.#ask({ type: 'warm' });
	}

	/** Lets the worker and its copy go. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#given = 0;
		for (const { reject } of this.#waiting.values()) reject(new Error('closed'));
		this.#waiting.clear();
	}

	#ask(task: ResultTask): Promise<ResultReply> {
		this.#worker ??= this.#open();
		const { pieces } = this.result;
		if (this.#given < pieces.length)
			this.#send({ type: 'take', pieces: pieces.slice(this.#given) });
		this.#given = pieces.length;
		return new Promise((resolve, reject) => {
			const id = this.#next++;
			this.#waiting.set(id, { resolve, reject });
			this.#send({ ...task, id });
		});
	}

	#send(request: ResultRequest): void {
		this.#worker?.postMessage(request);
	}

	#open(): Worker {
		const worker = new Worker(new URL('./result-worker.ts', import.meta.url), {
			type: 'module',
			name: 'result'
		});
		worker.onmessage = ({ data }: MessageEvent<ResultReply>) => {
			const settle = this.#waiting.get(data.id);
			this.#waiting.delete(data.id);
			if ('message' in data) settle?.reject(new Error(data.message));
			else settle?.resolve(data);
		};
		worker.onerror = (event) => {
			event.preventDefault();
			for (const { reject } of this.#waiting.values()) reject(new Error(event.message || 'worker'));
			this.close();
		};
		return worker;
	}
}
