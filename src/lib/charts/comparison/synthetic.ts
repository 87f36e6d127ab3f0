/** Invented rows for the tests and expected drawings of the comparison; no real place. */
import { PROVINCE, syntheticTrend } from '../trend/synthetic';
import type { ComparisonRow } from './series';

const province = new Map(
	syntheticTrend.filter(({ adcode }) => adcode === PROVINCE).map((row) => [row.year, row.growth])
);

/** The places of the trend chart with a level, and each county's gap where both sides are known. */
export const syntheticComparison: ComparisonRow[] = syntheticTrend.map((row) => {
	const beside = province.get(row.year) ?? null;
	return {
		...row,
		name_en: row.name,
		value: row.index === null ? null : row.index * 1.2,
		gap:
			row.adcode === PROVINCE || row.growth === null || beside === null ? null : row.growth - beside
	};
});

/** Twelve counties and more, all invented, close enough together that labels must move. */
export const syntheticCrowd: ComparisonRow[] = Array.from({ length: 14 }, (_, i) =>
	[2021, 2022, 2023].map((year) => ({
		adcode: `9901${String(i + 10)}`,
		name: `虚县${i + 1}`,
		name_en: `Synthetic ${i + 1}`,
		role: 'recipient' as const,
		year,
		value: 100 + i,
		growth: 6 + i / 10 + (year - 2021) / 4,
		gap: i / 10,
		index: 100 + i,
		series: 'synthetic',
		vintage: 'as-published',
		derived: false
	}))
).flat();
