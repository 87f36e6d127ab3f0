/** Brotli at its strongest, as hosts that compress once do it. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const FOLDER = join(import.meta.dirname, '../output/brotli');

/** `bytes` compressed with quality 11; kept by content, for the engine takes a minute. */
export async function brotli(bytes: Uint8Array): Promise<Uint8Array> {
	const kept = join(FOLDER, `${createHash('sha256').update(bytes).digest('hex')}.br`);
	const before = await readFile(kept).catch(() => null);
	if (before) return before;
	const after = await compress(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});
	await mkdir(FOLDER, { recursive: true });
	await writeFile(kept, after);
	return after;
}
