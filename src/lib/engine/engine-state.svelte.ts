/** The one engine of the site as people see it: started lazily, in one of four states, restartable. */
import type { Ask } from '../sql/ask';
import { chosenSnapshot } from '../snapshot/chosen';
import type { QueryRow } from '../sql/queries';
import type { BrowserEngine, StartOptions } from './browser-engine';
import { EngineError, type EngineReason } from './engine';
import type { Step } from './protocol';
import { whenIdle } from '../browser/when-idle';

export type EngineStatus =
	| { phase: 'idle' }
	/** `progress` is 0..1; `step` chooses the words. */
	| { phase: 'starting'; progress: number; step: Step }
	| { phase: 'ready'; snapshot: string }
	/** `reason` chooses the words, `subject` is the file or step, `message` the sentence in Chinese. */
	| { phase: 'unavailable'; reason: EngineReason; subject: string | null; message: string };

const failed = (error: unknown): EngineError =>
	error instanceof EngineError
		? error
		: new EngineError('start', error instanceof Error ? error.message : String(error));

export class EngineState {
	#status = $state.raw<EngineStatus>({ phase: 'idle' });
	#engine: Promise<BrowserEngine> | null = null;
	/** Why the loaded snapshot could not answer for the page on screen, in the engine's words; else null. */
	refusal = $state.raw<string | null>(null);
	/** The snapshot whose rows replaced those the page on screen was built with, or null. */
	shown = $state.raw<string | null>(null);

	constructor(private readonly open: (options: StartOptions) => Promise<BrowserEngine>) {}

	get status(): EngineStatus {
		return this.#status;
	}

	/** Identifier of the loaded snapshot, or null while there is none. */
	get snapshot(): string | null {
		return this.#status.phase === 'ready' ? this.#status.snapshot : null;
	}

	/**
	 * Starts the engine unless it is there or on its way; after a failure it tries again.
	 * @param base the site's base path, as `asset('/')` of `$app/paths` gives it.
	 * @throws EngineError; the same is shown in `status`.
	 */
	start(base: string): Promise<BrowserEngine> {
		this.#engine ??= this.#begin(base);
		return this.#engine;
	}

	/**
	 * Starts when the page has nothing else to do.
	 * @returns a function that calls it off if it has not begun.
	 */
	startWhenIdle(base: string): () => void {
		return whenIdle(() => void this.start(base).catch(() => undefined));
	}

	/**
	 * The running engine.
	 * @throws EngineError when it was never started or did not start.
	 */
	async running(): Promise<BrowserEngine> {
		if (!this.#engine) throw new EngineError('start', '查询引擎还没有启动。');
		return this.#engine;
	}

	/** Rows of a named query from the engine, once it is ready. */
	readonly ask: Ask = async (name, parameters) => {
		const engine = await this.running();
		// The texts are of no use before the engine: they come with it, not with the page.
		const { sqlOf } = await import('../sql/named');
		return (await engine.query(sqlOf(name), parameters)) as unknown as QueryRow<typeof name>[];
	};

	async #begin(base: string): Promise<BrowserEngine> {
		this.#status = { phase: 'starting', progress: 0, step: 'download' };
		try {
			const engine = await this.open({
				base,
				onprogress: (progress, step) => {
					if (this.#status.phase === 'starting')
						this.#status = { phase: 'starting', progress, step };
				}
			});
			this.#status = { phase: 'ready', snapshot: engine.snapshot };
			return engine;
		} catch (cause) {
			const error = failed(cause);
			this.#engine = null;
			this.#status = {
				phase: 'unavailable',
				reason: error.reason,
				subject: error.subject,
				message: error.message
			};
			throw error;
		}
	}
}

/** The site's engine, on the snapshot the address names or else the host's current one. */
export const engineState = new EngineState(async (options) => {
	// Pages are complete before the engine: its code comes when they have nothing else to do.
	const { startEngine } = await import('./browser-engine');
	return startEngine(chosenSnapshot === null ? options : { ...options, snapshot: chosenSnapshot });
});
