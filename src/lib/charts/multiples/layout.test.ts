import { describe, expect, it } from 'vitest';
import { markupOf } from '../drawing.fixture';
import { trendSeries } from '../trend/series';
import { AHEAD, CROSSING, PROVINCE, syntheticTrend } from '../trend/synthetic';
import { layoutMultiples, PANEL } from './layout';
import MultiplesChart from './MultiplesChart.svelte';
import PanelPlot from './PanelPlot.svelte';

const series = trendSeries(syntheticTrend, 'index');
const counties = [
	{ adcode: CROSSING, name: '虚县乙', gap: -0.4 },
	{ adcode: '990099', name: '虚县丙', gap: null },
	{ adcode: AHEAD, name: '虚县甲', gap: 2.1 }
];
const words = { noData: '暂无公开数据', noDataReason: '没有可作指数的数。' };

describe('layout of the small panels', () => {
	const layout = layoutMultiples(series, counties, 'zh');

	it('has the furthest ahead first and those without a gap last', () => {
		expect(layout.panels.map(({ name, gap }) => [name, gap])).toEqual([
			['虚县甲', '+2.1'],
			['虚县乙', '−0.4'],
			['虚县丙', '']
		]);
		expect(layout.panels[2]?.county).toBeNull();
	});

	it('shares its axes, so that the same line of the province stands in all', () => {
		expect(layout.province?.adcode).toBe(PROVINCE);
		const ys = layout.panels.flatMap(({ county }) => county?.dots ?? []).map(({ y }) => y);
		for (const y of ys) {
			expect(y).toBeGreaterThanOrEqual(PANEL.top);
			expect(y).toBeLessThanOrEqual(PANEL.height - PANEL.bottom);
		}
		expect(layout.domain[0]).toBeLessThanOrEqual(100);
	});

	it('takes its axes from the counties shown and the province, not from others', () => {
		const few = layoutMultiples(series, counties.slice(1), 'zh');
		const lone = layoutMultiples(
			[...series, { ...series[0]!, adcode: '990098', province: false, points: [] }],
			counties.slice(1),
			'zh'
		);
		expect(lone.domain).toEqual(few.domain);
	});
});

describe('drawings of the small panels', () => {
	it('one county, chosen', async () => {
		const layout = layoutMultiples(series, counties, 'zh');
		await expect(
			markupOf(PanelPlot, { layout, panel: layout.panels[0]!, words, selected: true })
		).toMatchFileSnapshot('./expected/synthetic-panel.svg');
	});

	it('one county without figures says so', () => {
		const layout = layoutMultiples(series, counties, 'zh');
		const markup = markupOf(PanelPlot, { layout, panel: layout.panels[2]!, words });
		expect(markup).toContain(words.noData);
		expect(markup).not.toContain('class="county"');
	});

	it('says why there is nothing to draw', () => {
		const markup = markupOf(MultiplesChart, { series: [], counties, locale: 'zh' as const, words });
		expect(markup).toContain(words.noDataReason);
		expect(markup).not.toContain('<svg');
	});
});
