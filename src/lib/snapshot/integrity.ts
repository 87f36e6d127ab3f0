/** Says whether the bytes that arrived are the bytes the manifest names. */
import { sha256 } from './sha256';

/** The digest of `bytes` in hexadecimal, by the browser's own routine where it gives one. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
	if (!subtle) return sha256(bytes);
	const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file whose content is not what the manifest says. */
export class IntegrityError extends Error {
	constructor(
		readonly file: string,
		message: string
	) {
		super(message);
		this.name = 'IntegrityError';
	}
}

/**
 * Passes when `bytes` have the length and SHA-256 that the manifest states for `file`.
 * @throws IntegrityError naming the file.
 */
export async function verify(
	bytes: Uint8Array<ArrayBuffer>,
	expected: { file: string; sha256: string; bytes: number }
): Promise<void> {
	const { file } = expected;
	if (bytes.length !== expected.bytes)
		throw new IntegrityError(
			file,
			`${file} 有 ${bytes.length} 字节，清单写的是 ${expected.bytes} 字节，文件不完整或已被改动。请重新载入；若仍如此，请通知发布者重新上传这个文件。`
		);
	if ((await digest(bytes)) !== expected.sha256)
		throw new IntegrityError(
			file,
			`${file} 的 SHA-256 与清单不符，文件已损坏或被改动。请重新载入；若仍如此，请通知发布者重新上传这个文件。`
		);
}
