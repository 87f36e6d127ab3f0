/** The heavy half of a start: what needs the code of duckdb-wasm, Arrow and the Parquet reader. */
import initialiseReader, { readParquet } from 'parquet-wasm/esm';
import { Database } from './database';
import { instantiate } from './instantiate';

/** Parquet to an Arrow IPC stream. */
export type Decode = (parquet: Uint8Array) => Uint8Array;

/** @param wasm the Parquet reader's code as it arrives. */
export async function prepareReader(wasm: Response): Promise<Decode> {
	await initialiseReader({ module_or_path: wasm });
	return (parquet) => readParquet(parquet).intoIPCStream();
}

/** @param code the engine's compiled code; may still be on its way. */
export const openDatabase = async (code: Promise<WebAssembly.Module>): Promise<Database> =>
	new Database(await instantiate(code));
