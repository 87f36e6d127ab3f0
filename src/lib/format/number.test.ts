import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatGap, formatNumber, formatPercent, formatPoints, formatValue } from './number';

describe('a level carries its unit', () => {
	it('keeps the decimals the indicator asks for', () => {
		expect(formatValue(119.7, { unit: '亿元', decimals: 1, locale: 'zh' })).toBe('119.7 亿元');
		expect(formatValue(15591, { unit: '元', decimals: 0, locale: 'zh' })).toBe('15,591 元');
		expect(formatValue(55804, { unit: '100 million yuan', decimals: 1, locale: 'en' })).toBe(
			'55,804.0 100 million yuan'
		);
	});

	it('says nothing where nothing was published', () => {
		expect(formatValue(null, { unit: '元', decimals: 0, locale: 'zh' })).toBeNull();
		expect(formatValue(Number.NaN, { unit: '元', decimals: 0, locale: 'zh' })).toBeNull();
	});

	it('keeps a published zero a zero', () => {
		expect(formatValue(0, { unit: '亿元', decimals: 2, locale: 'zh' })).toBe('0.00 亿元');
	});
});

describe('a difference in points', () => {
	it('always shows its sign, with a real minus', () => {
		expect(formatPoints(1.4)).toBe('+1.4');
		expect(formatPoints(-0.31)).toBe('\u22120.3');
		expect(formatPoints(34.66)).toBe('+34.7');
	});

	it('has no sign when it rounds to zero', () => {
		expect(formatPoints(0)).toBe('0.0');
		expect(formatPoints(0.049)).toBe('0.0');
		expect(formatPoints(-0.049)).toBe('0.0');
		expect(formatPoints(-0)).toBe('0.0');
	});

	it('rounds halves away from zero, as the tables do', () => {
		expect(formatPoints(0.25)).toBe('+0.3');
		expect(formatPoints(-1.45)).toBe('\u22121.5');
		expect(formatPoints(1.005, 2)).toBe('+1.01');
	});

	it('is null without a figure', () => {
		expect(formatPoints(null)).toBeNull();
		expect(formatPoints(Number.POSITIVE_INFINITY)).toBeNull();
	});

	it('never writes a signed zero or a hyphen, whatever the figure', () => {
		fc.assert(
			fc.property(fc.double({ min: -500, max: 500, noNaN: true }), (gap) => {
				const text = formatPoints(gap) ?? '';
				expect(text).not.toContain('-');
				expect(text).not.toMatch(/^[+\u2212]0\.0$/);
				expect(text).toMatch(/^([+\u2212]\d+\.\d|0\.0)$/);
			})
		);
	});
});

describe('percentages and plain numbers', () => {
	it('take percent as given', () => {
		expect(formatPercent(6.07)).toBe('6.1%');
		expect(formatPercent(-5)).toBe('\u22125.0%');
		expect(formatPercent(-0.01)).toBe('0.0%');
		expect(formatPercent(null)).toBeNull();
	});

	it('group thousands in both languages', () => {
		expect(formatNumber(1234567.8, 1, 'zh')).toBe('1,234,567.8');
		expect(formatNumber(1234567.8, 0, 'en')).toBe('1,234,568');
	});
});

describe('a gap never reads as none while one side is ahead', () => {
	it.each([
		[1.44, '+1.4'],
		[-0.05, '−0.1'],
		[0.042, '+0.04'],
		[-0.0499, '−0.05'],
		[-0.0002, '−0.0002'],
		[0.004, '+0.004'],
		[0, '0.0'],
		[0.00001, '0.0']
	])('%d reads %s', (gap, text) => {
		expect(formatGap(gap)).toBe(text);
	});

	it('shows a digit other than zero for whatever is not negligible, and nothing for nothing', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.00005, max: 50, noNaN: true }), (gap) => {
				expect(formatGap(gap)).toMatch(/[1-9]/);
				expect(formatGap(-gap)).toMatch(/^−.*[1-9]/);
			})
		);
		expect(formatGap(null)).toBeNull();
	});
});
