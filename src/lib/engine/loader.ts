/**
 * The worker that brings a snapshot: fetched, checked and decoded beside the engine's own start,
 * so that neither waits for the other.
 */
import initialiseReader, { readParquet } from 'parquet-wasm/esm';
import readerAddress from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { fetchFiles, fetchManifest, sizeOf } from '../snapshot/fetch-snapshot';
import { failureFrom } from './failure';
import { openWasm } from './open-wasm';
import type { LoaderReply, LoaderRequest } from './protocol';

const post = (reply: LoaderReply, transfer: Transferable[] = []): void =>
	self.postMessage(reply, { transfer });

const onbytes = (count: number): void => post({ type: 'bytes', count });

async function load({ snapshots, snapshot }: LoaderRequest): Promise<void> {
	const reader = openWasm(readerAddress, onbytes).then((code) =>
		initialiseReader({ module_or_path: code })
	);
	const decode = async (parquet: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
		await reader;
		// The reader copies its answer out of WebAssembly's memory, so its buffer can be handed over.
		return readParquet(parquet).intoIPCStream() as Uint8Array<ArrayBuffer>;
	};
	const fetching = fetchManifest(snapshots, snapshot).then(async (manifest) => {
		post({ type: 'size', bytes: sizeOf(manifest) });
		return { id: manifest.id, ...(await fetchFiles(snapshots, manifest, onbytes, decode)) };
	});
	const [loaded] = await Promise.all([fetching, reader]);
	post(
		{ type: 'loaded', snapshot: loaded },
		loaded.tables.map(({ ipc }) => ipc.buffer)
	);
}

self.onmessage = ({ data }: MessageEvent<LoaderRequest>) => {
	load(data).catch((error: unknown) => {
		post({ type: 'refused', failure: failureFrom(error, 'start') });
	});
};
