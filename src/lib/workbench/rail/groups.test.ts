import { expect, test } from 'vitest';
import type { Catalogue, CatalogueObject } from '../catalogue';
import { grouped } from './groups';

const object = (name: string, more: Partial<CatalogueObject> = {}): CatalogueObject => ({
	name,
	schema: null,
	kind: 'table',
	rows: 1,
	zh: '',
	en: '',
	derived: false,
	columns: [],
	...more
});
const catalogue: Catalogue = {
	objects: [
		object('region', {
			columns: [{ name: 'adcode', type: 'VARCHAR', unit: null, zh: '行政区划代码', en: 'code' }]
		}),
		object('growth', { kind: 'view', zh: '增速', en: 'Growth rates' }),
		object('average_gap_at', { kind: 'table macro' }),
		object('mine', { kind: 'own' }),
		object('growth', { kind: 'view', schema: 'before' })
	],
	functions: [],
	keywords: []
};
const names = (search: string) =>
	grouped(catalogue, search).map(({ group, objects }) => [
		group,
		...objects.map((one) => one.name)
	]);

test('own tables stand first, the other snapshot last', () => {
	expect(names('')).toEqual([
		['own', 'mine'],
		['tables', 'region'],
		['views', 'growth'],
		['macros', 'average_gap_at'],
		['before', 'growth']
	]);
});

test('a search finds names, descriptions in both languages and columns', () => {
	expect(names('增速')).toEqual([['views', 'growth']]);
	expect(names('RATES')).toEqual([['views', 'growth']]);
	expect(names('行政区划')).toEqual([['tables', 'region']]);
	expect(names('nothing at all')).toEqual([]);
});
