import { expect, test } from 'vitest';
import { zh } from '../i18n/zh';
import { notesOf, yearsText } from './catch-up-notes';

const join = (years: readonly string[]) => years.join('、');

test('years that follow each other are a span, two of them a list, others stay apart', () => {
	expect(yearsText('2021,2022,2023', join)).toBe('2021—2023');
	expect(yearsText('2024,2025', join)).toBe('2024、2025');
	expect(yearsText('2025', join)).toBe('2025');
	expect(yearsText('2022,2024,2025', join)).toBe('2022、2024、2025');
});

test('the sentence names the years left, the assumption and the pace, and that the term is over', () => {
	const row = { indicator: 'gdp', years_left: '2024,2025', province_ahead: 5.5, pace: 6.251 };
	const notes = (term_over: boolean) =>
		notesOf([{ ...row, term_over }], zh.readings, 'zh').gdp ?? '';
	expect(notes(true)).toContain('余 2 年每年须超过 6.25%');
	expect(notes(true)).toContain('若 2024、2025 年全省每年增长 5.50%');
	expect(notes(true)).toContain('期限已满');
	expect(notes(false)).not.toContain('期限已满');
});
