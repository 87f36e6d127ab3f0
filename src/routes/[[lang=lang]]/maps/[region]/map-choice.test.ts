import { describe, expect, it } from 'vitest';
import { KEYS, readChoice, type Address, type MapMode, type Offer } from './map-choice';

const empty = Object.fromEntries(KEYS.map((key) => [key, null])) as Address;
const offer: Offer = {
	indicators: ['gdp', 'rural_income'],
	modes: ['level', 'gap', 'coverage'],
	years: (_, mode: MapMode) => (mode === 'coverage' ? [] : [2020, 2022]),
	programmes: ['p1'],
	places: new Set(['990001']),
	roles: () => ['lead', 'member'],
	homes: (_, end) => (end === 'from' ? ['990100', 'unit'] : ['990200'])
};
const read = (part: Partial<Address>) => readChoice({ ...empty, ...part }, offer);

describe('what the address of a map chooses', () => {
	it('opens with the level of the first indicator in its latest year, without links', () => {
		expect(read({})).toEqual({
			indicator: 'gdp',
			mode: 'level',
			year: 2022,
			by: 'natural',
			breaks: null,
			links: null,
			ends: 'all',
			from: null,
			to: null,
			role: null,
			county: null,
			fit: false,
			view: 'one'
		});
	});

	it('falls back from what is not offered', () => {
		expect(
			read({
				indicator: 'bogus',
				mode: 'verdict',
				year: '2021',
				by: 'bogus',
				links: 'p9',
				county: '990009',
				ends: 'in',
				fit: '1',
				view: 'bogus'
			})
		).toEqual(read({}));
	});

	it('has no year where the mode has none', () => {
		expect(read({ mode: 'coverage', year: '2020' }).year).toBeNull();
	});

	it('uses typed edges only while they can be used, and with zero for gaps', () => {
		expect(read({ by: 'custom', breaks: '10,20' }).breaks).toEqual([10, 20]);
		expect(read({ by: 'custom', breaks: '20,10' })).toMatchObject({ by: 'natural', breaks: null });
		expect(read({ mode: 'gap', by: 'custom', breaks: '-1,2' }).breaks).toEqual([-1, 0, 2]);
		expect(read({ by: 'equal', breaks: '10,20' }).breaks).toBeNull();
	});

	it('fits and filters ends only with a place chosen', () => {
		expect(read({ county: '990001', fit: '1', ends: 'out' })).toMatchObject({
			county: '990001',
			fit: true,
			ends: 'out'
		});
	});
});
