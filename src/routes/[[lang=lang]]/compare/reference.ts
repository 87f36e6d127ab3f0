/** The province beside compared counties, in the vintage most of them are in (ruling 4). */
import { grouped } from '$lib/ui/grouped';
import type { CompareRow } from './compare-data';

/** Official codes begin with the province's two digits. */
const provinceOf = (adcode: string): string => `${adcode.slice(0, 2)}0000`;

/** The value most rows have; of equals the first in the alphabet. */
function mostCommon(values: readonly string[]): string | null {
	const counts = [...grouped(values, (value) => value)].map(
		([value, all]) => [value, all.length] as const
	);
	counts.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
	return counts[0]?.[0] ?? null;
}

/**
 * Rows of the provinces of the counties, each in one vintage and never beyond the years of its counties.
 * @param counties rows of the compared counties, one indicator
 * @param provinces rows of all provinces, the same indicator
 */
export function referenceRows(
	counties: readonly CompareRow[],
	provinces: readonly CompareRow[]
): CompareRow[] {
	const own = grouped(counties, ({ adcode }) => provinceOf(adcode));
	return [...own].flatMap(([province, rows]) => {
		const vintage = mostCommon(rows.map((row) => row.vintage ?? ''));
		const years = rows.map(({ year }) => year);
		const beside = provinces.filter(
			(row) =>
				row.adcode === province &&
				(row.vintage ?? '') === vintage &&
				row.year >= Math.min(...years) &&
				row.year <= Math.max(...years)
		);
		// One vintage may come in several series; one line is of one series.
		const series = mostCommon(beside.map((row) => row.series));
		return beside.filter((row) => row.series === series);
	});
}

/** Counties whose figures are of another vintage than their province's line: the line is no measure for them. */
export function otherVintage(
	counties: readonly CompareRow[],
	reference: readonly CompareRow[]
): string[] {
	const vintages = new Map(reference.map((row) => [row.adcode, row.vintage]));
	return [
		...new Set(
			counties
				.filter((row) => {
					const vintage = vintages.get(provinceOf(row.adcode));
					return vintage !== undefined && row.vintage !== vintage;
				})
				.map(({ adcode }) => adcode)
		)
	];
}
