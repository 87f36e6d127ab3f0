/** Brings duckdb-wasm up inside a worker, with progress, with errors, and again from compiled code. */
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import engineAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import {
	BROWSER_RUNTIME,
	createDuckDB,
	VoidLogger
} from '../../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';
import { counted, open, type OnBytes } from '../snapshot/download';
import { EngineError } from './engine';

/** A module with one `try`: valid only where WebAssembly exceptions are. */
const EXCEPTIONS = new Uint8Array([
	0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11
]);

/** @throws EngineError `unsupported`, saying which browsers do. */
export function requireWebAssembly(): void {
	if (typeof WebAssembly === 'object' && WebAssembly.validate(EXCEPTIONS)) return;
	throw new EngineError(
		'unsupported',
		'这个浏览器没有 WebAssembly 异常处理，不能运行查询引擎。请用 Chrome 或 Edge 95、Firefox 100、Safari 15.2 以上的版本。'
	);
}

type Instantiated = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

/** The one method of the package's bindings that fetches and compiles; it reports no failure itself. */
interface Instantiable {
	instantiateWasm(imports: WebAssembly.Imports, success: Instantiated): object;
}

async function compile(
	imports: WebAssembly.Imports,
	onbytes: OnBytes
): Promise<WebAssembly.WebAssemblyInstantiatedSource> {
	const response = await open(new URL(engineAddress, self.location.href).href);
	// A header of our own: some hosts send .wasm with a type that browsers refuse to stream.
	const headers = { 'content-type': 'application/wasm' };
	return WebAssembly.instantiateStreaming(
		new Response(counted(response, onbytes), { headers }),
		imports
	);
}

/**
 * Instantiates the engine.
 * @param known compiled code of an earlier start, which saves fetching and compiling.
 * @throws DownloadError when the file cannot be had; EngineError `start` when it does not compile.
 */
export async function instantiate(
	known: WebAssembly.Module | null,
	onbytes: OnBytes
): Promise<{ bindings: DuckDBBindings; module: WebAssembly.Module }> {
	const bundle = { mainModule: engineAddress, mainWorker: '' };
	const bindings = await createDuckDB(
		{ mvp: bundle, eh: bundle },
		new VoidLogger(),
		BROWSER_RUNTIME
	);
	let module = known;
	const failed = new Promise<never>((_, reject) => {
		(bindings as unknown as Instantiable).instantiateWasm = (imports, success) => {
			(globalThis as { DUCKDB_RUNTIME?: unknown }).DUCKDB_RUNTIME = BROWSER_RUNTIME;
			const instance = known
				? WebAssembly.instantiate(known, imports).then((made) => ({
						instance: made,
						module: known
					}))
				: compile(imports, onbytes);
			instance
				.then((made) => {
					module = made.module;
					success(made.instance, made.module);
				})
				.catch(reject);
			return {};
		};
	});
	await Promise.race([bindings.instantiate(() => undefined), failed]);
	if (!module) throw new EngineError('start', '查询引擎没有启动。请重新载入页面。');
	return { bindings, module };
}
