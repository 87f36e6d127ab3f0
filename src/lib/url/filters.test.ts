import { describe, expect, test } from 'vitest';
import { choices, fitting, readFilters, writeFilters } from './filters';

interface Row {
	colour: string;
	size: string;
}

const ROWS: Row[] = [
	{ colour: 'red', size: 'small' },
	{ colour: 'red', size: 'large' },
	{ colour: 'blue', size: 'small' }
];
const ANSWERS = { colour: (row: Row) => row.colour, size: (row: Row) => row.size };

describe('filters in the address', () => {
	test('are read by key, unknown keys left alone, and written back the same', () => {
		const filters = readFilters(new URLSearchParams('colour=red&x=1&size='), ['colour', 'size']);
		expect(filters).toEqual({ colour: 'red', size: null });
		expect(writeFilters(filters)).toBe('?colour=red');
		expect(writeFilters({ colour: null, size: null })).toBe('');
	});

	test('leave the rows that fit them all, and none for a word nobody answers', () => {
		expect(fitting(ROWS, { colour: 'red', size: 'small' }, ANSWERS)).toEqual([ROWS[0]]);
		expect(fitting(ROWS, { colour: 'green' }, ANSWERS)).toEqual([]);
	});

	test('count every choice under the other filters, its own left out', () => {
		expect(choices(ROWS, { colour: 'blue', size: 'large' }, ANSWERS, 'colour')).toEqual([
			{ value: 'red', count: 1 },
			{ value: 'blue', count: 0 }
		]);
	});
});
