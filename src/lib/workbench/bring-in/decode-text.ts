/** Finds out in which encoding a text file was written: offices send UTF-8, Excel sends GB18030. */
import { BringInError } from './problem';

export type Encoding = 'UTF-8' | 'UTF-16' | 'GB18030';

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
};

/** @throws BringInError `encoding` when the bytes are a text in none of them. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
	const [first, second] = bytes;
	const wide =
		first === 0xff && second === 0xfe
			? 'utf-16le'
			: first === 0xfe && second === 0xff
				? 'utf-16be'
				: null;
	if (wide) {
		const text = decoded(bytes, wide);
		if (text !== null) return { text, encoding: 'UTF-16' };
	}
	const utf8 = decoded(bytes, 'utf-8');
	// Neither has a place for NUL in a table: what holds one is no text.
	if (utf8 !== null && !utf8.includes('\0')) return { text: utf8, encoding: 'UTF-8' };
	const national = decoded(bytes, 'gb18030');
	if (national !== null && !national.includes('\0')) return { text: national, encoding: 'GB18030' };
	throw new BringInError('encoding');
}
