/** Bytes of a table to text: UTF-8 and nothing else, because a guessed encoding damages names silently. */
import type { Fault, Place } from '../problem';

export type Decoded = { text: string } | { at: Place; fault: Fault };

const SAVE_AS = '在表格软件里另存为“CSV UTF-8（逗号分隔）”，再放回原处';

/**
 * Decodes strictly. A byte order mark is accepted and dropped.
 * @returns the text, or the place of the first byte that is not UTF-8 and what to do about it.
 */
export function decode(bytes: Uint8Array): Decoded {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		return { at: { line: 1, column: 1 }, fault: broken('文件是 UTF-16 编码，不是 UTF-8') };
	}
	const text = decodeAs('utf-8', bytes);
	if (text !== null) return { text };
	const end = validPrefix(bytes);
	const before = new TextDecoder('utf-8').decode(bytes.subarray(0, end));
	const lines = before.split(/\r\n|\n|\r/);
	const at = { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
	const hex = (bytes[end] ?? 0).toString(16).padStart(2, '0').toUpperCase();
	// Where Chinese was read as UTF-8 up to here, the file is UTF-8 with damage, not another encoding.
	const isDamaged = /[^ -~\s]/.test(before) || decodeAs('gb18030', bytes) === null;
	const kind = isDamaged ? '文件已损坏' : '文件看来是 GB18030/GBK 编码';
	return { at, fault: broken(`从这里起的字节（0x${hex}）不是 UTF-8，${kind}`) };
}

function broken(message: string): Fault {
	return { rule: 'broken-encoding', message, advice: SAVE_AS };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}

/** How many bytes from the start are whole UTF-8 characters; found by halving, so big files stay quick. */
function validPrefix(bytes: Uint8Array): number {
	let good = 0;
	let bad = bytes.length;
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (isPrefix(bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	while (good > 0 && decodeAs('utf-8', bytes.subarray(0, good)) === null) good -= 1;
	return good;
}

/** Whether the bytes are UTF-8, except that the last character may be cut short. */
function isPrefix(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch (error) {
		if (error instanceof TypeError) return false;
		throw error;
	}
}
