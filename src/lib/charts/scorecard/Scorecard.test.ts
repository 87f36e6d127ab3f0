import { describe, expect, it } from 'vitest';
import { zh } from '../../i18n/zh';
import { markupOf } from '../drawing.fixture';
import Scorecard from './Scorecard.svelte';
import { INDICATORS, syntheticClasses, syntheticHeadline, syntheticScorecard } from './synthetic';

const NAMES = ['地区生产总值', '预算收入', '城镇居民收入', '农村居民收入'];
const markup = markupOf(Scorecard, {
	rows: syntheticScorecard,
	headline: syntheticHeadline,
	indicators: INDICATORS.map((id, i) => ({ id, name: NAMES[i] ?? id })),
	classes: syntheticClasses,
	caption: '虚构评分表',
	words: zh.scorecard,
	locale: 'zh' as const,
	indicator: 'gdp',
	selected: '990001'
});
const count = (pattern: RegExp) => markup.match(pattern)?.length ?? 0;

describe('the scorecard on a page without scripts', () => {
	it('is a table with a head for every row and column', () => {
		expect(count(/<th scope="col"/g)).toBe(6);
		expect(count(/<th scope="row"/g)).toBe(5);
		expect(markup).toContain('<caption');
	});

	it('says every cell as a sentence, on hover and for screen readers', () => {
		expect(count(/<td[^>]*title="[^"]+" aria-label="[^"]+"/g)).toBe(16);
	});

	it('colours with the map’s classes and hatches what is unknown', () => {
		expect(count(/data-class="div-pos-3"/g)).toBe(1);
		expect(count(/<td class="none"/g)).toBe(7);
		expect(markup).toContain('暂无公开数据。县级数据没有公布。');
	});

	it('counts each county and closes with the counts of the headline', () => {
		expect(markup).toContain('<td class="total">4/4</td>');
		expect(markup).toContain('<td class="total">—</td>');
		expect(markup).toMatch(/<tfoot>[\s\S]*1\/3[\s\S]*2\/2[\s\S]*<\/tfoot>/);
	});

	it('explains the marks that stand in it and no others', () => {
		expect(markup).toContain('换一种平均法或比较口径，结论会变');
		expect(markup).not.toContain(`</span>${zh.scorecard.legend.endpoints}`);
	});

	it('has no inline style, which the page’s policy would refuse', () => {
		expect(markup).not.toContain('style=');
	});

	it('is the stored table', async () => {
		await expect(markup).toMatchFileSnapshot('./expected/synthetic-table.txt');
	});
});

describe('a figure without an average to compare with', () => {
	const uncompared = syntheticScorecard.map((row) => ({
		...row,
		gap: null,
		comparison: 'none' as const,
		reason: 'average_incomplete' as const
	}));
	const alone = markupOf(Scorecard, {
		rows: uncompared,
		headline: syntheticHeadline.map((row) => ({ ...row, above: 0, comparable: 0 })),
		indicators: INDICATORS.map((id, i) => ({ id, name: NAMES[i] ?? id })),
		classes: syntheticClasses,
		caption: '虚构评分表',
		words: zh.scorecard,
		locale: 'zh' as const
	});

	it('is said not to be compared, and only what is unpublished is hatched', () => {
		const known = uncompared.filter((row) => row.county_growth !== null).length;
		expect(known).toBeGreaterThan(0);
		expect(alone.match(/<td class="uncompared"/g)?.length).toBe(known);
		expect(alone.match(/<td class="none"/g)?.length).toBe(16 - known);
		expect(alone).toContain('虚甲县地区生产总值：年均 7.90%。不比。');
		expect(alone).toContain(zh.scorecard.uncomparedLegend);
	});

	it('is not counted as 0 of 0', () => {
		expect(alone).not.toContain('0/0');
	});
});
