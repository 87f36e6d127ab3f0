import { describe, expect, it } from 'vitest';
import { zh } from '../../i18n/zh';
import { markupOf } from '../drawing.fixture';
import { layoutTrend, TREND_NARROW, TREND_WIDE } from './layout';
import { readYear } from './reading';
import { trendSeries } from './series';
import { AHEAD, BROKEN, CROSSING, syntheticTrend } from './synthetic';
import TrendChart from './TrendChart.svelte';
import TrendPlot from './TrendPlot.svelte';

const words = zh.trend;
const series = {
	growth: trendSeries(syntheticTrend, 'growth'),
	index: trendSeries(syntheticTrend, 'index')
};

describe('trend drawings', () => {
	it('index, wide, one county chosen and another hovered', async () => {
		const layout = layoutTrend(series.index, {
			frame: TREND_WIDE,
			mode: 'index',
			selected: AHEAD,
			hovered: CROSSING
		});
		// The stored drawing writes the year without the dictionary's space.
		const reading = readYear(series.index, layout, 2022, {
			...words,
			year: (year) => `${year}年`
		});
		await expect(markupOf(TrendPlot, { layout, label: '虚构图', reading })).toMatchFileSnapshot(
			'./expected/synthetic-index-wide.svg'
		);
	});

	it('growth, narrow, a county with a break', async () => {
		const layout = layoutTrend(series.growth, {
			frame: TREND_NARROW,
			mode: 'growth',
			selected: BROKEN,
			hovered: null
		});
		await expect(markupOf(TrendPlot, { layout, label: '虚构图' })).toMatchFileSnapshot(
			'./expected/synthetic-growth-narrow.svg'
		);
	});
});

describe('the trend chart on a page without scripts', () => {
	const props = { rows: syntheticTrend, mode: 'index' as const, label: '虚构指标', words };

	it('has both drawings, the notes that apply, and no inline style', () => {
		const markup = markupOf(TrendChart, { ...props, selected: AHEAD });
		expect(markup.match(/<svg/g)).toHaveLength(2);
		expect(markup).toContain(words.missing);
		expect(markup).toContain(words.derived);
		expect(markup).not.toContain('style=');
		expect(markup).not.toContain('role="slider"');
	});

	it('tells who cannot see it the last year’s figures', () => {
		expect(markupOf(TrendChart, { ...props, selected: AHEAD })).toContain(
			'aria-label="虚构指标 2023 年 虚甲 130.0， 全省 122.5，"'
		);
	});

	it('says why there is nothing to draw', () => {
		const markup = markupOf(TrendChart, { ...props, rows: [] });
		expect(markup).toContain(words.noData);
		expect(markup).toContain(words.noDataReason);
		expect(markup).not.toContain('<svg');
	});
});
