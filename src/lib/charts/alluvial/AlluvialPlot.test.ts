import { describe, expect, it } from 'vitest';
import { markupOf } from '../drawing.fixture';
import AlluvialChart from './AlluvialChart.svelte';
import AlluvialPlot from './AlluvialPlot.svelte';
import { ALLUVIAL_NARROW, ALLUVIAL_WIDE, layoutAlluvial } from './layout';
import { syntheticTies } from './synthetic';

const words = { noData: '暂无公开数据', noDataReason: '没有来源写明结对。' };

describe('alluvial drawings', () => {
	it('wide, one supporter pointed at and one county chosen', async () => {
		const layout = layoutAlluvial(syntheticTies, ALLUVIAL_WIDE);
		await expect(
			markupOf(AlluvialPlot, { layout, label: '虚构图', selected: '2', hovered: 'a' })
		).toMatchFileSnapshot('./expected/synthetic-wide.svg');
	});

	it('narrow, a long name cut', async () => {
		const layout = layoutAlluvial(syntheticTies, ALLUVIAL_NARROW);
		await expect(markupOf(AlluvialPlot, { layout, label: '虚构图' })).toMatchFileSnapshot(
			'./expected/synthetic-narrow.svg'
		);
	});

	it('says why there is nothing to draw', () => {
		const markup = markupOf(AlluvialChart, { ties: [], label: '虚构图', words });
		expect(markup).toContain(words.noDataReason);
		expect(markup).not.toContain('<svg');
	});
});
