/** Fetches and compiles the engine's WebAssembly, or says why this browser cannot. */
import engineAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { OnBytes } from '../snapshot/download';
import { EngineError } from './engine';
import { openWasm } from './open-wasm';

/** A module with one `try`: valid only where WebAssembly exceptions are. */
const EXCEPTIONS = new Uint8Array([
	0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11
]);

/** @throws EngineError `unsupported`, saying which browsers do. */
export function requireWebAssembly(): void {
	if (typeof WebAssembly === 'object' && WebAssembly.validate(EXCEPTIONS)) return;
	throw new EngineError(
		'unsupported',
		'这个浏览器没有 WebAssembly 异常处理，不能运行查询引擎。请用 Chrome 或 Edge 95、Firefox 100、Safari 15.5 以上的版本。'
	);
}

/**
 * The engine's code, compiled while it arrives.
 * @throws DownloadError when the file cannot be had; WebAssembly's own error when it is damaged.
 */
export const compileEngine = async (onbytes: OnBytes): Promise<WebAssembly.Module> =>
	WebAssembly.compileStreaming(await openWasm(engineAddress, onbytes));
