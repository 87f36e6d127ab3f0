import { describe, expect, it } from 'vitest';
import { keepEqual } from './keep-equal';

describe('keepEqual', () => {
	it('keeps a list that says the same', () => {
		const keep = keepEqual<{ id: string }[]>();
		const first = [{ id: 'a' }];
		expect(keep(first)).toBe(first);
		expect(keep([{ id: 'a' }])).toBe(first);
	});

	it('takes the new one where anything differs, and the old one anew after that', () => {
		const keep = keepEqual<ReadonlySet<string>>();
		const [a, b, again] = [new Set(['a']), new Set(['a', 'b']), new Set(['a'])];
		expect([a, b, again].map(keep)).toEqual([a, b, again]);
		expect(keep(new Set(['a']))).toBe(again);
	});
});
