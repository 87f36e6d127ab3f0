import { expect, test } from 'vitest';
import { zh } from '../i18n/zh';
import type { TargetRow } from '../sql/rows/promises';
import { demandOf, signed } from './demand';

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

test.each([
	['>=500万元/年', '≥ 500 万元/年'],
	['无偿帮扶资金增幅（<=200万元档）', '无偿帮扶资金增幅（≤ 200 万元档）'],
	['2016-2017年均<=200万元的企业', '2016-2017年均 ≤ 200 万元的企业'],
	['无偿帮扶资金增幅（>500万元档）', '无偿帮扶资金增幅（> 500 万元档）'],
	['单位人数>=100;100人以下', '单位人数 ≥ 100;100人以下'],
	['>= 90%', '≥ 90%'],
	['约50个项目/年', '约50个项目/年'],
	['5:5,10年', '5:5,10年']
])('%s is written %s', (text, written) => {
	expect(signed(text)).toBe(written);
});
