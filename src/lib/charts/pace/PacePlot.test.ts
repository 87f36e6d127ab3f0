import { describe, expect, it } from 'vitest';
import { markupOf } from '../drawing.fixture';
import { layoutPace, PACE_NARROW, PACE_WIDE } from './layout';
import PaceChart from './PaceChart.svelte';
import PacePlot from './PacePlot.svelte';
import { syntheticPace } from './synthetic';

describe('drawings of the pace to catch up', () => {
	it('wide, one county chosen and another pointed at', async () => {
		const layout = layoutPace(syntheticPace, { locale: 'zh', frame: PACE_WIDE });
		await expect(
			markupOf(PacePlot, {
				layout,
				label: '虚构图',
				province: '全省余年 6.0%',
				selected: '990003',
				hovered: '990001'
			})
		).toMatchFileSnapshot('./expected/synthetic-wide.svg');
	});

	it('narrow', async () => {
		const layout = layoutPace(syntheticPace, { locale: 'zh', frame: PACE_NARROW });
		await expect(
			markupOf(PacePlot, { layout, label: '虚构图', province: '全省余年 6.0%' })
		).toMatchFileSnapshot('./expected/synthetic-narrow.svg');
	});

	it('says why there is nothing to draw', () => {
		const words = { province: String, noData: '暂无', noDataReason: '没有要追的。' };
		const markup = markupOf(PaceChart, { rows: [], label: '虚构图', locale: 'zh' as const, words });
		expect(markup).toContain(words.noDataReason);
		expect(markup).not.toContain('<svg');
	});
});
