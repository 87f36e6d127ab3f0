import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from './limits';
import type { Reply, Request } from './protocol';
import { openSession, type SessionOptions } from './session';

/** A worker whose side the test plays. */
class FakeWorker {
	onmessage: ((event: { data: Reply }) => void) | null = null;
	onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
	onmessageerror: (() => void) | null = null;
	readonly received: Request[] = [];
	terminated = false;

	postMessage(request: Request): void {
		this.received.push(request);
	}
	terminate(): void {
		this.terminated = true;
	}
	say(reply: Reply): void {
		this.onmessage?.({ data: reply });
	}
	crash(message: string): void {
		this.onerror?.({ message, preventDefault: () => undefined });
	}
}

let worker: FakeWorker;
let fractions: number[];

const MODULE = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));

const options = (signal: AbortSignal | null = null): SessionOptions => ({
	snapshots: 'http://localhost/snapshots/',
	sets: [{ snapshot: null, schema: null }],
	memoryLimit: null,
	module: null,
	limits: LIMITS,
	onprogress: (fraction) => fractions.push(fraction),
	signal,
	createWorker: () => worker as unknown as Worker
});

const ready = { type: 'ready', snapshot: '2026-01-31-0123abcd', module: MODULE } as const;

beforeEach(() => {
	vi.useFakeTimers();
	worker = new FakeWorker();
	fractions = [];
});

afterEach(() => vi.useRealTimers());

describe('the start of a worker', () => {
	it('ends ready with the snapshot it loaded', async () => {
		const opening = openSession(options());
		worker.say({ type: 'progress', step: 'download', fraction: 0.5 });
		worker.say(ready);
		expect((await opening).snapshot).toBe(ready.snapshot);
		expect(fractions).toEqual([0.5]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('may be slow as long as it moves, and is given up when it stalls, naming the step', async () => {
		const opening = openSession(options());
		const refused = expect(opening).rejects.toMatchObject({ reason: 'timeout', subject: 'insert' });
		for (let n = 0; n < 10; n++) {
			await vi.advanceTimersByTimeAsync(LIMITS.download - 1);
			worker.say({ type: 'progress', step: 'download', fraction: n / 20 });
		}
		expect(worker.terminated).toBe(false);
		worker.say({ type: 'progress', step: 'insert', fraction: 0.9 });
		await vi.advanceTimersByTimeAsync(LIMITS.insert);
		await refused;
		expect(worker.terminated).toBe(true);
	});

	it('fails when the worker’s program does not load', async () => {
		const opening = openSession(options());
		const refused = expect(opening).rejects.toMatchObject({ reason: 'start' });
		worker.crash('404');
		await refused;
	});

	it('does not even begin when it was given up before', async () => {
		const abort = new AbortController();
		abort.abort();
		await expect(openSession(options(abort.signal))).rejects.toMatchObject({
			reason: 'cancelled'
		});
		expect(worker.received).toEqual([]);
	});
});

describe('a worker that is ready', () => {
	const open = async () => {
		const opening = openSession(options());
		worker.say(ready);
		return opening;
	};
	const columns = { names: ['n'], values: [[1]], rows: 1 };

	it('answers, ignoring replies to questions that are over', async () => {
		const session = await open();
		const answer = session.ask({
			type: 'query',
			sql: 'select $1',
			parameters: ['a'],
			builtin: false
		});
		const id = (worker.received.at(-1) as { id: number }).id;
		worker.say({ type: 'done', id: id + 1, result: null });
		worker.say({ type: 'done', id, result: columns });
		expect(await answer).toEqual(columns);
	});

	it('that crashes rejects the question under way and every later one', async () => {
		const session = await open();
		const refused = expect(
			session.ask({ type: 'query', sql: 'select 1', parameters: [], builtin: false })
		).rejects.toThrow(/out of memory/);
		worker.crash('out of memory');
		await refused;
		expect(session.ended).toBe(true);
		expect(worker.terminated).toBe(true);
		await expect(
			session.ask({ type: 'query', sql: 'select 1', parameters: [], builtin: false })
		).rejects.toThrow(/out of memory/);
	});

	it('stays after a wrong query and ends after one that broke the database', async () => {
		const session = await open();
		const failure = { reason: 'query', message: 'no', subject: null } as const;
		const wrong = expect(
			session.ask({ type: 'query', sql: 'selct', parameters: [], builtin: false })
		).rejects.toMatchObject({ reason: 'query' });
		worker.say({ type: 'failed', id: 1, failure, broken: false });
		await wrong;
		expect(session.ended).toBe(false);
		const fatal = expect(
			session.ask({ type: 'query', sql: 'select 1', parameters: [], builtin: false })
		).rejects.toMatchObject({ reason: 'query' });
		worker.say({ type: 'failed', id: 2, failure, broken: true });
		await fatal;
		expect(session.ended).toBe(true);
	});
});
