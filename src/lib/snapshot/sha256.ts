/** SHA-256 in plain JavaScript, for hosts without HTTPS, where browsers withhold `crypto.subtle`. */

/** The first 32 bits of the fractional part of `value`. */
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;

/** Round constants and initial state as FIPS 180-4 defines them: roots of the first primes. */
function constants(): { rounds: Int32Array; initial: Int32Array } {
	const primes: number[] = [];
	for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
	return {
		rounds: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
		initial: Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
	};
}

const { rounds: ROUNDS, initial: INITIAL } = constants();
const BLOCK = 64;

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** The message with its padding: a one bit, zeros, and its length in bits. */
function padded(bytes: Uint8Array): DataView {
	const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
	const message = new Uint8Array(length);
	message.set(bytes);
	message[bytes.length] = 0x80;
	const view = new DataView(message.buffer);
	view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(length - 4, bytes.length << 3);
	return view;
}

/** The message schedule of one block. */
function expand(view: DataView, offset: number, words: Int32Array): void {
	for (let i = 0; i < 16; i++) words[i] = view.getInt32(offset + i * 4);
	for (let i = 16; i < 64; i++) {
		const early = words[i - 15] as number;
		const late = words[i - 2] as number;
		const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
		const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
		words[i] = ((words[i - 16] as number) + s0 + (words[i - 7] as number) + s1) | 0;
	}
}

function compress(state: Int32Array, words: Int32Array): void {
	let [a, b, c, d, e, f, g, h] = state as unknown as [
		number,
		number,
		number,
		number,
		number,
		number,
		number,
		number
	];
	for (let i = 0; i < 64; i++) {
		const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const choice = (e & f) ^ (~e & g);
		const first = (h + s1 + choice + (ROUNDS[i] as number) + (words[i] as number)) | 0;
		const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + s0 + majority) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((word, i) => {
		state[i] = ((state[i] as number) + word) | 0;
	});
}

/** The SHA-256 of `bytes` as 64 lower-case hexadecimal digits (FIPS 180-4). */
export function sha256(bytes: Uint8Array): string {
	const view = padded(bytes);
	const state = Int32Array.from(INITIAL);
	const words = new Int32Array(64);
	for (let offset = 0; offset < view.byteLength; offset += BLOCK) {
		expand(view, offset, words);
		compress(state, words);
	}
	return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
