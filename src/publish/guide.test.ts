import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tables } from '../lib/model/tables';

const guide = readFileSync('data/README.md', 'utf8');

/** The part of the guide about one table. */
function chapter(table: string): string {
	const start = guide.indexOf(`### ${table}.csv：`);
	const end = guide.indexOf('\n### ', start + 1);
	return start === -1 ? '' : guide.slice(start, end === -1 ? undefined : end);
}

test.each(tables.map((table) => [table.name, table] as const))(
	'the publishing guide explains every column of %s, in order, and which must be filled',
	(name, table) => {
		const rows = [...chapter(name).matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]*)\|/gm)];
		expect(rows.map(([, column, required]) => [column, required?.trim() === '是'])).toEqual(
			table.columns.map((column) => [column.name, column.required === true])
		);
	}
);
