import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './number';

describe('reading a number', () => {
	it('reads every number JavaScript writes in plain or exponent form', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				const text = Object.is(value, -0) ? '-0' : String(value);
				expect(readNumber(text)).toEqual({ value });
			})
		);
	});

	it.each([
		['1,234.5', 'thousands-separator', '写成 1234.5'],
		['1,234,567', 'thousands-separator', '写成 1234567'],
		['12 345', 'thousands-separator', '写成 12345'],
		['1,2345', 'thousands-separator', '写成 12345'],
		['１２．５', 'full-width-digit', '写成 12.5'],
		['−5.4', 'full-width-digit', '写成 -5.4'],
		['１，２３４', 'full-width-digit', '写成 1234'],
		['56794.3亿元', 'stray-unit', '写成 56794.3'],
		['5.6%', 'stray-unit', '写成 5.6'],
		['约 12', 'stray-unit', '写成 12'],
		['¥12', 'stray-unit', '写成 12'],
		['+3', 'stray-unit', '写成 3'],
		['—', 'placeholder', '没有数就把这一格留空'],
		['N/A', 'placeholder', '没有数就把这一格留空'],
		['暂无', 'placeholder', '没有数就把这一格留空']
	])('refuses %s as %s and says what to write', (text, rule, advice) => {
		const read = readNumber(text);
		expect(read).toHaveProperty('fault.rule', rule);
		expect(read).toHaveProperty('fault.advice', expect.stringContaining(advice));
	});

	it.each(['1.2.3', '12-15', '1,23', '3、4', '二', '0x10', '1e999', '.5', '5.'])(
		'refuses %s without guessing what it means',
		(text) => expect(readNumber(text)).toHaveProperty('fault.rule', 'wrong-type')
	);

	it('warns that another unit has to be converted, and not when it is the same', () => {
		expect(readNumber('12万元', '亿元')).toHaveProperty(
			'fault.advice',
			'写成 12，本列单位是亿元，不同的先换算'
		);
		expect(readNumber('12亿元', '亿元')).toHaveProperty(
			'fault.advice',
			'写成 12，本列单位就是亿元'
		);
	});
});
