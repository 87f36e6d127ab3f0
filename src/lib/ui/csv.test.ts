import { describe, expect, it } from 'vitest';
import { csvText } from './csv';

describe('a downloaded CSV', () => {
	it('starts with a byte order mark so that Excel reads the Chinese', () => {
		expect(csvText([{ name: '利川市', gap: 0.7 }])).toBe('\ufeffname,gap\r\n利川市,0.7\r\n');
	});

	it('leaves an unknown figure empty and keeps zero a zero', () => {
		expect(csvText([{ a: null, b: 0, c: false }])).toBe('\ufeffa,b,c\r\n,0,false\r\n');
	});

	it('quotes commas, quotes and line breaks', () => {
		expect(csvText([{ note: '甲,乙"丙"\n丁' }])).toBe('\ufeffnote\r\n"甲,乙""丙""\n丁"\r\n');
	});

	it('does not let a text run as a formula, and leaves negative numbers alone', () => {
		expect(csvText([{ a: '=1+1', b: -0.5 }])).toBe("\ufeffa,b\r\n'=1+1,-0.5\r\n");
	});

	it('takes the columns asked for, in that order', () => {
		expect(csvText([{ a: 1, b: 2 }], ['b', 'a', 'absent'])).toBe('\ufeffb,a,absent\r\n2,1,\r\n');
	});

	it('is a header alone, or nothing, without rows', () => {
		expect(csvText([], ['a', 'b'])).toBe('\ufeffa,b\r\n');
		expect(csvText([])).toBe('\ufeff\r\n');
	});
});
