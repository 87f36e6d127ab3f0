import { expect, test } from 'vitest';
import { formatTimeLeft } from './time-left';

test.each([
	[13, 404, '1 年 1 个月', '1 year 1 month'],
	[24, 731, '2 年', '2 years'],
	[11, 340, '11 个月', '11 months'],
	[0, 29, '29 天', '29 days'],
	[0, 1, '1 天', '1 day'],
	[0, 0, '0 天', '0 days']
])('%i months and %i days read %s', (months, days, zh, en) => {
	expect(formatTimeLeft(months, days, 'zh')).toBe(zh);
	expect(formatTimeLeft(months, days, 'en')).toBe(en);
});
