import { expect, test } from 'vitest';
import { en } from '../i18n/en';
import { zh } from '../i18n/zh';
import { statedSum, type SumBound } from './stated-sum';

const inChinese = { bounds: zh.targets.bounds, locale: 'zh' } as const;
const inEnglish = { bounds: en.targets.bounds, locale: 'en' } as const;

test.each([
	[11_700_000, 'over', '超 1,170 亿元', 'over 117 billion yuan'],
	[500, 'exact', '500 万元', '5 million yuan'],
	[40_300, 'about', '约 4.03 亿元', 'about 403 million yuan']
] as [number, SumBound, string, string][])(
	'%i 万元, %s, reads %s and %s',
	(sum, bound, chinese, english) => {
		expect(statedSum(sum, bound, inChinese).text).toBe(chinese);
		expect(statedSum(sum, bound, inEnglish).text).toBe(english);
	}
);

test('a lower bound is cut, not rounded up, and every digit stays within reach', () => {
	expect(statedSum(1_057_799, 'over', inChinese)).toEqual({
		text: '超 105.77 亿元',
		exact: '10,577,990,000 元'
	});
	expect(statedSum(1_057_799, 'exact', inChinese).text).toBe('105.78 亿元');
});
