import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv';

const texts = (text: string) => readCsv(text).rows.map((row) => row.map((cell) => cell.text));
const places = (text: string) =>
	readCsv(text).rows.flatMap((row) => row.map(({ line, column }) => `${line}:${column}`));
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('reading comma-separated text', () => {
	it('splits rows and cells, quoted or not', () => {
		expect(texts('a,b\n"1,5","say ""hi"""\n')).toEqual([
			['a', 'b'],
			['1,5', 'say "hi"']
		]);
	});

	it('reads the same rows from LF, CRLF and CR, with and without a last line end', () => {
		const expected = [
			['a', 'b'],
			['1', '']
		];
		for (const end of ['\n', '\r\n', '\r']) {
			expect(texts(`a,b${end}1,${end}`)).toEqual(expected);
			expect(texts(`a,b${end}1,`)).toEqual(expected);
		}
	});

	it('gives each cell its line and its column in characters', () => {
		expect(places('编号,名\n𠮷吉,"多\n行",x\ny,z')).toEqual([
			...['1:1', '1:4'],
			...['2:1', '2:4', '3:4'],
			...['4:1', '4:3']
		]);
	});

	it('skips rows without any text but keeps counting lines', () => {
		expect(places('a\n\n,,\n  \nb\n')).toEqual(['1:1', '5:1']);
	});

	it('reports a quote that is never closed at the quote itself', () => {
		const { faults, cut } = readCsv('a,b\n1,"2\n3,4\n');
		expect(cut).toBe(true);
		expect(faults).toMatchObject([{ line: 2, column: 3, fault: { rule: 'unclosed-quote' } }]);
	});

	it('reports quotes inside unquoted cells and text after a closing quote', () => {
		expect(readCsv('a\nx"y').faults).toMatchObject([{ line: 2, column: 2 }]);
		expect(readCsv('a\n"x"y').faults).toMatchObject([{ line: 2, column: 4 }]);
	});

	it('returns any cells that were written by the rules', () => {
		const cell = fc.string({ unit: 'binary' }).map((text) => text.replace(/\r\n?/g, '\n'));
		const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
		fc.assert(
			fc.property(table, (rows) => {
				const written = rows.map((row) => row.map(quote).join(',')).join('\r\n');
				const kept = rows.filter((row) => row.some((text) => text.trim() !== ''));
				expect(readCsv(written).faults).toEqual([]);
				expect(texts(written)).toEqual(kept);
			})
		);
	});
});
