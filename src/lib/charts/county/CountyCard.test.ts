import { describe, expect, it } from 'vitest';
import { zh } from '../../i18n/zh';
import { markupOf } from '../drawing.fixture';
import { syntheticScorecard } from '../scorecard/synthetic';
import { AHEAD, syntheticTrend } from '../trend/synthetic';
import CountyCard from './CountyCard.svelte';
import { layoutSpark } from './spark';
import Sparkline from './Sparkline.svelte';
import { syntheticCard } from './synthetic';

const props = {
	adcode: AHEAD,
	name: '虚甲县',
	detail: '虚构州，受援名单第 1 位',
	rows: syntheticCard,
	verdicts: syntheticScorecard,
	trends: { gdp: syntheticTrend },
	words: zh.county,
	locale: 'zh' as const
};
const markup = markupOf(CountyCard, props);

describe('the county card on a page without scripts', () => {
	it('says the gap in words, with its side', () => {
		expect(markup).toContain('比全省高 0.7 个百分点');
		expect(markup).toContain('比全省低 2.5 个百分点');
		expect(markup).toContain('比全省低 0.03 个百分点');
	});

	it('marks a growth far from that of its peers, and no other', () => {
		expect(markup.match(/异常跳变，待核/g)).toHaveLength(1);
		expect(markup).toContain('异常跳变，待核（同级地区中位 4.2%）');
	});

	it('gives every figure its unit and year', () => {
		expect(markup).toMatch(/<strong>263\.7 亿元<\/strong>\s*<span>2023 年<\/span>/);
		expect(markup).toMatch(/<strong>41,234 元<\/strong>/);
	});

	it('writes 暂无公开数据 with a reason, never an empty box', () => {
		expect(markup).toMatch(/<strong>暂无公开数据<\/strong>\s*五年数据未齐/);
		const bare = markupOf(CountyCard, { ...props, verdicts: [] });
		expect(bare).toMatch(/<strong>暂无公开数据<\/strong>\s*本快照的来源里没有它的数/);
	});

	it('says once which indicators have no figure, unless each has its verdict', () => {
		const rows = syntheticCard.map((row) =>
			row.indicator === 'gdp' ? row : { ...row, value: null, average_growth: null }
		);
		const plain = markupOf(CountyCard, { ...props, rows, verdicts: [] });
		expect(plain.match(/本快照的来源里没有它的数/g)).toHaveLength(1);
		expect(plain).toContain('263.7 亿元');
		expect(markupOf(CountyCard, { ...props, rows }).match(/暂无公开数据/g)).toHaveLength(3);
	});

	it('shows a verdict only with its reason', () => {
		expect(markup.match(/不能判定/g)).toHaveLength(4);
		expect(markup.match(/五年数据未齐，不作判定/g)).toHaveLength(4);
	});

	it('names source and grade at each figure', () => {
		expect(markup.match(/虚构县域年鉴/g)).toHaveLength(3);
		expect(markup).toContain('C 级');
	});

	it('has no close button without somewhere to close to, and no inline style', () => {
		expect(markup).not.toContain('aria-label="关闭"');
		expect(markupOf(CountyCard, { ...props, onclose: () => undefined })).toContain(
			'aria-label="关闭"'
		);
		expect(markup).not.toContain('style=');
	});

	it('draws the stored thumbnail', async () => {
		const spark = layoutSpark(syntheticTrend, AHEAD);
		if (!spark) throw new Error('the fixture has a course to draw');
		await expect(markupOf(Sparkline, { spark, label: '虚构图' })).toMatchFileSnapshot(
			'./expected/synthetic-spark.svg'
		);
	});
});
