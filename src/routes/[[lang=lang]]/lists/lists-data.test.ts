import { expect, test } from 'vitest';
import { holding, readDay } from './lists-data';

test('a day finds the stretch that holds it, both ends included, open ends too', () => {
	const spans = [
		{ first_day: null, last_day: '2024-07-31' },
		{ first_day: '2024-08-01', last_day: '2024-08-31' },
		{ first_day: '2024-09-01', last_day: null }
	];
	expect(holding(spans, '1949-10-01')).toEqual([spans[0]]);
	expect(holding(spans, '2024-07-31')).toEqual([spans[0]]);
	expect(holding(spans, '2024-08-01')).toEqual([spans[1]]);
	expect(holding(spans, '2024-08-31')).toEqual([spans[1]]);
	expect(holding(spans, '2099-01-01')).toEqual([spans[2]]);
});

test('only a day that exists is read from an address', () => {
	expect(readDay('2024-02-29')).toBe('2024-02-29');
	for (const word of ['2023-02-29', '2024-13-01', '2024-7-1', '2024-07', 'today', '', null])
		expect(readDay(word), String(word)).toBeNull();
});
