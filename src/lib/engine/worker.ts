/** The worker that holds the engine: one start, then one query after another. */
import { failureFrom, isBroken } from './failure';
import { QueryCancelled, type Database } from './database';
import type { Reply, Request, Step } from './protocol';
import { start } from './start';
import { overall } from './start-progress';

/** Milliseconds between two progress messages of the same step. */
const PROGRESS_PAUSE = 50;

const post = (reply: Reply): void => self.postMessage(reply);

let database: Database | null = null;
let cancelled: number | null = null;

/** Progress, not more often than a person sees it. */
function progress(): (step: Step, part: number) => void {
	let last = 0;
	let at: Step | null = null;
	let furthest = 0;
	return (step, part) => {
		const now = performance.now();
		if (step === at && part < 1 && now - last < PROGRESS_PAUSE) return;
		last = now;
		at = step;
		// The sizes of all files become known one after another; a bar must not go back.
		furthest = Math.max(furthest, overall(step, part));
		post({ type: 'progress', step, fraction: furthest });
	};
}

async function begin(request: Extract<Request, { type: 'start' }>): Promise<void> {
	try {
		const started = await start(
			request.snapshots,
			request.snapshot,
			request.module,
			progress()
		);
		database = started.database;
		post({ type: 'ready', snapshot: started.snapshot, module: started.module });
	} catch (error) {
		post({ type: 'refused', failure: failureFrom(error, 'start') });
	}
}

async function answer({ id, sql, parameters }: Extract<Request, { type: 'query' }>): Promise<void> {
	try {
		if (!database) throw new Error('The engine was asked before it was ready.');
		const columns = await database.query(sql, parameters, () => cancelled === id);
		post({ type: 'rows', id, columns });
	} catch (error) {
		const failure =
			error instanceof QueryCancelled
				? { reason: 'cancelled' as const, message: '查询已取消。', subject: null }
				: failureFrom(error, 'query');
		post({ type: 'failed', id, failure, broken: isBroken(error) });
	}
}

self.onmessage = ({ data }: MessageEvent<Request>) => {
	if (data.type === 'start') void begin(data);
	else if (data.type === 'query') void answer(data);
	else cancelled = data.id;
};
