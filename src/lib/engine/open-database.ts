/** The heavy half of a start: what needs the code of duckdb-wasm and Arrow. */
import { Database } from './database';
import { instantiate } from './instantiate';

/** @param code the engine's compiled code; may still be on its way. */
export const openDatabase = async (code: Promise<WebAssembly.Module>): Promise<Database> =>
	new Database(await instantiate(code));
