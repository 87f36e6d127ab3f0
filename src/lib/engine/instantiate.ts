/** Brings duckdb-wasm up from compiled code, with errors that reach the caller. */
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import {
	BROWSER_RUNTIME,
	createDuckDB,
	VoidLogger
} from '../../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';

type Instantiated = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

/** The one method of the package's bindings that fetches and compiles; it reports no failure itself. */
interface Instantiable {
	instantiateWasm(imports: WebAssembly.Imports, success: Instantiated): object;
}

/**
 * Instantiates the engine.
 * @param code the engine's code; may still be on its way.
 * @throws whatever `code` or WebAssembly throws.
 */
export async function instantiate(code: Promise<WebAssembly.Module>): Promise<DuckDBBindings> {
	// No address: the code is handed over, so the package has nothing to fetch.
	const bundle = { mainModule: '', mainWorker: '' };
	const bindings = await createDuckDB(
		{ mvp: bundle, eh: bundle },
		new VoidLogger(),
		BROWSER_RUNTIME
	);
	const failed = new Promise<never>((_, reject) => {
		(bindings as unknown as Instantiable).instantiateWasm = (imports, success) => {
			(globalThis as { DUCKDB_RUNTIME?: unknown }).DUCKDB_RUNTIME = BROWSER_RUNTIME;
			code
				.then(async (module) => success(await WebAssembly.instantiate(module, imports), module))
				.catch(reject);
			return {};
		};
	});
	await Promise.race([bindings.instantiate(() => undefined), failed]);
	return bindings;
}
