/** The start of the engine inside its worker: engine and snapshot come at once, then tables are made. */
import { compileEngine, requireWebAssembly } from './compile';
import type { Database } from './database';
import { loadSnapshot } from './load-snapshot';
import type { StartRequest, Step } from './protocol';
import { ENGINE_BYTES, READER_BYTES } from './start-progress';

export interface Started {
	database: Database;
	/** Identifier of the first snapshot asked for. */
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
 * Brings the engine up with its snapshots in it and closes it off.
 * @throws EngineError, DownloadError of the engine's file, or WebAssembly's own error.
 */
export async function start(request: StartRequest, onstep: OnStep): Promise<Started> {
	requireWebAssembly();
	onstep('download', 0);
	const { module: known, snapshots, sets } = request;
	const bytes = tally(onstep, (known ? 0 : ENGINE_BYTES) + READER_BYTES * sets.length);
	const module = known ? Promise.resolve(known) : compileEngine(bytes.add);
	const [database, loaded, compiled] = await Promise.all([
		// Imported late, so that the engine's file is on its way while this code is read.
		import('./open-database').then(({ openDatabase }) => openDatabase(module)),
		Promise.all(sets.map(({ snapshot }) => loadSnapshot({ snapshots, snapshot }, bytes))),
		module
	]);
	onstep('engine', 1);
	const tables = loaded.reduce((sum, snapshot) => sum + snapshot.tables.length, 0);
	let inserted = 0;
	loaded.forEach((snapshot, position) => {
		const schema = sets[position]?.schema ?? null;
		database.insert(snapshot.tables, () => onstep('insert', ++inserted / tables), schema);
		database.define(snapshot.views, schema);
	});
	database.lock(request.memoryLimit);
	return { database, snapshot: loaded[0]?.id ?? '', module: compiled };
}
