/** Synthetic growth for tests: no real places. */
import type { DumbbellIndicator } from './layout';

const county = (at: number, growth: number | null, province: number) => ({
	adcode: String(990000 + at),
	name: `虚县${at}`,
	growth,
	gap: growth === null ? null : growth - province,
	province: growth === null ? null : province
});

export const syntheticIndicators: DumbbellIndicator[] = [
	{
		id: 'gdp',
		name: '总值',
		note: '2021—2023 年',
		counties: [county(1, 7.5, 6), county(2, 4, 6), county(3, 9.2, 6)]
	},
	{
		id: 'revenue',
		name: '收入',
		note: '2021—2023 年',
		counties: [county(1, -2, 3), county(2, 5, 3), county(3, null, 3)]
	},
	{ id: 'income', name: '城镇收入', note: '', counties: [county(1, null, 0)] }
];
