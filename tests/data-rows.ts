/** Rows of the team's own tables, for tests that hold the data and the rules to one another. */
import { readFileSync } from 'node:fs';
import { readCsv } from '../src/publish/read/csv';

/** Every row of `data/<table>.csv` by column name; an empty cell is ''. */
export function dataRows(table: string): Record<string, string>[] {
	const { rows } = readCsv(readFileSync(`data/${table}.csv`, 'utf8'));
	const [header, ...lines] = rows;
	const names = header?.map(({ text }) => text) ?? [];
	return lines.map((cells) =>
		Object.fromEntries(names.map((name, at) => [name, cells[at]?.text ?? '']))
	);
}
