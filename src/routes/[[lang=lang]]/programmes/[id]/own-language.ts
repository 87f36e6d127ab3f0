/** Leaves the English of the tables out of a Chinese page, which would carry it for nothing. */
import type { ProgrammeData } from './programme-data';

/** The tables whose words are sentences; names of places and indicators are short, and stay. */
const WORDY = ['targets', 'obligations', 'gaps', 'public', 'record', 'sources'] as const;

const emptied = (value: unknown): unknown =>
	Array.isArray(value)
		? value.map(emptied)
		: typeof value === 'object' && value !== null
			? Object.fromEntries(
					Object.entries(value).map(([key, inner]) => [
						key,
						key.endsWith('_en') ? null : emptied(inner)
					])
				)
			: value;

/** The same data with null for every English text of those tables; only for a page in Chinese. */
export function inChineseOnly(data: ProgrammeData): ProgrammeData {
	const shorter = Object.fromEntries(WORDY.map((table) => [table, emptied(data[table])]));
	return { ...data, ...shorter };
}
