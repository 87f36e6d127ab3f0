/** The worker that reads one file a reader brings in. */
import { BringInError } from './problem';
import type { ReadReply, ReadRequest } from './protocol';
import { readFile } from './read-file';

async function openParquet(): Promise<(parquet: Uint8Array) => Uint8Array> {
	const [{ default: initialise, readParquet }, { default: address }] = await Promise.all([
		import('parquet-wasm/esm'),
		import('parquet-wasm/esm/parquet_wasm_bg.wasm?url')
	]);
	await initialise({ module_or_path: new URL(address, self.location.href) });
	return (parquet) => readParquet(parquet).intoIPCStream();
}

const post = (reply: ReadReply, transfer: Transferable[] = []): void =>
	self.postMessage(reply, { transfer });

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
	readFile(data, openParquet).then(
		(tables) =>
			post(
				{ tables },
				tables.map(({ ipc }) => ipc.buffer)
			),
		(error: unknown) => {
			const detail = error instanceof Error ? error.message : String(error);
			post({
				problem:
					error instanceof BringInError ? error.problem : { kind: 'engine', line: null, detail }
			});
		}
	);
};
