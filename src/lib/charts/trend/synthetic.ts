/** Invented figures for the tests and expected drawings of the trend chart; no real place. */
import type { TrendRow } from '../rows';

function row(
	place: Pick<TrendRow, 'adcode' | 'name' | 'role'>,
	year: number,
	growth: number | null,
	index: number | null,
	more: Partial<TrendRow> = {}
): TrendRow {
	return {
		...place,
		year,
		growth,
		index,
		series: 'synthetic',
		vintage: 'as-published',
		derived: false,
		...more
	};
}

/** A line from growth rates, base 2020 = 100; null is a year without a figure. */
function line(
	adcode: string,
	name: string,
	rates: readonly (number | null)[],
	more: Partial<TrendRow> = {}
): TrendRow[] {
	const place = { adcode, name, role: 'recipient' as const, ...more };
	let index = 100;
	const rows = [row(place, 2020, null, 100, more)];
	rates.forEach((rate, i) => {
		index *= 1 + (rate ?? 6) / 100;
		rows.push(row(place, 2021 + i, rate, rate === null ? null : index, more));
	});
	return rows;
}

export const PROVINCE = '990000';
export const AHEAD = '990001';
export const CROSSING = '990002';
export const BROKEN = '990005';

/** Province without 2022, a county ahead, one that crosses, one with a derived year, one broken. */
export const syntheticTrend: TrendRow[] = [
	...line(PROVINCE, '全省', [9.0, null, 6.0], { role: 'province' }),
	...line(AHEAD, '虚甲', [12.0, 8.0, 7.5]),
	...line(CROSSING, '虚乙', [11.0, 3.0, 2.0]),
	...line('990003', '虚丙', [8.0, 6.5, 6.2]),
	...line('990004', '虚丁自治县', [10.0, 6.0, 9.4]).map((one) =>
		one.year === 2023 ? { ...one, derived: true } : one
	),
	...line(BROKEN, '虚戊', [9.5, 5.5, 5.0]).map((one) =>
		one.year >= 2022 ? { ...one, vintage: 'census5' } : one
	)
];
