/** The start of the engine inside its worker: engine and snapshot come at once, then tables are made. */
import { compileEngine, requireWebAssembly } from './compile';
import type { Database } from './database';
import { loadSnapshot } from './load-snapshot';
import type { LoaderRequest, Step } from './protocol';
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
 * @param request absolute address of the snapshots, and the snapshot wanted.
 * @param known compiled code of an earlier start, or null.
 * @throws EngineError, DownloadError of the engine's file, or WebAssembly's own error.
 */
export async function start(
	request: LoaderRequest,
	known: WebAssembly.Module | null,
	onstep: OnStep
): Promise<Started> {
	requireWebAssembly();
	onstep('download', 0);
	const bytes = tally(onstep, (known ? 0 : ENGINE_BYTES) + READER_BYTES);
	const module = known ? Promise.resolve(known) : compileEngine(bytes.add);
	const [database, snapshot, compiled] = await Promise.all([
		// Imported late, so that the engine's file is on its way while this code is read.
		import('./open-database').then(({ openDatabase }) => openDatabase(module)),
		loadSnapshot(request, bytes),
		module
	]);
	onstep('engine', 1);
	const { tables, views } = snapshot;
	database.insert(tables, (count) => onstep('insert', count / tables.length));
	database.define(views);
	database.lock();
	return { database, snapshot: snapshot.id, module: compiled };
}
