import { describe, expect, test } from 'vitest';
import { keepSnapshot, onSnapshot } from './keep-snapshot';

const PLAIN = new URL('https://example.org/atlas/funds?q=x');
const CHOSEN = new URL('https://example.org/atlas/funds?q=x&snapshot=2026-10-31-0123abcd');

describe('the chosen snapshot', () => {
	test.each([
		['./duties', 'https://example.org/atlas/duties?snapshot=2026-10-31-0123abcd'],
		['?year=2023', 'https://example.org/atlas/funds?year=2023&snapshot=2026-10-31-0123abcd'],
		['/atlas/en#a', 'https://example.org/atlas/en?snapshot=2026-10-31-0123abcd#a']
	])('is kept by %s', (address, kept) => {
		expect(keepSnapshot(address, CHOSEN)).toBe(kept);
	});

	test.each([
		'https://elsewhere.example/funds',
		'blob:https://example.org/1f',
		'mailto:a@example.org',
		'#part',
		'./funds?snapshot=2026-11-22-00000000'
	])('leaves %s as it is', (address) => {
		expect(keepSnapshot(address, CHOSEN)).toBe(address);
	});

	test('changes nothing where none is chosen', () => {
		expect(keepSnapshot('./duties', PLAIN)).toBe('./duties');
		expect(keepSnapshot('./duties', new URL('?snapshot=', PLAIN))).toBe('./duties');
	});

	test('is put in and taken out of the address of the same page', () => {
		expect(onSnapshot(PLAIN, '2026-10-31-0123abcd')).toBe(CHOSEN.href);
		expect(onSnapshot(CHOSEN, null)).toBe(PLAIN.href);
		expect(onSnapshot(CHOSEN, '2026-11-22-00000000')).toBe(
			'https://example.org/atlas/funds?q=x&snapshot=2026-11-22-00000000'
		);
	});
});
