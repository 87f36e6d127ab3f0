import { describe, expect, it } from 'vitest';
import { zh } from '../../i18n/zh';
import type { Verdict } from '../../sql/rows/figures';
import { columnBadges, scoreLines } from './cells';
import { orderLines } from './order';
import { cellSentence } from './sentence';
import { INDICATORS, syntheticClasses, syntheticScorecard } from './synthetic';

const words = zh.scorecard;
const lines = scoreLines(syntheticScorecard, INDICATORS, syntheticClasses);
const cellAt = (county: number, column: number) => {
	const cell = lines[county]?.cells[column];
	if (!cell) throw new Error(`no cell ${county}/${column} in the fixture`);
	return cell;
};

describe('scorecard cells', () => {
	it('are one line a county and one cell an indicator', () => {
		expect(lines.map(({ shortName }) => shortName)).toEqual(['虚甲', '虚乙', '虚丙', '虚丁']);
		expect(lines.every(({ cells }) => cells.length === 4)).toBe(true);
	});

	it('take their colour from the map’s classes, zero being a class edge', () => {
		expect(cellAt(0, 0).token).toBe('div-pos-1');
		expect(cellAt(0, 1).token).toBe('div-pos-3');
		expect(cellAt(1, 0).token).toBe('div-neg-1');
		expect(cellAt(2, 0).token).toBe('div-neg-2');
	});

	it('have neither figure nor colour nor mark where nothing is published', () => {
		expect(cellAt(2, 1)).toMatchObject({ text: null, token: null, badges: [] });
	});

	it('mark what limits a figure', () => {
		expect(cellAt(1, 3).badges).toEqual(['derived', 'method', 'rounding']);
		expect(cellAt(0, 1).badges).toEqual([]);
	});

	it('count a county over what can be compared', () => {
		expect(lines.map(({ above, comparable }) => [above, comparable])).toEqual([
			[4, 4],
			[1, 4],
			[0, 1],
			[0, 0]
		]);
	});

	it('say a mark shared by a whole column once, in its head', () => {
		expect(columnBadges(lines, 0)).toEqual(['reference']);
		expect(columnBadges(lines, 3)).toEqual([]);
		expect(columnBadges([], 0)).toEqual([]);
	});

	it('leave a hole, not a wrong neighbour, where the query has no row', () => {
		const partly = syntheticScorecard.filter(({ indicator }) => indicator !== 'budget_revenue');
		const [first] = scoreLines(partly, INDICATORS, syntheticClasses);
		expect(first?.cells[1]).toBeNull();
		expect(first?.cells[2]?.row.indicator).toBe('urban_income');
	});
});

describe('the order of the lines', () => {
	const names = (order: Parameters<typeof orderLines>[1]) =>
		orderLines(lines, order, 'zh').map(({ shortName }) => shortName);

	it('is the document’s list unless asked otherwise', () => {
		expect(names({ by: 'ordinal' })).toEqual(['虚甲', '虚乙', '虚丙', '虚丁']);
	});

	it('by gap: the furthest ahead first, no figure last, ties by list', () => {
		expect(names({ by: 'gap', column: 0 })).toEqual(['虚甲', '虚乙', '虚丙', '虚丁']);
		const worse = scoreLines(
			syntheticScorecard.map((row) => ({ ...row, gap: row.gap === null ? null : -row.gap })),
			INDICATORS,
			syntheticClasses
		);
		expect(orderLines(worse, { by: 'gap', column: 0 }, 'zh').map((line) => line.shortName)).toEqual(
			['虚丙', '虚乙', '虚甲', '虚丁']
		);
	});

	it('by name follows Chinese collation', () => {
		expect(names({ by: 'name' })).toEqual(['虚丙', '虚丁', '虚甲', '虚乙']);
	});

	it('puts counties outside the list at its end', () => {
		const loose = lines.map((line) => (line.ordinal === 1 ? { ...line, ordinal: null } : line));
		expect(orderLines(loose, { by: 'ordinal' }, 'zh').at(-1)?.shortName).toBe('虚甲');
	});
});

describe('the sentence of a cell', () => {
	it('states both growth rates, years, comparison, verdict, reason, marks and sources', () => {
		expect(cellSentence(cellAt(0, 0), '地区生产总值', words, 'zh')).toBe(
			'虚甲县地区生产总值：年均 7.90%，全省 6.00%，差 +1.90 个百分点（2021—2023）。高于全省。' +
				'判定：不能判定。五年数据未齐，不作判定。现价参考，不作判定。来源：虚构年鉴；虚构公报。'
		);
	});

	it('gives the reason where there is no figure', () => {
		expect(cellSentence(cellAt(3, 1), '预算收入', words, 'zh')).toBe(
			'虚丁县预算收入：暂无公开数据。县级数据没有公布。判定：不能判定。'
		);
	});

	it('refuses a verdict that is none of the six', () => {
		const cell = cellAt(0, 0);
		const odd = { ...cell, row: { ...cell.row, verdict: 'good' as Verdict } };
		expect(() => cellSentence(odd, '', words, 'zh')).toThrow(/none of the verdicts/);
	});
});
