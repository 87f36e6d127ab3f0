import { describe, expect, it } from 'vitest';
import { markupOf } from '../drawing.fixture';
import DumbbellChart from './DumbbellChart.svelte';
import DumbbellPlot from './DumbbellPlot.svelte';
import { DUMBBELL_NARROW, DUMBBELL_WIDE, layoutDumbbell } from './layout';
import { syntheticIndicators } from './synthetic';

const words = { noData: '暂无公开数据', noDataReason: '没有可比的数。' };

describe('drawings of a county against its province', () => {
	it('wide, a county chosen', async () => {
		const layout = layoutDumbbell(syntheticIndicators, {
			selected: '990001',
			locale: 'zh',
			frame: DUMBBELL_WIDE
		});
		await expect(markupOf(DumbbellPlot, { layout, label: '虚构图', words })).toMatchFileSnapshot(
			'./expected/synthetic-wide.svg'
		);
	});

	it('narrow, all counties, one pointed at', async () => {
		const layout = layoutDumbbell(syntheticIndicators, {
			selected: null,
			locale: 'zh',
			frame: DUMBBELL_NARROW
		});
		await expect(
			markupOf(DumbbellPlot, { layout, label: '虚构图', words, hovered: '990002' })
		).toMatchFileSnapshot('./expected/synthetic-narrow.svg');
	});

	it('says why there is nothing to draw', () => {
		const markup = markupOf(DumbbellChart, {
			indicators: syntheticIndicators.slice(2),
			selected: null,
			locale: 'zh' as const,
			label: '虚构图',
			words
		});
		expect(markup).toContain(words.noDataReason);
		expect(markup).not.toContain('<svg');
	});
});
