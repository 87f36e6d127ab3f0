import { describe, expect, it } from 'vitest';
import type { CompareMember, ComparePlace } from './compare-data';
import { cityGroups, listGroups, similarGroups } from './groups';
import { openingCounties } from './opening';

const member = (county: string, ordinal: number | null, more = {}): CompareMember => ({
	county,
	list: 'synthetic',
	list_name: '虚构名单',
	list_name_en: 'Synthetic list',
	ordinal,
	pending: false,
	...more
});

const place = (county: string, more: Partial<ComparePlace> = {}): ComparePlace => ({
	county,
	name: `虚${county}`,
	name_en: county,
	short_name: county,
	scope: '990000',
	scope_name: '虚省',
	scope_name_en: 'Synthetic',
	parent: '990100',
	parent_name: '虚市',
	parent_name_en: 'Synthetic City',
	parent_level: 'city',
	aliases: null,
	pinyin: null,
	indicators: 1,
	programmes: null,
	...more
});

describe('groups to compare', () => {
	it('keeps the order of a list, each county once, and only counts those to be checked', () => {
		const [group] = listGroups([
			member('990102', 2),
			member('990101', 1),
			member('990102', 5),
			member('990104', null),
			member('990103', 3, { pending: true })
		]);
		expect(group).toMatchObject({
			id: 'list:synthetic',
			counties: ['990101', '990102', '990104'],
			pending: 1
		});
	});

	it('makes no group of one', () => {
		expect(listGroups([member('990101', 1)])).toEqual([]);
		expect(cityGroups([place('990101'), place('990102', { indicators: 0 })])).toEqual([]);
	});

	it('takes the counties of a city that have figures', () => {
		const groups = cityGroups([
			place('990101'),
			place('990102'),
			place('990103', { indicators: 0 }),
			place('990201', { parent: '990200' }),
			place('990901', { parent: '990000', parent_level: 'province' })
		]);
		expect(groups.map(({ id, counties }) => [id, counties])).toEqual([
			['city:990100', ['990101', '990102']]
		]);
	});

	it('puts a county before those like it, and leaves out who has none', () => {
		const similar = [
			{ county: '990101', peer: '990105' },
			{ county: '990101', peer: '990102' },
			{ county: '990109', peer: '990101' }
		];
		const groups = similarGroups([place('990101'), place('990102')], similar);
		expect(groups.map(({ counties }) => counties)).toEqual([['990101', '990105', '990102']]);
	});
});

describe('whom the page opens with', () => {
	const growth = (county: string, gap: number | null, indicator = 'gdp') => ({
		county,
		indicator,
		gap
	});
	const judged = (...counties: string[]) =>
		counties.map((county) => ({ county, bond: 'judged' as const }));

	it('takes three from either end of those a target judges', () => {
		const growths = ['1', '2', '3', '4', '5', '6', '7', '8'].map((code) =>
			growth(code, Number(code))
		);
		const targets = [
			...judged('1', '2', '3', '4', '5', '6', '7'),
			{ county: '8', bond: 'named' as const }
		];
		expect(openingCounties(growths, targets, 'gdp')).toEqual(['7', '6', '5', '3', '2', '1']);
	});

	it('names nobody twice, and nobody without a gap', () => {
		const growths = [growth('1', 1), growth('2', null), growth('3', 2), growth('3', 9, 'other')];
		expect(openingCounties(growths, judged('1', '2', '3'), 'gdp')).toEqual(['3', '1']);
	});
});
