/** A result on the map: which of the site's maps most of its rows belong to, and the amount of each county. */
import type { ChartRow } from './chart-rows';

/** The maps there are: codes of provinces, and of the one city that is a map of its own. */
export const SCOPES = ['420000', '510000', '330000', '210100'] as const;
export type Scope = (typeof SCOPES)[number];

/** First digits of the codes on a map. */
const DIGITS: Record<Scope, string> = {
	'420000': '42',
	'510000': '51',
	'330000': '33',
	'210100': '2101'
};

export interface RegionRows {
	scope: Scope;
	/** Amount by adcode; null where the row says there is none. */
	values: Map<string, number | null>;
	/** Rows whose code is not on this map. */
	elsewhere: number;
	/** Rows for a county that had one already; the first counts. */
	twice: number;
}

/** @returns null where no row belongs to any map. */
export function regionRows(rows: readonly ChartRow[]): RegionRows | null {
	const count = (scope: Scope) =>
		rows.filter(({ series }) => series?.startsWith(DIGITS[scope])).length;
	const counts = SCOPES.map(count);
	const most = Math.max(...counts);
	const scope = SCOPES[counts.indexOf(most)];
	if (most === 0 || !scope) return null;
	const found: RegionRows = { scope, values: new Map(), elsewhere: 0, twice: 0 };
	for (const { series, y } of rows) {
		if (!series?.startsWith(DIGITS[scope])) found.elsewhere++;
		else if (found.values.has(series)) found.twice++;
		else found.values.set(series, y);
	}
	return found;
}
