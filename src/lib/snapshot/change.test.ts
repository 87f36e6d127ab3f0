import { expect, test } from 'vitest';
import { changeOf } from './change';
import type { Manifest } from './manifest';

const table = (
	name: string,
	rows: number,
	sha256 = `${name}-${rows}`
): Manifest['tables'][number] => ({
	name,
	file: `blobs/${name}.parquet`,
	sha256,
	bytes: 1,
	rows,
	key: ['id'],
	description: `${name} 表`,
	descriptionEn: `Table ${name}`,
	columns: []
});
const manifest = (
	asOf: string,
	tables: Manifest['tables'],
	parent: string | null = null,
	views = 'v1'
): Manifest => ({
	format: 1,
	id: `${asOf}-00000000`,
	asOf,
	parent,
	tables,
	views: { file: 'views.sql', sha256: views, bytes: 1 }
});

test('the first snapshot has nothing to be compared with', () => {
	expect(changeOf(manifest('2026-11-22', [table('event', 3)]), null)).toEqual({
		asOf: '2026-11-22',
		before: null,
		tables: [],
		rules: false
	});
});

test('tables with other rows are told, those that stayed, are empty or computed are not', () => {
	const before = manifest('2026-10-01', [
		table('region', 4),
		table('event', 3),
		table('rank', 2, 'old'),
		table('town', 7),
		{ ...table('stored_growth', 9), derived: true }
	]);
	const after = manifest('2026-11-22', [
		table('region', 4),
		table('event', 5),
		table('rank', 2, 'new'),
		table('project_region', 0),
		{ ...table('stored_growth', 12), derived: true }
	]);
	const { tables, before: earlier, rules } = changeOf(after, before);
	expect(tables.map(({ name, before: was, after: is }) => [name, was, is])).toEqual([
		['event', 3, 5],
		['rank', 2, 2],
		['town', 7, 0]
	]);
	expect(earlier).toEqual({ id: '2026-10-01-00000000', asOf: '2026-10-01' });
	expect(rules).toBe(false);
});

test('a change of the rules alone is told as one', () => {
	const before = manifest('2026-10-01', [table('region', 4)]);
	const after = manifest('2026-11-22', [table('region', 4)], before.id, 'v2');
	expect(changeOf(after, before)).toMatchObject({ tables: [], rules: true });
});
