/** Rows of the synthetic data set, chance with a seed, and CSV text the publisher reads. */
import { tableNamed } from '../../src/lib/model/tables';

export type Cell = string | number | boolean | null;
export type SyntheticRow = Readonly<Record<string, Cell>>;
/** Table name to its rows. */
export type SyntheticTables = Readonly<Record<string, readonly SyntheticRow[]>>;

/** The one source behind every invented statement; its title says what it is. */
export const SOURCE = 'synthetic';
/** Where the invented figures come from; a series of its own. */
export const STATISTICS = 'synthetic-statistics';
/** Said in every note, so that no row can be taken for a fact. */
export const NOTE = '合成数据';

/** A number from 0 up to 1 that depends on the words alone: the same on every machine and in any order. */
export function chance(...words: readonly (string | number)[]): number {
	let hash = 2_166_136_261;
	for (const character of words.join('/')) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
	}
	hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
	return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296;
}

/** The CSV file of a table. @throws if a row has a column the model lacks. */
export function csvOf(table: string, rows: readonly SyntheticRow[]): string {
	const columns = tableNamed(table).columns.map(({ name }) => name);
	for (const row of rows) {
		const stray = Object.keys(row).find((name) => !columns.includes(name));
		if (stray) throw new Error(`Table ${table} has no column ${stray}.`);
	}
	const cell = (value: Cell | undefined): string => {
		const text = String(value ?? '');
		return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
	return [columns.join(','), ...lines].join('\n') + '\n';
}

/** A day some days after another, both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}
