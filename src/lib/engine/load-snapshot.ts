/** Has a snapshot brought by a worker of its own. */
import { EngineError } from './engine';
import { errorFrom } from './failure';
import type { LoadedSnapshot, LoaderReply, LoaderRequest } from './protocol';

export interface OnLoad {
	/** The bytes of the snapshot's files, as soon as its manifest is there. */
	expect(bytes: number): void;
	/** Bytes that just arrived, those of the Parquet reader included. */
	add(bytes: number): void;
}

/**
 * Fetches, checks and decodes a snapshot off this thread.
 * @param request absolute address of the snapshots, and the snapshot wanted.
 * @throws EngineError `load`, `integrity` or `start`.
 */
export function loadSnapshot(request: LoaderRequest, onload: OnLoad): Promise<LoadedSnapshot> {
	const worker = new Worker(new URL('./loader.ts', import.meta.url), {
		type: 'module',
		name: 'loader'
	});
	return new Promise<LoadedSnapshot>((resolve, reject) => {
		worker.onerror = (event) => {
			event.preventDefault();
			reject(
				new EngineError(
					'start',
					`读取快照的程序没有载入（${event.message || 'worker'}）。请重新载入页面。`
				)
			);
		};
		worker.onmessage = ({ data }: MessageEvent<LoaderReply>) => {
			if (data.type === 'bytes') onload.add(data.count);
			else if (data.type === 'size') onload.expect(data.bytes);
			else if (data.type === 'refused') reject(errorFrom(data.failure));
			else resolve(data.snapshot);
		};
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
