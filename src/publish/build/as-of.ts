/** The day a snapshot speaks of: what the team set, else the newest date in the data, never the clock. */
import { tables } from '../../lib/model/tables';
import type { Dataset } from '../dataset';

/**
 * Partial dates that record what has happened. Other partial dates are terms and deadlines, which may
 * lie ahead and say nothing of how new the data is.
 */
const RECORDED: Readonly<Record<string, readonly string[]>> = {
	event: ['date'],
	pairing: ['seen_from', 'seen_to'],
	project: ['stage_date']
};

/**
 * The newest whole date in the data (ruling 8).
 * @returns `YYYY-MM-DD`, or null when no row holds a whole date.
 */
export function newestDate(data: Dataset): string | null {
	let newest: string | null = null;
	for (const table of tables) {
		const columns = table.columns.filter(
			(column) => column.type === 'DATE' || RECORDED[table.name]?.includes(column.name)
		);
		for (const { values } of data.get(table.name)?.rows ?? []) {
			for (const { name } of columns) {
				const value = values[name];
				if (typeof value !== 'string' || value.length !== 10) continue;
				if (newest === null || value > newest) newest = value;
			}
		}
	}
	return newest;
}
