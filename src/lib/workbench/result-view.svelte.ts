/** A result on the screen: which face of it is shown, in which order, and its worker for long work. */
import { AS_IT_CAME, isPlain, type Arrangement } from './arrange';
import type { ExportFormat, ExportText } from './export-formats';
import { ResultTasks } from './result-tasks';
import type { Run } from './run.svelte';

export const FACES = ['table', 'chart', 'diff'] as const;
export type Face = (typeof FACES)[number];

export class ResultView {
	face = $state<Face>('table');
	arrangement = $state.raw<Arrangement>(AS_IT_CAME);
	/** Rows to show in order; null for all as they came. */
	order = $state.raw<Uint32Array | null>(null);
	arranging = $state(false);
	/** Why the last arrangement or file did not come about. */
	problem = $state('');
	readonly #tasks: ResultTasks;
	/** Goes up with every arrangement, so that one that was overtaken is known as such. */
	#asked = 0;

	constructor(
		readonly run: Run,
		/** The query asked again of another snapshot, to compare; null for none. */
		readonly elsewhere: Run | null = null
	) {
		this.#tasks = new ResultTasks(run.result);
	}

	/** Sorts and filters, beside the page; what is shown stays until it is done. */
	async arrange(next: Arrangement): Promise<void> {
		const asked = ++this.#asked;
		this.arrangement = next;
		this.problem = '';
		if (isPlain(next)) {
			this.order = null;
			this.arranging = false;
			return;
		}
		this.arranging = true;
		try {
			const order = await this.#tasks.arrange(next);
			if (asked === this.#asked) this.order = order;
		} catch (error) {
			if (asked === this.#asked) this.problem = (error as Error).message;
		} finally {
			if (asked === this.#asked) this.arranging = false;
		}
	}

	/** The result as a file, in the order it is shown. @throws Error with a sentence */
	exported(format: ExportFormat, text: ExportText): Promise<Blob> {
		return this.#tasks.exported(format, text, this.order);
	}

	/** Lets its worker go; the rows go with the last one who holds them. */
	close(): void {
		this.#asked++;
		this.#tasks.close();
	}
}
