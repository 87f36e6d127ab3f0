import { describe, expect, it } from 'vitest';
import { readingOf, runsOf, trendSeries } from './series';
import { AHEAD, BROKEN, CROSSING, PROVINCE, syntheticTrend } from './synthetic';

const seriesOf = (adcode: string, mode: 'growth' | 'index') => {
	const found = trendSeries(syntheticTrend, mode).find((one) => one.adcode === adcode);
	if (!found) throw new Error(`${adcode} is not in the fixture`);
	return found;
};

describe('rows become one line a place', () => {
	it('with the province first and years ascending', () => {
		const shuffled = [...syntheticTrend].reverse();
		const series = trendSeries(shuffled, 'index');
		expect(series[0]?.adcode).toBe(PROVINCE);
		expect(series.map(({ adcode }) => adcode).slice(1)).toEqual(
			[...series.map(({ adcode }) => adcode).slice(1)].sort()
		);
		expect(series[1]?.points.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
	});

	it('leaves years without a figure out instead of calling them zero', () => {
		expect(seriesOf(PROVINCE, 'index').points.map(({ year }) => year)).toEqual([2020, 2021, 2023]);
		expect(seriesOf(AHEAD, 'growth').points.map(({ year }) => year)).toEqual([2021, 2022, 2023]);
	});

	it('drops a place that has no figure at all, and years before the first wanted', () => {
		const silent = syntheticTrend.map((row) => ({ ...row, growth: null }));
		expect(trendSeries(silent, 'growth')).toEqual([]);
		const late = trendSeries(syntheticTrend, 'index', 2023);
		expect(late.every(({ points }) => points.every(({ year }) => year === 2023))).toBe(true);
	});
});

describe('a line is drawn solid only where it is known', () => {
	it('a missing year is a gap', () => {
		const { runs, interruptions } = runsOf(seriesOf(PROVINCE, 'index').points);
		expect(runs.map((run) => run.map(({ year }) => year))).toEqual([[2020, 2021], [2023]]);
		expect(interruptions.map(({ kind }) => kind)).toEqual(['gap']);
	});

	it('a change of vintage is a break', () => {
		const { runs, interruptions } = runsOf(seriesOf(BROKEN, 'index').points);
		expect(runs.map((run) => run.length)).toEqual([2, 2]);
		expect(interruptions.map(({ kind }) => kind)).toEqual(['break']);
	});

	it('an unbroken line is one run; no points are none', () => {
		expect(runsOf(seriesOf(CROSSING, 'index').points).runs).toHaveLength(1);
		expect(runsOf([])).toEqual({ runs: [], interruptions: [] });
	});
});

describe('reading a year', () => {
	it('lists who has a figure, highest first', () => {
		const names = readingOf(trendSeries(syntheticTrend, 'growth'), 2022).map(({ name }) => name);
		expect(names[0]).toBe('虚甲');
		expect(names).not.toContain('全省');
		expect(names).toHaveLength(5);
	});
});
