/** What a county had in the first and in the last year, from the rows of query `trend`. */
import type { TrendRow } from '../../sql/rows/figures';

export interface SlopeRow {
	adcode: string;
	first: number;
	last: number;
	/** Growth over all years in percent; null where the levels do not chain. */
	growth: number | null;
	/** Series or vintage differ: the two ends do not compare. */
	broken: boolean;
	/** Either end was obtained by arithmetic. */
	derived: boolean;
	province: boolean;
}

export interface Slopes {
	from: number;
	to: number;
	rows: SlopeRow[];
	/** Recipients with a figure in neither or only one of the two years. */
	missing: string[];
}

type Level = Pick<
	TrendRow,
	'adcode' | 'role' | 'year' | 'value' | 'index' | 'series' | 'vintage' | 'derived'
>;

/** Years in which at least two thirds as many recipients as in the fullest year have a level. */
function fullYears(rows: readonly Level[]): number[] {
	const counts = new Map<number, number>();
	for (const { role, year, value } of rows)
		if (role === 'recipient' && value !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	return [...counts]
		.filter(([, count]) => 3 * count >= 2 * most)
		.map(([year]) => year)
		.sort((a, b) => a - b);
}

/**
 * The two ends of every place with a level in both years.
 * @param recipients adcodes of the programme, in list order
 * @returns null where no two years have enough levels
 */
export function slopesOf(rows: readonly Level[], recipients: readonly string[]): Slopes | null {
	const years = fullYears(rows);
	const [from] = years;
	const to = years.at(-1);
	if (from === undefined || to === undefined || from === to) return null;
	const at = (adcode: string, year: number) =>
		rows.find((row) => row.adcode === adcode && row.year === year && row.value !== null);
	const province = rows.find(({ role }) => role === 'province')?.adcode;
	const found: SlopeRow[] = [];
	const missing: string[] = [];
	for (const adcode of [...(province === undefined ? [] : [province]), ...recipients]) {
		const [start, end] = [at(adcode, from), at(adcode, to)];
		if (!start || !end || start.value === null || end.value === null) {
			if (adcode !== province) missing.push(adcode);
			continue;
		}
		found.push({
			adcode,
			first: start.value,
			last: end.value,
			growth:
				start.index === null || end.index === null ? null : 100 * (end.index / start.index - 1),
			broken: start.series !== end.series || start.vintage !== end.vintage,
			derived: start.derived === true || end.derived === true,
			province: adcode === province
		});
	}
	return { from, to, rows: found, missing };
}
