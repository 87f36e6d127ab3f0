import { describe, expect, it } from 'vitest';
import type { Catalogue, CatalogueObject } from './catalogue';
import { statementAround, suggestionsAt } from './completion';
import { scopeOf } from './scope';

const object = (name: string, schema: string | null, ...columns: string[]): CatalogueObject => ({
	name,
	schema,
	kind: 'table',
	rows: 1,
	zh: '',
	en: '',
	derived: false,
	columns: columns.map((column) => ({ name: column, type: 'VARCHAR', unit: null, zh: '', en: '' }))
});

const catalogue: Catalogue = {
	objects: [
		object('region', null, 'adcode', 'name'),
		object('growth', null, 'region', 'year', 'growth'),
		object('region', 'before', 'adcode', 'name')
	],
	functions: [{ name: 'count', calls: ['(arg)'], description: '', example: null }],
	keywords: ['select', 'where']
};

/** Labels suggested at the `|` of a text. */
function at(text: string): string[] {
	const place = text.indexOf('|');
	return (
		suggestionsAt(text.replace('|', ''), place, catalogue)?.options.map(({ label }) => label) ?? []
	);
}

describe('tables of a statement', () => {
	it.each([
		['select * from region', [['region', 'region']]],
		[
			'from growth g join before.region as r on true',
			[
				['growth', 'g'],
				['before.region', 'r']
			]
		],
		[
			'select 1 from a, b x, c where 1',
			[
				['a', 'a'],
				['b', 'x'],
				['c', 'c']
			]
		],
		['from (select * from growth) q where', [['growth', 'growth']]],
		[
			'from rank_at((select 1 from meta), 2) r',
			[
				['rank_at', 'r'],
				['meta', 'meta']
			]
		],
		[
			'from growth left join region using (x)',
			[
				['growth', 'growth'],
				['region', 'region']
			]
		],
		["select 'from nothing' -- from nobody", []]
	])('%s', (sql, expected) => {
		expect(scopeOf(sql).tables.map(({ table, alias }) => [table, alias])).toEqual(expected);
	});

	it('also those given by WITH', () => {
		expect(scopeOf('with a as (select 1), b as (from a) from b').named).toEqual(['a', 'b']);
	});
});

describe('what is suggested', () => {
	it('after FROM: tables and views, those of the other snapshot by its schema', () => {
		expect(at('with mine as (select 1) select * from |')).toEqual([
			'mine',
			'region',
			'growth',
			'before.region'
		]);
	});

	it('after an alias: its columns', () => {
		expect(at('select g.| from growth g')).toEqual(['region', 'year', 'growth']);
		expect(at('select region.na| from region')).toEqual(['adcode', 'name']);
		expect(at('select * from before.|')).toEqual(['region']);
	});

	it('elsewhere: columns in scope first, then the rest, none twice', () => {
		const labels = at('select | from growth g');
		expect(labels.slice(0, 4)).toEqual(['region', 'year', 'growth', 'g']);
		expect(labels).toContain('count');
		expect(labels.filter((label) => label === 'year')).toHaveLength(1);
	});

	it('in the statement under the cursor only', () => {
		expect(at('select 1 from region; select | from growth').slice(0, 3)).toEqual([
			'region',
			'year',
			'growth'
		]);
		expect(statementAround('select 1;\n\nselect 2', 11)?.sql.trim()).toBe('select 2');
		expect(statementAround('select 1; ', 10)?.sql).toBe('select 1');
		expect(statementAround('', 0)).toBeNull();
	});

	it('not in a number', () => expect(at('select 12|')).toEqual([]));
});
