/** A row of the `county_card` query as the texts of one block of the card. */
import type { Locale } from '../../format/locale';
import { formatGap, formatPercent, formatValue } from '../../format/number';
import type { CountyCardRow } from '../rows';

/** Which side of the province a county stands on, after rounding to the decimals shown. */
export type Side = 'ahead' | 'behind' | 'level';

export interface CountyFact {
	indicator: string;
	name: string;
	/** `119.7 亿元`; null: 暂无公开数据. */
	level: string | null;
	year: number | null;
	growth: string | null;
	/** The usual growth of its peers, where this growth is far from it and to be checked. */
	jumpFrom: string | null;
	average: string | null;
	provinceAverage: string | null;
	/** Gap of the averages without its sign, in points, and the side it lies on. */
	gap: { points: string; signed: string; side: Side } | null;
	firstYear: number | null;
	lastYear: number | null;
	seriesName: string | null;
	badge: string | null;
	derived: boolean;
	source: { title: string; grade: string | null; address: string | null } | null;
}

function gapOf(gap: number | null, locale: Locale): CountyFact['gap'] {
	const signed = formatGap(gap, locale);
	if (signed === null) return null;
	const side = signed.startsWith('+') ? 'ahead' : signed.startsWith('\u2212') ? 'behind' : 'level';
	return { points: signed.replace(/^[+\u2212]/, ''), signed, side };
}

/** Texts for one indicator; every figure that is unknown is null, never a dash or a zero. */
export function countyFact(row: CountyCardRow, locale: Locale): CountyFact {
	return {
		indicator: row.indicator,
		name: row.indicator_name,
		level: formatValue(row.value, { unit: row.unit, decimals: row.decimals, locale }),
		year: row.year,
		growth: formatPercent(row.growth, 1, locale),
		jumpFrom: formatPercent(row.jump_from, 1, locale),
		average: formatPercent(row.average_growth, 1, locale),
		provinceAverage: formatPercent(row.province_average, 1, locale),
		gap: gapOf(row.average_gap, locale),
		firstYear: row.first_year,
		lastYear: row.last_year,
		seriesName: row.series_name,
		badge: row.badge,
		derived: row.derived === true,
		source:
			row.source_title === null
				? null
				: { title: row.source_title, grade: row.grade, address: row.source_address }
	};
}
