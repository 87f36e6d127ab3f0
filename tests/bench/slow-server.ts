/** A host with brotli for everything and, if asked, a link as slow as a phone's — worker requests included. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { extname, resolve } from 'node:path';
import { fileFor } from '../../src/publish/static-server';
import { brotli } from './brotli';

export interface Link {
	/** Bytes a second, shared by all responses; null: as fast as the machine. */
	speed: number | null;
	/** Milliseconds before the first byte of each response. */
	latency: number;
}

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm'
};

const PIECE = 8 * 1024;

/** Sends bytes piece by piece, each when the shared link is free. */
class SlowLink {
	#freeAt = 0;

	constructor(private readonly link: Link) {}

	async send(response: ServerResponse, bytes: Uint8Array): Promise<void> {
		const { speed, latency } = this.link;
		if (latency > 0) await wait(latency);
		if (speed === null) {
			response.end(bytes);
			return;
		}
		for (let from = 0; from < bytes.length && !response.destroyed; from += PIECE) {
			const piece = bytes.subarray(from, from + PIECE);
			const now = performance.now();
			this.#freeAt = Math.max(this.#freeAt, now) + (1000 * piece.length) / speed;
			if (this.#freeAt > now + 1) await wait(this.#freeAt - now);
			response.write(piece);
		}
		response.end();
	}
}

/** Serves `directory` on the loopback address; files are compressed before the first request. */
export async function serveCompressed(
	directory: string,
	link: Link
): Promise<{ server: Server; address: string }> {
	const bodies = new Map<string, Uint8Array>();
	for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = resolve(entry.parentPath, entry.name);
		bodies.set(file, await brotli(await readFile(file)));
	}
	const slow = new SlowLink(link);
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const file = fileFor(directory, path);
		const body = file && bodies.get(file);
		if (!file || !body) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, {
			'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
			'content-encoding': 'br',
			'content-length': body.length
		});
		void slow.send(response, body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const bound = server.address();
	if (typeof bound !== 'object' || !bound) throw new Error('The server has no address.');
	return { server, address: `http://localhost:${bound.port}/` };
}
