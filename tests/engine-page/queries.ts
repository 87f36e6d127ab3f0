/** The same statements on our engine and on bare duckdb-wasm, each in a worker, in one page. */
import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import engineAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Row } from '../../src/lib/engine/engine';
import { startWorkbench, type WorkbenchEngine } from '../../src/lib/engine/workbench-engine';
import { ArrowRows } from '../../src/lib/workbench/arrow-rows';

const NO_LIMIT = { rows: Infinity, bytes: Infinity };

let ours: WorkbenchEngine;
let bare: AsyncDuckDBConnection;

/**
 * Opens both engines with the same tables and views.
 * @param tables addresses of Arrow IPC streams by table name.
 * @param views address of the semantic layer's SQL.
 */
async function open(tables: Record<string, string>, views: string): Promise<void> {
	ours = await startWorkbench({ base: '.', before: null, memoryLimit: '1GB' });
	const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerAddress));
	await database.instantiate(engineAddress);
	bare = await database.connect();
	for (const [name, address] of Object.entries(tables)) {
		const ipc = new Uint8Array(await (await fetch(address)).arrayBuffer());
		await bare.insertArrowFromIPCStream(ipc, { name, create: true });
	}
	await bare.query(await (await fetch(views)).text());
}

async function onOurs(sql: string): Promise<number> {
	const result = new ArrowRows();
	const begun = performance.now();
	await ours.stream(sql, (pieces) => result.append(pieces), { limits: NO_LIMIT });
	return performance.now() - begun;
}

async function onBare(sql: string): Promise<number> {
	const begun = performance.now();
	await bare.query(sql);
	return performance.now() - begun;
}

/** Milliseconds of each of `rounds` runs, in turn; the first of each warms up and is not counted. */
async function race(sql: string, rounds: number): Promise<{ ours: number[]; bare: number[] }> {
	const times = { ours: [] as number[], bare: [] as number[] };
	for (let round = -1; round < rounds; round++) {
		const order = round % 2 ? [onOurs, onBare] : [onBare, onOurs];
		for (const run of order) {
			const took = await run(sql);
			if (round >= 0) times[run === onOurs ? 'ours' : 'bare'].push(took);
		}
	}
	return times;
}

/** Rows as the workbench's engine gives them. */
const rows = (sql: string): Promise<Row[]> => ours.query(sql);

/** Milliseconds from giving a statement up to hearing that it stopped, and to the next answer. */
async function cancel(sql: string, after: number): Promise<{ stopped: number; next: number }> {
	const stop = new AbortController();
	const running = ours
		.stream(sql, () => undefined, { limits: NO_LIMIT, signal: stop.signal, timeout: 600_000 })
		.then(
			() => 'finished',
			() => 'stopped'
		);
	await new Promise((resolve) => setTimeout(resolve, after));
	const begun = performance.now();
	stop.abort();
	if ((await running) !== 'stopped') throw new Error('The statement ended before it was stopped.');
	const stopped = performance.now() - begun;
	await ours.query('select 1');
	return { stopped, next: performance.now() - begun };
}

export const queries = { open, race, rows, cancel };
