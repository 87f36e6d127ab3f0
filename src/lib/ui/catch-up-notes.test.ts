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

test('the sentence names the indicator, the years left, what they rest on and the pace', () => {
	const row = {
		indicator: 'gdp',
		years_left: '2024,2025',
		years_published: '2024',
		years_assumed: '2025',
		province_ahead: 5.5,
		pace: 6.251
	};
	const notes = (term_over: boolean) =>
		notesOf([{ ...row, term_over }], () => '总值', zh.readings, 'zh').gdp ?? '';
	expect(notes(true)).toContain('总值余 2 年每年须超过 6.25%');
	expect(notes(true)).toContain('年均 5.50%：2024 年已公布，2025 年假定');
	expect(notes(true)).toContain('期限已满');
	expect(notes(false)).not.toContain('期限已满');
});
