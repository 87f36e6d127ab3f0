import { expect, test } from 'vitest';
import { formulaParts } from './formula-parts';

test('sets what is low and what is high apart from the line', () => {
	expect(formulaParts('(∏_{t} g)^{1/n} − 1')).toEqual([
		{ text: '(∏', place: 'line' },
		{ text: 't', place: 'low' },
		{ text: ' g)', place: 'line' },
		{ text: '1/n', place: 'high' },
		{ text: ' − 1', place: 'line' }
	]);
});

test('a formula without signs is one line', () => {
	expect(formulaParts('A > B')).toEqual([{ text: 'A > B', place: 'line' }]);
});
