import { describe, expect, it } from 'vitest';
import { liesAfter, readDate, readPartialDate } from './date';

describe('reading a date', () => {
	it('accepts whole dates of the calendar and no others', () => {
		expect(readDate('2024-02-29')).toEqual({ value: '2024-02-29' });
		expect(readDate('2023-02-29')).toHaveProperty('fault.message', '日历上没有“2023-02-29”');
		expect(readDate('2024-02')).toHaveProperty('fault');
	});

	it('accepts partial dates as exact as they are', () => {
		for (const value of ['2024', '2024-08', '2024-08-21']) {
			expect(readPartialDate(value)).toEqual({ value });
		}
		expect(readPartialDate('2024-13')).toHaveProperty('fault.rule', 'wrong-type');
		expect(readPartialDate('24-08')).toHaveProperty(
			'fault.advice',
			expect.stringContaining('写成如')
		);
	});

	it.each([
		['2024/8/1', '写成 2024-08-01'],
		['2024年8月21日', '写成 2024-08-21'],
		['２０２４．８．２１', '写成 2024-08-21']
	])('says how to write %s', (text, advice) =>
		expect(readDate(text)).toHaveProperty('fault.advice', advice)
	);
});

describe('the order of partial dates', () => {
	it('judges only as far as both are known', () => {
		expect(liesAfter('2021-05', '2020')).toBe(true);
		expect(liesAfter('2020-05', '2020')).toBe(false);
		expect(liesAfter('2020', '2020-05-01')).toBe(false);
		expect(liesAfter('2020-06-01', '2020-05')).toBe(true);
	});
});
