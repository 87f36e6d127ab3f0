import { describe, expect, it } from 'vitest';
import { formatMagnitude } from './magnitude';

const zh = (value: number | null, decimals?: number) =>
	formatMagnitude(value, { locale: 'zh', decimals });
const en = (value: number | null, decimals?: number) =>
	formatMagnitude(value, { locale: 'en', decimals });

describe('large numbers', () => {
	it('count in 万, 亿 and 万亿 in Chinese', () => {
		expect(zh(9999)).toBe('9,999');
		expect(zh(12345)).toBe('1.2万');
		expect(zh(12345678)).toBe('1,234.6万');
		expect(zh(5.5e8)).toBe('5.5亿');
		expect(zh(5.58037e12, 2)).toBe('5.58万亿');
	});

	it('count in thousand, million and billion in English', () => {
		expect(en(999)).toBe('999');
		expect(en(12345)).toBe('12.3 thousand');
		expect(en(12345678)).toBe('12.3 million');
		expect(en(5.5e8)).toBe('550.0 million');
		expect(en(5.5e9, 0)).toBe('6 billion');
	});

	it('never shows 10,000.0万 or 1,000.0 thousand: rounding moves up a step', () => {
		expect(zh(9999.9)).toBe('1.0万');
		expect(zh(99_999_999)).toBe('1.0亿');
		expect(en(999_999)).toBe('1.0 million');
	});

	it('keeps signs and absences', () => {
		expect(zh(-20000)).toBe('\u22122.0万');
		expect(zh(0)).toBe('0');
		expect(zh(null)).toBeNull();
		expect(en(Number.NaN)).toBeNull();
	});
});
