import { describe, expect, it } from 'vitest';
import type { BrowserEngine, StartOptions } from './browser-engine';
import { EngineError } from './engine';
import { EngineState } from './engine-state.svelte';

const engine = (snapshot: string): BrowserEngine => ({
	snapshot,
	query: async () => [{ one: 1 }],
	tables: async () => [],
	restart: async () => undefined,
	close: async () => undefined
});

describe('what a person sees of the engine', () => {
	it('goes from idle through starting with progress to ready with the snapshot', async () => {
		let options: StartOptions | null = null;
		let arrive: (engine: BrowserEngine) => void = () => undefined;
		const state = new EngineState((given) => {
			options = given;
			return new Promise((resolve) => (arrive = resolve));
		});
		expect(state.status).toEqual({ phase: 'idle' });
		const started = state.start('/atlas/');
		const { base, onprogress } = options as unknown as StartOptions;
		expect(base).toBe('/atlas/');
		onprogress?.(0.4, 'download');
		expect(state.status).toEqual({ phase: 'starting', progress: 0.4, step: 'download' });
		expect(state.snapshot).toBeNull();
		arrive(engine('2026-01-31-0123abcd'));
		await started;
		expect(state.status).toEqual({ phase: 'ready', snapshot: '2026-01-31-0123abcd' });
		// A restart of the worker reports progress again; the page stays ready.
		onprogress?.(0.1, 'download');
		expect(state.snapshot).toBe('2026-01-31-0123abcd');
	});

	it('starts once however often it is asked', async () => {
		let starts = 0;
		const state = new EngineState(async () => {
			starts++;
			return engine('a');
		});
		await Promise.all([state.start('/'), state.start('/'), state.start('/')]);
		expect(starts).toBe(1);
	});

	it('says why it is unavailable, and can be tried again', async () => {
		let broken = true;
		const state = new EngineState(async () => {
			if (broken) throw new EngineError('integrity', '文件损坏。', { subject: 'blobs/x.parquet' });
			return engine('a');
		});
		await expect(state.start('/')).rejects.toMatchObject({ reason: 'integrity' });
		expect(state.status).toEqual({
			phase: 'unavailable',
			reason: 'integrity',
			subject: 'blobs/x.parquet',
			message: '文件损坏。'
		});
		await expect(state.ask('indicators', [])).rejects.toBeInstanceOf(EngineError);
		broken = false;
		await state.start('/');
		expect(state.snapshot).toBe('a');
	});
});
