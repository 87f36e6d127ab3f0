/** The start of the engine inside its worker: everything is fetched at once, then tables are made. */
import readerAddress from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { fetchFiles, fetchManifest, sizeOf } from '../snapshot/fetch-snapshot';
import { compileEngine, openWasm, requireWebAssembly } from './compile';
import type { Database } from './database';
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

/**
 * Brings the engine up with a snapshot in it and closes it off.
 * @param folder absolute address of the snapshots, ending in `/`.
 * @param id the snapshot to load, or null for the host's current one.
 * @param known compiled code of an earlier start, or null.
 * @throws EngineError, DownloadError, IntegrityError, or WebAssembly's own error.
 */
export async function start(
	folder: string,
	id: string | null,
	known: WebAssembly.Module | null,
	onstep: OnStep
): Promise<Started> {
	requireWebAssembly();
	onstep('download', 0);
	const bytes = tally(onstep, (known ? 0 : ENGINE_BYTES) + READER_BYTES);
	const module = known ? Promise.resolve(known) : compileEngine(bytes.add);
	const reader = openWasm(readerAddress, bytes.add);
	// Imported late, so that the files above are on their way while this code is read.
	const code = import('./assemble');
	const decoder = Promise.all([code, reader]).then(([{ prepareReader }, wasm]) =>
		prepareReader(wasm)
	);
	const fetching = async () => {
		const manifest = await fetchManifest(folder, id);
		bytes.expect(sizeOf(manifest));
		// Decoded as they arrive, while the engine is still being fetched and compiled.
		const decode = async (parquet: Uint8Array) => (await decoder)(parquet);
		return { id: manifest.id, ...(await fetchFiles(folder, manifest, bytes.add, decode)) };
	};
	const [database, snapshot, compiled] = await Promise.all([
		code.then(({ openDatabase }) => openDatabase(module)),
		fetching(),
		module,
		decoder
	]);
	onstep('engine', 1);
	const { tables, views } = snapshot;
	database.insert(tables, (count) => onstep('insert', count / tables.length));
	database.define(views);
	database.lock();
	return { database, snapshot: snapshot.id, module: compiled };
}
