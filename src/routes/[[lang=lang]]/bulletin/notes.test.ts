import { expect, test } from 'vitest';
import { runsOf } from './notes';

test('numbers of notes are written in runs, sorted, each once', () => {
	expect(runsOf([12, 3, 6, 5, 7, 5], '–')).toBe('3, 5–7, 12');
	expect(runsOf([1, 2], '—')).toBe('1—2');
	expect(runsOf([], '–')).toBe('');
});
