import { expect, test } from 'vitest';
import type { Bound } from '../model/bound';
import { statedSum } from './stated-sum';

test.each([
	[11_700_000, 'over', '≥ 1,170 亿元', '≥ 117 billion yuan'],
	[500, 'exact', '500 万元', '5 million yuan'],
	[40_300, 'about', '≈ 4.03 亿元', '≈ 403 million yuan']
] as [number, Bound, string, string][])(
	'%i 万元, %s, reads %s and %s',
	(sum, bound, chinese, english) => {
		expect(statedSum(sum, bound, 'zh').text).toBe(chinese);
		expect(statedSum(sum, bound, 'en').text).toBe(english);
	}
);

test('a lower bound is cut, not rounded up, and every digit stays within reach', () => {
	expect(statedSum(1_057_799, 'over', 'zh')).toEqual({
		text: '≥ 105.77 亿元',
		exact: '10,577,990,000 元'
	});
	expect(statedSum(1_057_799, 'exact', 'zh').text).toBe('105.78 亿元');
});
