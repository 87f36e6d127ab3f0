/** Which conclusions of the headline lean on the way of reading, so that it can say so itself. */
import type { ReadingName } from '$lib/model/reading';
import type { ReadingSensitivityRow } from '$lib/sql/rows/readings';

export interface Dependence {
	indicator: string;
	/** Counties above under the default reading. */
	above: number;
	/** The readings that turn many of them, fewest above first. */
	readings: { reading: ReadingName; above: number }[];
}

/** A reading counts when it turns a quarter of the recipients: this dashboard's line, not the document's. */
const SHARE = 0.25;

/** Indicators whose count of counties above changes much under another reading, most changed first. */
export function dependences(rows: readonly ReadingSensitivityRow[]): Dependence[] {
	const most = new Map<string, number>();
	for (const row of rows)
		most.set(row.indicator, Math.max(most.get(row.indicator) ?? 0, row.changed));
	return rows
		.filter(({ reading }) => reading === 'default')
		.flatMap(({ indicator, above }) => {
			const readings = rows
				.filter(
					(row) =>
						row.indicator === indicator &&
						row.reading !== 'default' &&
						row.changed >= row.recipients * SHARE
				)
				.map((row) => ({ reading: row.reading, above: row.above }))
				.sort((a, b) => a.above - b.above);
			return readings.length > 0 ? [{ indicator, above, readings }] : [];
		})
		.sort((a, b) => (most.get(b.indicator) ?? 0) - (most.get(a.indicator) ?? 0));
}
