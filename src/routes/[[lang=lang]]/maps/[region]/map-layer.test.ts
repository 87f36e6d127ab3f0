import { describe, expect, it } from 'vitest';
import { layerOf, numberClasses, provinceOf, ranksOf, verdictClasses, yearsOf } from './map-layer';
import { SYNTHETIC_MAP as data } from './synthetic-map';

const at = (mode: Parameters<typeof layerOf>[1]['mode'], year: number | null = null) =>
	layerOf(data, { indicator: 'gdp', mode, year });

describe('what fills a map', () => {
	it('is one year of the counties, never another year nor the province', () => {
		const { values, shown, all } = at('level', 2020);
		expect([...values]).toEqual([
			['990001', 10],
			['990002', 20]
		]);
		expect([...shown]).toEqual(['990001', '990002', '990003']);
		expect(all.sort()).toEqual([10, 12, 12, 20]);
	});

	it('has the same classes in every year', () => {
		const classes = ([2020, 2021] as const).map(
			(year) =>
				numberClasses(at('level', year).all, { mode: 'level', by: 'natural', breaks: null }).breaks
		);
		expect(classes[0]).toEqual(classes[1]);
	});

	it('ranks within a year, the highest first, equals alike', () => {
		expect([...at('rank', 2020).values]).toEqual([
			['990001', 2],
			['990002', 1]
		]);
		expect([...at('rank', 2021).values.values()]).toEqual([1, 1]);
		expect([
			...ranksOf(
				new Map([
					['a', 5],
					['b', 7],
					['c', 5],
					['d', 1]
				])
			).values()
		]).toEqual([2, 1, 2, 4]);
	});

	it('counts years with a figure and keeps the worst grade; none is no zero', () => {
		const { values, rows } = at('coverage');
		expect([...values]).toEqual([
			['990001', 2],
			['990002', 2]
		]);
		expect(rows.get('990001')?.grade).toBe('C');
	});

	it('is the average and its gap of counties that have one', () => {
		expect([...at('average').values]).toEqual([['990002', 5.5]]);
		expect([...at('averageGap').values]).toEqual([['990002', -0.5]]);
	});

	it('is the verdict of recipients only', () => {
		const { values, shown } = at('verdict');
		expect([...shown]).toEqual(['990003']);
		const classes = verdictClasses(values.values(), (verdict) => verdict);
		expect(classes.labels.map(({ text }) => text)).toEqual(['undecidable']);
		expect(classes.classOf(values.get('990003'))).toBe(0);
		expect(classes.classOf(undefined)).toBeNull();
	});

	it('has years only where the mode has them', () => {
		expect(yearsOf(data, 'gdp', 'level')).toEqual([2020, 2021]);
		expect(yearsOf(data, 'gdp', 'gap')).toEqual([]);
		expect(yearsOf(data, 'gdp', 'coverage')).toEqual([]);
	});

	it('is held against the growth of the province where the rows agree on one', () => {
		const average = at('average');
		expect(provinceOf('average', average)).toBe(6);
		expect(provinceOf('averageGap', average)).toBe(0);
		expect(provinceOf('level', at('level', 2020))).toBeNull();
		const [row] = average.rows.values();
		const other = { ...row!, province_growth: 7 };
		const rows = new Map([...average.rows, ['990001', other] as const]);
		expect(provinceOf('average', { rows })).toBeNull();
	});
});
