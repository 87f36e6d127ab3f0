/** The start of the engine inside its worker: engine and snapshot arrive together, then tables are made. */
import initialiseReader, { readParquet } from 'parquet-wasm/esm';
import readerAddress from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { counted, open } from '../snapshot/download';
import { fetchFiles, fetchManifest, sizeOf } from '../snapshot/fetch-snapshot';
import { Database } from './database';
import { instantiate, requireWebAssembly } from './instantiate';
import type { Step } from './protocol';
import { ENGINE_BYTES, READER_BYTES } from './start-progress';

export interface Started {
	database: Database;
	snapshot: string;
	module: WebAssembly.Module;
}

/** Called with the step at work and the part of it that is done, 0..1. */
export type OnStep = (step: Step, part: number) => void;

/** Counts bytes of everything that is fetched against everything that will be. */
function tally(onstep: OnStep, expected: number) {
	let total = expected;
	let arrived = 0;
	return {
		expect(bytes: number) {
			total += bytes;
		},
		add(bytes: number) {
			arrived += bytes;
			// All bytes in: what remains of the wait is compiling, which has a limit of its own.
			if (arrived < total) onstep('download', arrived / total);
			else onstep('engine', 0);
		}
	};
}

async function prepareReader(onbytes: (count: number) => void): Promise<void> {
	const response = await open(new URL(readerAddress, self.location.href).href);
	const headers = { 'content-type': 'application/wasm' };
	await initialiseReader({
		module_or_path: new Response(counted(response, onbytes), { headers })
	});
}

/**
 * Brings the engine up with a snapshot in it and closes it off.
 * @param folder absolute address of the snapshots, ending in `/`.
 * @param id the snapshot to load, or null for the host's current one.
 * @param module compiled code of an earlier start, or null.
 * @throws EngineError, DownloadError or IntegrityError.
 */
export async function start(
	folder: string,
	id: string | null,
	module: WebAssembly.Module | null,
	onstep: OnStep
): Promise<Started> {
	requireWebAssembly();
	onstep('download', 0);
	const bytes = tally(onstep, (module ? 0 : ENGINE_BYTES) + READER_BYTES);
	const reader = prepareReader(bytes.add);
	const snapshot = (async () => {
		const manifest = await fetchManifest(folder, id);
		bytes.expect(sizeOf(manifest));
		// Decoded as they arrive, while the engine is still being fetched and compiled.
		const decode = async (parquet: Uint8Array) => {
			await reader;
			return readParquet(parquet).intoIPCStream();
		};
		return { id: manifest.id, ...(await fetchFiles(folder, manifest, bytes.add, decode)) };
	})();
	const [engine, { tables, views, id: loaded }] = await Promise.all([
		instantiate(module, bytes.add),
		snapshot,
		reader
	]);
	onstep('engine', 1);
	const database = new Database(engine.bindings);
	database.insert(tables, (count) => onstep('insert', count / tables.length));
	database.define(views);
	database.lock();
	return { database, snapshot: loaded, module: engine.module };
}
