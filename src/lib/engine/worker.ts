/** The worker that holds the engine: one start, then one query after another. */
import { failureFrom, isBroken } from './failure';
import { breathe, QueryCancelled } from './cancellation';
import type { Database } from './database';
import type { Columns } from './arrow-value';
import type { Reply, Request, StartRequest, Step, StreamEnd, Task } from './protocol';
import { start } from './start';
import { overall } from './start-progress';
import { streamTo } from './stream';

/** Milliseconds between two progress messages of the same step. */
const PROGRESS_PAUSE = 50;

/** Milliseconds without a query before work that nobody waits for begins. */
const QUIET = 500;

const post = (reply: Reply, transfer: Transferable[] = []): void =>
	self.postMessage(reply, { transfer });

let database: Database | null = null;
let cancelled: number | null = null;
let answering = false;
let preparing = false;

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

async function begin(request: StartRequest): Promise<void> {
	try {
		const started = await start(request, progress());
		database = started.database;
		post({ type: 'ready', snapshot: started.snapshot, module: started.module });
		void prepareRest(started.database);
	} catch (error) {
		post({ type: 'refused', failure: failureFrom(error, 'start') });
	}
}

/** Makes the rest of the views once nobody asks; a piece that fails is left to the query that needs it. */
async function prepareRest(idle: Database): Promise<void> {
	if (preparing) return;
	preparing = true;
	try {
		// One piece can take longer than a short query, which would wait for it.
		await new Promise((resolve) => setTimeout(resolve, QUIET));
		do await breathe();
		while (!answering && idle.prepareMore());
	} catch {
		return;
	} finally {
		preparing = false;
	}
}

function carryOut(
	task: Task & { id: number },
	open: Database
): Promise<Columns | StreamEnd | null> | null {
	const stopped = () => cancelled === task.id;
	if (task.type === 'query') return open.query(task.sql, task.parameters, stopped, task.builtin);
	if (task.type === 'insert') {
		open.insert([{ name: task.table, ipc: task.ipc }]);
		return null;
	}
	return streamTo(open.stream(task.sql, stopped), task.limits, (pieces) =>
		post(
			{ type: 'pieces', id: task.id, pieces },
			pieces.map(({ buffer }) => buffer)
		)
	);
}

async function answer(task: Task & { id: number }): Promise<void> {
	const { id } = task;
	answering = true;
	try {
		if (!database) throw new Error('The engine was asked before it was ready.');
		post({ type: 'done', id, result: await carryOut(task, database) });
	} catch (error) {
		const failure =
			error instanceof QueryCancelled
				? { reason: 'cancelled' as const, message: '查询已取消。', subject: null }
				: failureFrom(error, 'query');
		post({ type: 'failed', id, failure, broken: isBroken(error) });
	} finally {
		answering = false;
		if (database) void prepareRest(database);
	}
}

self.onmessage = ({ data }: MessageEvent<Request>) => {
	if (data.type === 'start') void begin(data);
	else if (data.type === 'cancel') cancelled = data.id;
	else void answer(data);
};
