import { expect, test } from 'vitest';
import { zh } from '../i18n/zh';
import type { TargetRow } from '../sql/rows/promises';
import { demandOf } from './demand';

const target = (more: Partial<TargetRow>) => ({
	comparator: '>=' as const,
	value: 500,
	value_max: null,
	value_text: null,
	unit: '万元',
	strength: 'at_least',
	...more
});

test.each([
	[{}, '≥ 500 万元'],
	[{ comparator: '≈', value: 50, unit: '个/年', strength: 'about' }, '约 50 个/年'],
	[{ comparator: '>', value: 857, unit: '亿元', strength: 'strict' }, '> 857 亿元'],
	[
		{ comparator: 'range', value: 1, value_max: 2, unit: '个/县', strength: 'strive' },
		'1–2 个/县 · 力争'
	],
	[
		{ comparator: '>', value: null, value_text: '全省平均水平', strength: 'strict' },
		'严格高于 全省平均水平'
	],
	[{ comparator: '=', value: 24.28, unit: '亿元', strength: 'exact' }, '24.28 亿元']
] as [Partial<TargetRow>, string][])('%j reads %s', (more, text) => {
	expect(demandOf(target(more), zh, 'zh')).toBe(text);
});
