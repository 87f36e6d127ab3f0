import { describe, expect, it } from 'vitest';
import { AHEAD, BROKEN, PROVINCE, syntheticTrend } from '../trend/synthetic';
import { layoutSpark } from './spark';

describe('the thumbnail of a county', () => {
	it('draws county and province from the common base, inside its box', () => {
		const spark = layoutSpark(syntheticTrend, AHEAD);
		expect(spark?.county).toMatch(/^M4,40L/);
		expect(spark?.province).toMatch(/^M4,40L/);
		expect(spark?.countyEnd).toEqual({ x: 128, y: 4 });
		expect(spark?.provinceEnd?.y).toBeGreaterThan(4);
		expect([spark?.firstYear, spark?.lastYear]).toEqual([2020, 2023]);
	});

	it('dots the province over the year it did not publish', () => {
		expect(layoutSpark(syntheticTrend, AHEAD)?.provinceBridge).toMatch(/^M.*L/);
		const full = syntheticTrend.filter(({ adcode }) => adcode !== PROVINCE);
		expect(layoutSpark(full, AHEAD)).toMatchObject({ province: '', provinceEnd: null });
	});

	it('does not draw across a break', () => {
		expect(layoutSpark(syntheticTrend, BROKEN)?.county.match(/M/g)).toHaveLength(2);
	});

	it('is none for one year, for no figure and for an unknown county', () => {
		const one = syntheticTrend.filter(({ year }) => year === 2021);
		expect(layoutSpark(one, AHEAD)).toBeNull();
		expect(layoutSpark([], AHEAD)).toBeNull();
		expect(layoutSpark(syntheticTrend, '000000')).toBeNull();
	});

	it('has a height when nothing changes', () => {
		const flat = syntheticTrend.map((row) => ({ ...row, index: 100 }));
		expect(layoutSpark(flat, AHEAD)?.county).not.toContain('NaN');
	});
});
