import { describe, expect, it } from 'vitest';
import { decode } from './decode';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decoding a table', () => {
	it('accepts UTF-8 with and without a byte order mark', () => {
		expect(decode(utf8('编号\n甲'))).toEqual({ text: '编号\n甲' });
		expect(decode(utf8('\ufeff编号'))).toEqual({ text: '编号' });
		expect(decode(new Uint8Array())).toEqual({ text: '' });
	});

	it('says where GB18030 begins, in characters, and how to save the file', () => {
		// "id,名" with 名 in GBK.
		const bytes = Uint8Array.from([0x69, 0x64, 0x0a, 0x61, 0x2c, 0xc3, 0xfb]);
		const decoded = decode(bytes);
		expect(decoded).toMatchObject({ at: { line: 2, column: 3 } });
		expect(decoded).toHaveProperty('fault.message', expect.stringContaining('GB18030'));
		expect(decoded).toHaveProperty('fault.advice', expect.stringContaining('CSV UTF-8'));
	});

	it('tells damage in a UTF-8 file from another encoding', () => {
		const bytes = Uint8Array.from([...utf8('编号,甲'), 0xe4, 0xb8, ...utf8('x')]);
		const decoded = decode(bytes);
		expect(decoded).toMatchObject({ at: { line: 1, column: 5 } });
		expect(decoded).toHaveProperty('fault.message', expect.stringContaining('损坏'));
	});

	it('finds a character cut short by the end of the file', () => {
		expect(decode(Uint8Array.from([0x61, 0xe4, 0xb8]))).toMatchObject({
			at: { line: 1, column: 2 }
		});
	});

	it('refuses UTF-16 by its mark', () => {
		expect(decode(Uint8Array.from([0xff, 0xfe, 0x61, 0]))).toHaveProperty(
			'fault.message',
			expect.stringContaining('UTF-16')
		);
	});
});
