import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { digest, IntegrityError, verify } from './integrity';

const bytes = new TextEncoder().encode('结对图谱');
const right = {
	file: 'blobs/a-place.parquet',
	bytes: bytes.length,
	sha256: createHash('sha256').update(bytes).digest('hex')
};

afterEach(() => vi.unstubAllGlobals());

describe('integrity of a snapshot file', () => {
	it('passes the bytes the manifest names', async () => {
		await expect(verify(bytes, right)).resolves.toBeUndefined();
	});

	it('refuses one changed byte and names the file', async () => {
		const changed = Uint8Array.from(bytes);
		changed[0] = (changed[0] ?? 0) ^ 1;
		const refused = verify(changed, right);
		await expect(refused).rejects.toBeInstanceOf(IntegrityError);
		await expect(refused).rejects.toMatchObject({ file: right.file });
		await expect(refused).rejects.toThrow('blobs/a-place.parquet');
	});

	it('refuses a torn file by its length', async () => {
		await expect(verify(bytes.slice(0, -1), right)).rejects.toThrow(/字节/);
	});

	it('needs no HTTPS: without crypto.subtle the digest is the same', async () => {
		const withSubtle = await digest(bytes);
		vi.stubGlobal('crypto', {});
		expect(await digest(bytes)).toBe(withSubtle);
	});
});
