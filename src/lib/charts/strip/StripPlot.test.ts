import { describe, expect, it } from 'vitest';
import { zh } from '../../i18n/zh';
import { markupOf } from '../drawing.fixture';
import { INDICATORS, syntheticClasses, syntheticScorecard } from '../scorecard/synthetic';
import { layoutStrip, STRIP_NARROW, STRIP_WIDE } from './layout';
import StripChart from './StripChart.svelte';
import StripPlot from './StripPlot.svelte';

const NAMES = ['地区生产总值', '预算收入', '城镇居民收入', '农村居民收入'];
const indicators = INDICATORS.map((id, i) => ({ id, name: NAMES[i] ?? id }));
const shown = { selected: '990001', hovered: null };
const words = zh.strip;

describe('strip drawings', () => {
	it.each([
		['wide', STRIP_WIDE],
		['narrow', STRIP_NARROW]
	] as const)('%s, one county chosen', async (name, frame) => {
		const layout = layoutStrip(syntheticScorecard, {
			frame,
			indicators,
			classes: syntheticClasses,
			...shown
		});
		const markup = markupOf(StripPlot, { layout, label: '虚构图', ...words, ...shown });
		await expect(markup).toMatchFileSnapshot(`./expected/synthetic-${name}.svg`);
	});
});

describe('the strip chart on a page without scripts', () => {
	const props = { rows: syntheticScorecard, indicators, classes: syntheticClasses, words };

	it('has both drawings and no inline style', () => {
		const markup = markupOf(StripChart, { ...props, label: '虚构图' });
		expect(markup.match(/<svg/g)).toHaveLength(2);
		expect(markup).not.toContain('style=');
	});

	it('says why there is nothing to draw', () => {
		const markup = markupOf(StripChart, { ...props, rows: [], label: '虚构图' });
		expect(markup).toContain(words.noDataReason);
		expect(markup).not.toContain('<svg');
	});
});
