import { expect, test } from 'vitest';
import { loadWords } from '.';
import { missingKeys } from './missing-keys';
import { SECTIONS } from './sections';

const zh = await loadWords('zh', SECTIONS);
const en = await loadWords('en', SECTIONS);

test('both dictionaries have the same keys', () => {
	expect(missingKeys(zh, en)).toEqual([]);
	expect(missingKeys(en, zh)).toEqual([]);
});

test('a missing word is named by its path', () => {
	expect(missingKeys({ a: { b: 'x', c: () => 'y' } }, { a: { b: 'x' } })).toEqual(['a.c']);
	expect(missingKeys({ a: { b: 'x' } }, { a: 'x' })).toEqual(['a']);
});

test('no English text is left Chinese by accident', () => {
	const texts: string[] = [];
	const collect = (value: unknown): void => {
		if (typeof value === 'string') texts.push(value);
		else if (value && typeof value === 'object') Object.values(value).forEach(collect);
	};
	collect({ ...en, nav: { ...en.nav, otherLanguage: '', otherLanguageName: '' } });
	expect(texts.filter((text) => /[一-鿿]/.test(text))).toEqual([]);
});
