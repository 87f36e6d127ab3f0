import { describe, expect, it } from 'vitest';
import { zh } from '../../i18n/zh';
import { markupOf } from '../drawing.fixture';
import { AHEAD, BROKEN, CROSSING } from '../trend/synthetic';
import ComparisonChart from './ComparisonChart.svelte';
import ComparisonPlot from './ComparisonPlot.svelte';
import { COMPARISON_NARROW, COMPARISON_WIDE, layoutComparison } from './layout';
import { readComparison } from './reading';
import { comparisonSeries } from './series';
import { syntheticComparison, syntheticCrowd } from './synthetic';

const span = { from: 2020, to: 2023 };
const words = zh.trend;
const locale = 'zh';

describe('comparison drawings', () => {
	it('growth, wide, a derived and a broken line, one year pointed at', async () => {
		const chosen = [AHEAD, CROSSING, '990004', BROKEN];
		const series = comparisonSeries(syntheticComparison, 'growth', span);
		const options = { mode: 'growth', chosen, decimals: 1, locale } as const;
		const layout = layoutComparison(series, { ...options, frame: COMPARISON_WIDE });
		const reading = readComparison(series, layout, 2022, words, { decimals: 1, locale });
		expect(reading.lines.map(({ text }) => text)).toEqual(['8.0%', '6.0%', '5.5%', '3.0%']);
		expect(reading.sentence).toContain(words.reading('全省', words.unknown));
		await expect(
			markupOf(ComparisonPlot, { layout, label: '虚构图', hovered: CROSSING, reading })
		).toMatchFileSnapshot('./expected/synthetic-growth-wide.svg');
	});

	it('level, narrow, twelve counties', async () => {
		const chosen = [...new Set(syntheticCrowd.map(({ adcode }) => adcode))];
		const series = comparisonSeries(syntheticCrowd, 'level', span);
		const options = { mode: 'level', chosen, decimals: 1, locale } as const;
		const layout = layoutComparison(series, { ...options, frame: COMPARISON_NARROW });
		await expect(markupOf(ComparisonPlot, { layout, label: '虚构图' })).toMatchFileSnapshot(
			'./expected/synthetic-level-narrow.svg'
		);
	});
});

describe('the comparison on a page without scripts', () => {
	const props = {
		series: comparisonSeries(syntheticComparison, 'index', span),
		mode: 'index' as const,
		chosen: [AHEAD],
		label: '虚构指标',
		decimals: 1,
		locale: 'zh' as const,
		words
	};

	it('has both drawings, no dead control and no inline style', () => {
		const markup = markupOf(ComparisonChart, props);
		expect(markup.match(/<svg/g)).toHaveLength(2);
		expect(markup).not.toContain('style=');
		expect(markup).not.toContain('role="slider"');
		expect(markup).toMatch(/aria-label="虚构指标 2023.*虚甲 130\.0/);
	});

	it('says why there is nothing to draw', () => {
		const markup = markupOf(ComparisonChart, { ...props, series: [] });
		expect(markup).toContain(words.noData);
		expect(markup).not.toContain('<svg');
	});
});
