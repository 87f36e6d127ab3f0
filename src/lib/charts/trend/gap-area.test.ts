import { describe, expect, it } from 'vitest';
import { gapAreas } from './gap-area';

const line = (...values: (number | null)[]) =>
	values.flatMap((value, i) => (value === null ? [] : [{ year: 2020 + i, value }]));

describe('the shaded gap between a county and its province', () => {
	it('is one four-sided area a year when the county stays ahead', () => {
		const areas = gapAreas(line(100, 110, 120), line(98, 105, 112));
		expect(areas.map((area) => [area.ahead, area.corners.length])).toEqual([
			[true, 4],
			[true, 4]
		]);
	});

	it('is cut where the lines cross, and changes side there', () => {
		const areas = gapAreas(line(8, 4), line(6, 6));
		expect(areas.map((area) => area.ahead)).toEqual([true, false]);
		expect(areas[0]?.corners[1]).toEqual({ year: 2020.5, value: 6 });
		expect(areas[1]?.corners[0]).toEqual({ year: 2020.5, value: 6 });
	});

	it('opens from a common base without a crossing', () => {
		const areas = gapAreas(line(100, 109), line(100, 106));
		expect(areas).toHaveLength(1);
		expect(areas[0]?.ahead).toBe(true);
	});

	it('shades nothing over a year that either side lacks', () => {
		expect(gapAreas(line(100, null, 120), line(98, 105, 112))).toEqual([]);
		expect(gapAreas(line(100, 110, 120), line(98, null, 112))).toEqual([]);
	});

	it('shades nothing for equal lines, one year or none', () => {
		expect(gapAreas(line(100, 110), line(100, 110))).toEqual([]);
		expect(gapAreas(line(100), line(90))).toEqual([]);
		expect(gapAreas([], line(90, 95))).toEqual([]);
	});
});
