import { describe, expect, it } from 'vitest';
import { markupOf } from '../drawing.fixture';
import { layoutSlope, SLOPE_NARROW, SLOPE_WIDE } from './layout';
import SlopeChart from './SlopeChart.svelte';
import SlopePlot from './SlopePlot.svelte';
import { syntheticOptions, syntheticSlopes } from './synthetic';

const years = { from: 2019, to: 2023 };

describe('drawings of the slopes', () => {
	it('wide, one county chosen and another pointed at', async () => {
		const layout = layoutSlope(syntheticSlopes, { ...syntheticOptions, frame: SLOPE_WIDE });
		await expect(
			markupOf(SlopePlot, {
				layout,
				label: '虚构图',
				...years,
				selected: '990001',
				hovered: '990003'
			})
		).toMatchFileSnapshot('./expected/synthetic-wide.svg');
	});

	it('narrow', async () => {
		const layout = layoutSlope(syntheticSlopes, { ...syntheticOptions, frame: SLOPE_NARROW });
		await expect(markupOf(SlopePlot, { layout, label: '虚构图', ...years })).toMatchFileSnapshot(
			'./expected/synthetic-narrow.svg'
		);
	});

	it('says why there is nothing to draw', () => {
		const words = { noData: '暂无公开数据', noDataReason: '不足两年。' };
		const markup = markupOf(SlopeChart, {
			...syntheticOptions,
			slopes: null,
			label: '虚构图',
			words
		});
		expect(markup).toContain(words.noDataReason);
		expect(markup).not.toContain('<svg');
	});
});
