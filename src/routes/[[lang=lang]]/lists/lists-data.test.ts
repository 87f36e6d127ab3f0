import { expect, test } from 'vitest';
import { holding, presetsOf, readDay, type DatedChange, type ListSpan } from './lists-data';

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

test('each list that changed has a day for each of its quiet stretches, and no other list any', () => {
	const span = (line: string, first_day: string | null, last_day: string | null, total: number) =>
		({ line, first_day, last_day, total, state: 'in_force' }) as ListSpan;
	const spans = [
		span('a', null, '2024-07-31', 26),
		{ ...span('a', '2024-08-01', '2024-08-31', 26), state: 'changing' } as ListSpan,
		span('a', '2024-09-01', null, 25),
		span('b', '2023-01-01', '2025-06-29', 39),
		span('c', null, null, 4)
	];
	const changes = ['a', 'b'].map((line) => ({ line }) as DatedChange);
	expect(presetsOf(spans, changes)).toEqual([
		{ line: 'a', day: '2024-07-31', total: 26 },
		{ line: 'a', day: '2024-09-01', total: 25 },
		{ line: 'b', day: '2023-01-01', total: 39 }
	]);
});
