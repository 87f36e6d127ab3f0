import { describe, expect, it } from 'vitest';
import { markupOf } from '../drawing.fixture';
import ConvergenceChart from './ConvergenceChart.svelte';
import ConvergencePlot from './ConvergencePlot.svelte';
import { CONVERGENCE_NARROW, CONVERGENCE_WIDE, layoutConvergence } from './layout';
import { syntheticOptions, syntheticPoints } from './synthetic';

describe('drawings of start against growth', () => {
	it('wide, one county chosen and another pointed at', async () => {
		const marks = { selected: '990004', hovered: '990002' };
		const layout = layoutConvergence(syntheticPoints, {
			...syntheticOptions,
			...marks,
			frame: CONVERGENCE_WIDE
		});
		await expect(
			markupOf(ConvergencePlot, { layout, label: '虚构图', ...marks })
		).toMatchFileSnapshot('./expected/synthetic-wide.svg');
	});

	it('narrow, without a line or a province', async () => {
		const layout = layoutConvergence(syntheticPoints, {
			...syntheticOptions,
			line: null,
			province: null,
			frame: CONVERGENCE_NARROW
		});
		await expect(markupOf(ConvergencePlot, { layout, label: '虚构图' })).toMatchFileSnapshot(
			'./expected/synthetic-narrow.svg'
		);
	});

	it('says why there is nothing to draw', () => {
		const words = { province: '全省', noData: '暂无公开数据', noDataReason: '不足三年。' };
		const markup = markupOf(ConvergenceChart, {
			...syntheticOptions,
			points: [],
			label: '虚构图',
			words
		});
		expect(markup).toContain(words.noDataReason);
		expect(markup).not.toContain('<svg');
	});
});
