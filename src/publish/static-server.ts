/** A static file server as plain as any host: what the site needs of one, and nothing more. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.wasm': 'application/wasm',
	'.parquet': 'application/vnd.apache.parquet',
	'.sql': 'text/plain; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8'
};

/** Files whose name holds their hash never change. */
const IMMUTABLE = /\/_app\/immutable\/|\/snapshots\/blobs\//;

/** The file a request path means, or null where there is none or it leads outside the folder. */
export function fileFor(directory: string, path: string): string | null {
	const root = resolve(directory);
	let decoded: string;
	try {
		decoded = decodeURIComponent(path);
	} catch {
		return null;
	}
	const wanted = normalize(join(root, decoded));
	if (wanted !== root && !wanted.startsWith(root + sep)) return null;
	for (const candidate of [wanted, `${wanted}.html`, join(wanted, 'index.html')])
		if (existsSync(candidate) && statSync(candidate).isFile()) return candidate;
	return null;
}

function answer(
	directory: string,
	base: string,
	request: IncomingMessage,
	response: ServerResponse
): void {
	const path = new URL(request.url ?? '/', 'http://localhost').pathname;
	const inside = path === base || path.startsWith(`${base}/`);
	const file = inside ? fileFor(directory, path.slice(base.length) || '/') : null;
	const shown = file ?? fileFor(directory, '/404.html');
	response.statusCode = file ? 200 : 404;
	response.setHeader('x-content-type-options', 'nosniff');
	if (!shown) {
		response.end('404');
		return;
	}
	response.setHeader('content-type', TYPES[extname(shown)] ?? 'application/octet-stream');
	response.setHeader('content-length', statSync(shown).size);
	response.setHeader(
		'cache-control',
		IMMUTABLE.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
	if (request.method === 'HEAD') response.end();
	else createReadStream(shown).pipe(response);
}

/**
 * Serves `directory` under `base` on the loopback address; a taken port moves on to the next.
 * @throws when none of twenty ports is free.
 */
export async function listen(
	directory: string,
	port: number,
	base = ''
): Promise<{ server: Server; address: string }> {
	for (let candidate = port; candidate < port + 20; candidate++) {
		const server = createServer((request, response) => answer(directory, base, request, response));
		const free = await new Promise<boolean>((done, fail) => {
			server.once('error', (error: NodeJS.ErrnoException) =>
				error.code === 'EADDRINUSE' ? done(false) : fail(error)
			);
			server.listen(candidate, '127.0.0.1', () => done(true));
		});
		if (!free) continue;
		const bound = server.address();
		const actual = typeof bound === 'object' && bound ? bound.port : candidate;
		return { server, address: `http://localhost:${actual}${base}/` };
	}
	throw new Error(`端口 ${port}–${port + 19} 都被占用。请关掉其中一个，或用 --port 另指定。`);
}
