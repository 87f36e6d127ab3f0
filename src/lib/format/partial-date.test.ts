import { describe, expect, it } from 'vitest';
import { formatPartialDate } from './partial-date';

describe('a date is written as exactly as its source states it', () => {
	it.each([
		['2021', '2021年', '2021'],
		['2021-08', '2021年8月', 'August 2021'],
		['2021-08-06', '2021年8月6日', '6 August 2021']
	])('%s', (date, zh, en) => {
		expect(formatPartialDate(date, 'zh')).toBe(zh);
		expect(formatPartialDate(date, 'en')).toBe(en);
	});

	it('stays null without a date', () => {
		expect(formatPartialDate(null, 'zh')).toBeNull();
	});

	it.each(['', '2021-8', '2021-13', '2021-00', '2021-08-32', '21-08', '2021年'])(
		'refuses “%s” with a sentence',
		(text) => {
			expect(() => formatPartialDate(text, 'zh')).toThrow(/is not a date; write 2021/);
		}
	);
});
