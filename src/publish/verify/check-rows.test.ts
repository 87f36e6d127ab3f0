import { tableFromArrays } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import type { ManifestTable } from '../../lib/snapshot/manifest';
import { referenceFindings, shapeFindings } from './check-rows';

const region = tableFromArrays({ adcode: ['420000', '420324'], parent: [null, '420000'] });
const stated = (rows: number, ...columns: string[]) =>
	({
		...{ name: 'region', file: 'blobs/region.parquet', rows },
		columns: columns.map((name) => ({ name }))
	}) as unknown as ManifestTable;

describe('the tables of a snapshot', () => {
	it('have the rows and columns of its manifest, in that order', () => {
		expect(shapeFindings(stated(2, 'adcode', 'parent'), region)).toEqual([]);
		expect(shapeFindings(stated(3, 'adcode', 'parent'), region)).toMatchObject([
			{ kind: 'mismatch', message: '有 2 行，清单写的是 3 行' }
		]);
		expect(shapeFindings(stated(2, 'parent', 'adcode'), region)).toMatchObject([
			{ kind: 'mismatch', message: '列是 adcode、parent，清单写的是 parent、adcode' }
		]);
	});

	it('lead only to rows that are there', () => {
		const town = tableFromArrays({ region: ['420324', '420999', '420999'] });
		const fileOf = (name: string) => `blobs/${name}.parquet`;
		expect(referenceFindings(new Map([['region', region]]), fileOf)).toEqual([]);
		expect(
			referenceFindings(new Map([...Object.entries({ region, town_count: town })]), fileOf)
		).toMatchObject([
			{
				kind: 'dangling',
				file: 'blobs/town_count.parquet',
				message: 'town_count.region 有 2 行指向 region 里没有的 420999'
			}
		]);
	});
});
