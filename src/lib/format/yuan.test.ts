import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatYuan } from './yuan';

test.each([
	[20_000_000, '2,000 亿元', '200 billion yuan'],
	[62_500, '6.25 亿元', '625 million yuan'],
	[40_300, '4.03 亿元', '403 million yuan'],
	[4_000, '4,000 万元', '40 million yuan'],
	[9_999, '9,999 万元', '99.99 million yuan'],
	[10_000, '1 亿元', '100 million yuan'],
	[80, '80 万元', '800 thousand yuan'],
	[0.05, '0.05 万元', '0.5 thousand yuan'],
	[0, '0 万元', '0 thousand yuan']
])('%d 万元 reads %s', (sum, zh, en) => {
	expect(formatYuan(sum, { locale: 'zh' }).text).toBe(zh);
	expect(formatYuan(sum, { locale: 'en' }).text).toBe(en);
	expect(formatYuan(sum, { locale: 'zh' }).exact).toBeNull();
});

test('what two decimals cannot say stands in full beside it, and a lower bound never grows', () => {
	expect(formatYuan(123_456, { locale: 'zh' })).toEqual({
		text: '12.35 亿元',
		exact: '1,234,560,000 元'
	});
	expect(formatYuan(123_456, { locale: 'zh', atLeast: true }).text).toBe('12.34 亿元');
});

test('the shown sum is within half a cent of its step, a bound below it', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 1e9 }), (sum) => {
			const said = (atLeast: boolean): number => {
				const { text } = formatYuan(sum, { locale: 'zh', atLeast });
				return parseFloat(text.replaceAll(',', '')) * (text.endsWith('亿元') ? 1e4 : 1);
			};
			expect(Math.abs(said(false) - sum)).toBeLessThanOrEqual(50.001);
			expect(said(true)).toBeLessThanOrEqual(sum + 1e-3);
		})
	);
});
