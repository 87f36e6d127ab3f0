/** Fetches WebAssembly so that it compiles while it arrives. */
import { counted, open, type OnBytes } from '../snapshot/download';

/**
 * A WebAssembly file as a response that compiles while it arrives.
 * @param address as the bundler gives it, relative to the worker.
 * @throws DownloadError when the file cannot be had.
 */
export async function openWasm(address: string, onbytes: OnBytes): Promise<Response> {
	const response = await open(new URL(address, self.location.href).href);
	// A header of our own: some hosts send .wasm with a type that browsers refuse to stream.
	const headers = { 'content-type': 'application/wasm' };
	return new Response(counted(response, onbytes), { headers });
}
