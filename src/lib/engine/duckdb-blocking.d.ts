/**
 * Types of the build of duckdb-wasm that runs inside a worker of ours. The package ships the file
 * but its export map names another one that it does not ship, so it is imported by its path.
 */
declare module '*/duckdb-browser-blocking.mjs' {
	import type {
		DuckDBBindings,
		DuckDBBundles,
		DuckDBRuntime,
		Logger
	} from '@duckdb/duckdb-wasm/blocking';

	export const BROWSER_RUNTIME: DuckDBRuntime;
	export class VoidLogger implements Logger {
		log(): void;
	}
	export function createDuckDB(
		bundles: DuckDBBundles,
		logger: Logger,
		runtime: DuckDBRuntime
	): Promise<DuckDBBindings>;
}
