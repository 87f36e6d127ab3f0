import { describe, expect, it } from 'vitest';
import type { Figure } from './figures';
import { jumps } from './jumps';

/** Synthetic figures of one place, growing by `rates` from 100 in 2018. */
function line(region: string, rates: readonly number[], change: Partial<Figure> = {}): Figure[] {
	let value = 100;
	return [0, ...rates].map((rate, index) => {
		value *= 1 + rate;
		const row = { line: index + 2, values: {}, at: {}, refused: new Set<string>() };
		return {
			row,
			region,
			name: region,
			level: 'county',
			scope: '990000',
			breakYear: null,
			indicator: 'gdp',
			indicatorName: '合成指标',
			unit: '亿元',
			year: 2018 + index,
			value,
			vintage: 'bulletin',
			source: 'book',
			series: 'yearbook',
			...change
		};
	});
}

const steady = [0.05, 0.06, 0.05, 0.06];
const many = (rates: readonly number[], count = 10) =>
	Array.from({ length: count }, (_, index) => line(`peer${index}`, rates)).flat();

describe('jumps', () => {
	it('finds the place that leaps while its peers and its own past do not', () => {
		const found = jumps([...many(steady), ...line('odd', [0.05, 0.06, 0.9, 0.06])], 'o.csv');
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ rule: 'jump', severity: 'warning', line: 5 });
		expect(found[0]?.message).toContain('odd合成指标 2021 年');
		expect(found[0]?.message).toContain('2020 年 111.3');
	});

	it('lets a year pass in which everybody leaps', () => {
		expect(jumps(many([0.05, -0.3, 0.4, 0.06]), 'o.csv')).toEqual([]);
	});

	it('lets a place pass that has always moved more than its peers', () => {
		const wild = line('wild', [0.3, -0.1, 0.15, -0.25, 0.35, 0]);
		expect(jumps([...many([...steady, 0.05, 0.06]), ...wild], 'o.csv')).toEqual([]);
	});

	it('judges by the own series alone where there are too few peers', () => {
		const found = jumps(line('alone', [0.05, 0.06, 0.05, 0.06, 0.8]), 'o.csv');
		expect(found).toHaveLength(1);
		expect(jumps(line('short', [0.05, 0.8]), 'o.csv')).toEqual([]);
	});

	it('reports a figure that leaps up and back as one jump, naming both years', () => {
		const found = jumps([...many(steady), ...line('spike', [0.05, 2, -0.65, 0.06])], 'o.csv');
		expect(found).toHaveLength(1);
		expect(found[0]?.message).toMatch(/20(20|21) 年也跳/);
	});

	it('does not compare across a change of boundary', () => {
		const cut = line('cut', [0.05, 0.06, -0.6, 0.06], { breakYear: 2021 });
		expect(jumps([...many(steady), ...cut], 'o.csv')).toEqual([]);
	});

	it('does not compare one series, or one vintage, with another', () => {
		const before = line('two', [0.05], { series: 'other' });
		const after = line('two', [0.05, 0.05, 4, 0.05]).slice(3);
		expect(jumps([...many(steady), ...before, ...after], 'o.csv')).toEqual([]);
	});
});
