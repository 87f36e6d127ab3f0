import { describe, expect, it } from 'vitest';
import { markupOf } from '../drawing.fixture';
import { layoutSwarm, SWARM_NARROW, SWARM_WIDE } from './layout';
import SwarmChart from './SwarmChart.svelte';
import SwarmPlot from './SwarmPlot.svelte';
import { syntheticOptions, syntheticSwarm } from './synthetic';

describe('swarm drawings', () => {
	it('wide, one county chosen and another pointed at', async () => {
		const marks = { selected: '990005', hovered: '990002' };
		const layout = layoutSwarm(syntheticSwarm, {
			...syntheticOptions,
			...marks,
			frame: SWARM_WIDE
		});
		await expect(markupOf(SwarmPlot, { layout, label: '虚构图', ...marks })).toMatchFileSnapshot(
			'./expected/synthetic-wide.svg'
		);
	});

	it('narrow, without a reference', async () => {
		const layout = layoutSwarm(syntheticSwarm, {
			...syntheticOptions,
			reference: null,
			frame: SWARM_NARROW
		});
		await expect(markupOf(SwarmPlot, { layout, label: '虚构图' })).toMatchFileSnapshot(
			'./expected/synthetic-narrow.svg'
		);
	});

	it('says why there is nothing to draw', () => {
		const words = { noData: '暂无公开数据', noDataReason: '没有这一年的数。' };
		const markup = markupOf(SwarmChart, { ...syntheticOptions, rows: [], label: '虚构图', words });
		expect(markup).toContain(words.noDataReason);
		expect(markup).not.toContain('<svg');
	});
});
