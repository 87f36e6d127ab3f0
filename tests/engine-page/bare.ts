/** The least a page must do to have the same tables in duckdb-wasm: the yardstick for our own start. */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import engineAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/**
 * Instantiates duckdb-wasm in its own worker and inserts tables that are already Arrow IPC streams:
 * nothing is fetched but the engine, nothing is checked, decoded or defined.
 * @param tables addresses of the streams by table name; fetched before the clock starts.
 * @returns milliseconds from the first statement to the last insert.
 */
export async function startBare(tables: Record<string, string>): Promise<number> {
	const streams = await Promise.all(
		Object.entries(tables).map(async ([name, address]) => ({
			name,
			ipc: new Uint8Array(await (await fetch(address)).arrayBuffer())
		}))
	);
	const started = performance.now();
	const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerAddress));
	await database.instantiate(engineAddress);
	const connection = await database.connect();
	for (const { name, ipc } of streams)
		await connection.insertArrowFromIPCStream(ipc, { name, create: true });
	const took = performance.now() - started;
	await database.terminate();
	return took;
}
