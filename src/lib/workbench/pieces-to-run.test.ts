import { expect, test } from 'vitest';
import { allPieces, chosenPieces } from './pieces-to-run';

const text = 'select 1;\n\n-- 第二句\nselect 2;\n select 3';
const cursor = (at: number) => ({ from: at, to: at });

test('all statements, each with the place where it begins', () => {
	const pieces = allPieces(text);
	expect(pieces.map(({ sql }) => sql)).toEqual(['select 1', '-- 第二句\nselect 2', 'select 3']);
	for (const { sql, from } of pieces) expect(text.slice(from, from + sql.length)).toBe(sql);
});

test('the statement under the cursor, also at its end and behind its semicolon', () => {
	expect(chosenPieces(text, cursor(0))[0]?.sql).toBe('select 1');
	expect(chosenPieces(text, cursor(8))[0]?.sql).toBe('select 1');
	expect(chosenPieces(text, cursor(text.length))[0]?.sql).toBe('select 3');
	expect(chosenPieces('select 1;', cursor(9))[0]?.sql).toBe('select 1');
	expect(chosenPieces(text, cursor(9))[0]?.sql).toBe('select 1');
	expect(chosenPieces('select 1; select 2', cursor(9))[0]?.sql).toBe('select 2');
});

test('a selection runs what is selected, in place', () => {
	const from = text.indexOf('select 2');
	expect(chosenPieces(text, { from, to: text.length })).toEqual([
		{ sql: 'select 2', from },
		{ sql: 'select 3', from: text.indexOf('select 3') }
	]);
});

test('a selection without a statement means the one it stands in; an empty text means none', () => {
	expect(chosenPieces(text, { from: 9, to: 11 })[0]?.sql).toContain('select');
	expect(chosenPieces('  -- nichts', cursor(3))).toEqual([]);
});
