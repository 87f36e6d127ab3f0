import { expect, test } from 'vitest';
import { snapshotIn, withChosen } from './chosen';

test('a query string keeps the chosen snapshot, whatever else it says', () => {
	expect(withChosen('', '2026-10-31-0123abcd')).toBe('?snapshot=2026-10-31-0123abcd');
	expect(withChosen('?q=利川&x=1', 'a&b')).toBe('?q=利川&x=1&snapshot=a%26b');
	expect(snapshotIn(new URLSearchParams(withChosen('?q=1', 'a&b')))).toBe('a&b');
});

test('without a chosen snapshot it stays as it is', () => {
	expect(withChosen('', null)).toBe('');
	expect(withChosen('?q=1', null)).toBe('?q=1');
	expect(snapshotIn(new URLSearchParams('snapshot=&q=1'))).toBeNull();
});
