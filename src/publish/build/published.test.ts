import { describe, expect, it } from 'vitest';
import { publishedRows } from './published';
import { dataset, SERIES, SOURCES } from './synthetic';

const list = [
	{ id: 'b', source: null },
	{ id: 'a', source: 'book2' }
];
const membership = [
	{ list: 'b', member: null, valid_from: null, status: 'seen' },
	{ list: 'b', member: null, valid_from: '2021', status: 'memory' },
	{ list: 'a', member: null, valid_from: null, status: 'seen' }
];

describe('the rows that enter a snapshot', () => {
	const { rows, leftOut } = publishedRows(
		dataset({ series: SERIES, source: SOURCES, list, membership })
	);
	const of = (table: string) => rows.get(table)?.map((row) => row.values);

	it('leave out what the model withholds and everything that leans on it', () => {
		expect(of('source')).toEqual([SOURCES[0]]);
		expect(of('list')).toEqual([list[0]]);
		expect(of('membership')).toEqual([membership[0]]);
	});

	it('are counted where they are left out', () => {
		expect(Object.fromEntries(leftOut)).toEqual({ list: 1, membership: 2, source: 1 });
	});

	it('are sorted by key whatever order the team keeps', () => {
		const ids = ['10', '9', 'b', 'B', '甲'].map((id) => ({ id }));
		const sorted = publishedRows(dataset({ series: ids })).rows.get('series');
		expect(sorted?.map((row) => row.values.id)).toEqual(['10', '9', 'B', 'b', '甲']);
	});
});
