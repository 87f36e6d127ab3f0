import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256';

describe('SHA-256 without crypto.subtle', () => {
	it('gives the digests printed in FIPS 180-4', () => {
		expect(sha256(new TextEncoder().encode('abc'))).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
		);
		expect(sha256(new Uint8Array())).toBe(
			'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
		);
	});

	it('agrees with OpenSSL around every block boundary', () => {
		for (let length = 0; length <= 200; length++) {
			const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 255);
			expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
		}
	});

	it('agrees with OpenSSL on any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
				expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
			})
		);
	});
});
