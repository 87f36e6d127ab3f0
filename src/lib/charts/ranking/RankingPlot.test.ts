import { describe, expect, it } from 'vitest';
import { markupOf } from '../drawing.fixture';
import { layoutRanking, RANKING_NARROW, RANKING_WIDE } from './layout';
import RankingChart from './RankingChart.svelte';
import RankingPlot from './RankingPlot.svelte';
import { syntheticChanges, syntheticRanking } from './synthetic';

const options = { changes: syntheticChanges, locale: 'zh' } as const;
const words = { province: '全省', noData: '暂无公开数据', noDataReason: '不足三年。' };

describe('ranking drawings', () => {
	it('wide, one county chosen and another pointed at', async () => {
		const layout = layoutRanking(syntheticRanking, { ...options, frame: RANKING_WIDE });
		await expect(
			markupOf(RankingPlot, {
				layout,
				label: '虚构图',
				province: '全省',
				changes: '2021→2023',
				selected: '990002',
				hovered: '990001'
			})
		).toMatchFileSnapshot('./expected/synthetic-wide.svg');
	});

	it('narrow, without changes', async () => {
		const layout = layoutRanking(syntheticRanking, {
			...options,
			changes: new Map(),
			frame: RANKING_NARROW
		});
		await expect(
			markupOf(RankingPlot, { layout, label: '虚构图', province: '全省', changes: '' })
		).toMatchFileSnapshot('./expected/synthetic-narrow.svg');
	});

	it('says why there is nothing to draw', () => {
		const markup = markupOf(RankingChart, {
			rows: syntheticRanking.map((row) => ({ ...row, gap: null })),
			changes: null,
			label: '虚构图',
			locale: 'zh' as const,
			words
		});
		expect(markup).toContain(words.noDataReason);
		expect(markup).not.toContain('<svg');
	});
});
