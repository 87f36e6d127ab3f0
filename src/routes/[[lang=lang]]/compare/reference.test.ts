import { describe, expect, it } from 'vitest';
import type { CompareRow } from './compare-data';
import { priceNote } from './price';
import { otherVintage, referenceRows } from './reference';

const row = (adcode: string, year: number, more: Partial<CompareRow> = {}): CompareRow => ({
	indicator: 'gdp',
	adcode,
	name: `虚${adcode}`,
	name_en: adcode,
	role: 'recipient',
	year,
	value: 1,
	growth: 1,
	price: 'current',
	gap: null,
	index: 100,
	series: 'synthetic',
	vintage: 'as-published',
	source_title: null,
	grade: 'C',
	derived: false,
	...more
});
const province = (year: number, vintage: string, series = 'synthetic') =>
	row('990000', year, { role: 'province', vintage, series });

describe('the province beside compared counties', () => {
	const provinces = [
		province(2019, 'as-published'),
		province(2020, 'as-published'),
		province(2020, 'census5'),
		province(2020, 'as-published', 'other'),
		province(2024, 'as-published'),
		row('880000', 2020, { role: 'province' })
	];

	it('is in the vintage most counties have, in one series, in their years, and of their province', () => {
		const counties = [
			row('990101', 2019),
			row('990101', 2020),
			row('990102', 2020),
			row('990103', 2020, { vintage: 'census5' })
		];
		const reference = referenceRows(counties, provinces);
		expect(
			reference.map(({ adcode, year, vintage, series }) => [adcode, year, vintage, series])
		).toEqual([
			['990000', 2019, 'as-published', 'synthetic'],
			['990000', 2020, 'as-published', 'synthetic']
		]);
		expect(otherVintage(counties, reference)).toEqual(['990103']);
	});

	it('is absent where no vintage fits', () => {
		expect(referenceRows([row('990101', 2020, { vintage: 'bogus' })], provinces)).toEqual([]);
		expect(otherVintage([row('990101', 2020)], [])).toEqual([]);
	});
});

describe('prices of drawn rates', () => {
	const real = { price_basis: 'real' } as const;
	const comparable = row('990101', 2020, { price: 'comparable' });
	const current = row('990102', 2020);

	it('are named when all are the same, and told apart when not', () => {
		expect(priceNote(real, 'growth', [comparable])).toEqual({ kind: 'comparable' });
		expect(priceNote(real, 'gap', [current])).toEqual({ kind: 'current' });
		expect(priceNote(real, 'growth', [current, comparable])).toEqual({
			kind: 'mixed',
			comparable: ['990101']
		});
	});

	it('of the index are current, and matter only where comparable ones are judged', () => {
		expect(priceNote(real, 'index', [comparable])).toEqual({ kind: 'current' });
		expect(priceNote({ price_basis: 'nominal' }, 'growth', [current])).toEqual({ kind: 'none' });
	});
});
