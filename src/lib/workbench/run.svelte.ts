/** One statement on its way through the engine, and what came of it. */
import { EngineError } from '../engine/engine';
import type { Pieces, ResultLimits, StreamEnd } from '../engine/protocol';
import type { WorkbenchEngine } from '../engine/workbench-engine';
import { ArrowRows, type Column } from './arrow-rows';
import { readEngineText, type EngineText } from './engine-text';
import type { Refusal } from './guard';

export type RunFailure =
	| { kind: 'mistake'; text: EngineText }
	| { kind: 'refused'; refusal: Refusal }
	| { kind: 'cancelled' }
	/** Seconds it was given. */
	| { kind: 'timeout'; seconds: number }
	/** The engine itself failed; a sentence of its own. */
	| { kind: 'engine'; message: string };

export type RunState = 'waiting' | 'running' | 'done' | 'failed';

export interface RunLimits extends ResultLimits {
	/** Seconds. */
	time: number;
}

let count = 0;

/** Notes in the browser's own timeline how long first rows take from the engine to the screen. */
function markFirstRows(): void {
	const start = performance.now();
	if (typeof requestAnimationFrame === 'undefined') return;
	requestAnimationFrame(() =>
		setTimeout(() => performance.measure('workbench:first-rows', { start }))
	);
}

export class Run {
	readonly key = ++count;
	readonly result = new ArrowRows();
	state = $state<RunState>('waiting');
	/** Known with the first parcel. */
	columns = $state.raw<readonly Column[]>([]);
	/** Rows that are there; grows while they come. */
	rows = $state(0);
	/** When the engine got it, as `performance.now()`. */
	begun = $state(0);
	/** Milliseconds from then to the end, or to now as far as anybody knows. */
	took = $state(0);
	end = $state.raw<StreamEnd | null>(null);
	failure = $state.raw<RunFailure | null>(null);
	readonly #stop = new AbortController();

	constructor(
		/** The statement alone, as its reader wrote it. */
		readonly sql: string,
		/** Where it begins in the text it was taken from. */
		readonly from: number,
		/** Seconds and rows it is given. */
		readonly limits: RunLimits,
		/** What the engine is asked; its end is the statement's end, only what leads up to it may differ. */
		readonly asked = sql
	) {}

	/** Runs it; never throws, what went wrong is in `failure`. */
	async go(engine: WorkbenchEngine): Promise<void> {
		if (this.state !== 'waiting') return;
		this.state = 'running';
		this.begun = performance.now();
		try {
			this.end = await engine.stream(this.asked, (pieces) => this.#take(pieces), {
				limits: this.limits,
				timeout: this.limits.time * 1000,
				signal: this.#stop.signal
			});
			this.rows = this.result.rows;
			this.state = 'done';
		} catch (error) {
			this.fail(this.#failureOf(error));
		} finally {
			this.took = performance.now() - this.begun;
			performance.measure('workbench:run', { start: this.begun });
		}
	}

	fail(failure: RunFailure): void {
		this.failure = failure;
		this.state = 'failed';
	}

	/** Gives it up, whether it waits or runs. */
	cancel(): void {
		if (this.state === 'waiting') this.fail({ kind: 'cancelled' });
		this.#stop.abort();
	}

	#take(pieces: Pieces): void {
		const isFirst = this.result.rows === 0;
		this.result.append(pieces);
		if (this.columns.length === 0) this.columns = this.result.columns;
		this.rows = this.result.rows;
		if (isFirst && this.rows > 0) markFirstRows();
	}

	#failureOf(error: unknown): RunFailure {
		if (!(error instanceof EngineError)) return { kind: 'engine', message: String(error) };
		if (error.reason === 'cancelled') return { kind: 'cancelled' };
		if (error.reason === 'timeout' && error.subject === null)
			return { kind: 'timeout', seconds: this.limits.time };
		return error.reason === 'query'
			? { kind: 'mistake', text: this.#mistakeOf(error.message) }
			: { kind: 'engine', message: error.message };
	}

	/** The engine's words, with the place in the reader's own text. */
	#mistakeOf(message: string): EngineText {
		const text = readEngineText(this.asked, message);
		const at = text.at === null ? null : text.at - (this.asked.length - this.sql.length);
		return { ...text, at: at === null || at < 0 ? null : at };
	}
}
