import { expect, test } from 'vitest';
import { en } from '../i18n/en';
import { zh } from '../i18n/zh';
import type { TargetRow } from '../sql/rows/promises';
import { demandOf, quantity } from './demand';

const target = (more: Partial<TargetRow>) => ({
	comparator: '>=' as const,
	value: 500,
	value_max: null,
	value_text: null,
	value_text_en: null,
	unit: '万元',
	unit_en: '10,000 yuan',
	strength: 'at_least',
	...more
});

test.each([
	[{}, '≥ 500 万元'],
	[{ comparator: '≈', value: 50, unit: '个/年', strength: 'about' }, '≈ 50 个/年'],
	[{ comparator: '>', value: 857, unit: '亿元', strength: 'strict' }, '> 857 亿元'],
	[
		{ comparator: 'range', value: 1, value_max: 2, unit: '个/县', strength: 'strive' },
		'1–2 个/县 · 力争'
	],
	[
		{ comparator: '>', value: null, value_text: '全省平均水平', strength: 'strict' },
		'严格高于 全省平均水平'
	],
	[{ value: null, value_text: '>=500万元/年' }, '≥ 500 万元/年'],
	[{ comparator: '=', value: 24.28, unit: '亿元', strength: 'exact' }, '24.28 亿元']
] as [Partial<TargetRow>, string][])('%j reads %s', (more, text) => {
	expect(demandOf(target(more), zh, 'zh')).toBe(text);
});

test.each([
	[{}, '≥ 5 million yuan'],
	[
		{ comparator: '>', value: 857, unit: '亿元', unit_en: '100 million yuan', strength: 'strict' },
		'> 85.7 billion yuan'
	],
	[
		{ comparator: '=', value: 24.28, unit: '亿元', unit_en: '100 million yuan', strength: 'exact' },
		'2.428 billion yuan'
	],
	[
		{ value: 500, unit: '万元/支援地/年', unit_en: '10,000 yuan per supporter per year' },
		'≥ 5 million yuan per supporter per year'
	],
	[
		{ comparator: '=', value: 30, unit: '万只', unit_en: '10,000 head', strength: 'exact' },
		'300,000 head'
	],
	[
		{
			comparator: '>',
			value: null,
			value_text: '全省平均水平',
			value_text_en: 'the provincial average',
			strength: 'strict'
		},
		'strictly above the provincial average'
	]
] as [Partial<TargetRow>, string][])('%j reads in English %s', (more, text) => {
	expect(demandOf(target(more), en, 'en')).toBe(text);
});

test('a quantity keeps every digit, and small sums stay in yuan', () => {
	const yuan = { unit: '万元', unit_en: null };
	expect(quantity(4.03, { unit: '亿元' }, 'en')).toBe('403 million yuan');
	expect(quantity(0.5, yuan, 'en')).toBe('5,000 yuan');
	expect(quantity(12.3456, yuan, 'zh')).toBe('12.3456 万元');
	expect(quantity(10, { unit: '元/月', unit_en: 'yuan per month' }, 'en')).toBe(
		'10 yuan per month'
	);
});
