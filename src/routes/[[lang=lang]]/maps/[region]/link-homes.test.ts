import { describe, expect, it } from 'vitest';
import { homeName, homeOf, homesAt, linksBetween, PROVINCE_RUN, UNIT } from './link-homes';
import type { LinkRow } from './map-links';

const place = (
	adcode: string,
	level: 'province' | 'city' | 'county' | 'zone',
	parent: string | null
) => [adcode, { adcode, level, parent, name: `名${adcode}`, name_en: `Name ${adcode}` }] as const;
const places = new Map([
	place('990000', 'province', null),
	place('990100', 'city', '990000'),
	place('990101', 'county', '990100'),
	place('Z990100-1', 'zone', '990100'),
	place('990200', 'city', '990000'),
	place('990201', 'county', '990200'),
	place('999001', 'county', '990000')
]);
const link = (supporter: string, recipient: string) =>
	({ id: `${supporter}-${recipient}`, supporter, recipient }) as LinkRow;
const links = [
	link('990100', '990201'),
	link('Z990100-1', '990201'),
	link('990101', '999001'),
	link('some-enterprise', '990201')
];

describe('links between two parts of a map', () => {
	it('count a city, its counties and its zones as one home', () => {
		expect(['990100', '990101', 'Z990100-1'].map((id) => homeOf(id, places))).toEqual([
			'990100',
			'990100',
			'990100'
		]);
	});

	it('know counties run by the province, and what is no place', () => {
		expect(homeOf('999001', places)).toBe(PROVINCE_RUN);
		expect(homeOf('some-enterprise', places)).toBe(UNIT);
	});

	it('are those whose both ends are asked for', () => {
		const ids = (from: string | null, to: string | null) =>
			linksBetween(links, { from, to }, places).map(({ id }) => id);
		expect(ids('990100', '990200')).toEqual(['990100-990201', 'Z990100-1-990201']);
		expect(ids(UNIT, null)).toEqual(['some-enterprise-990201']);
		expect(ids('990200', null)).toEqual([]);
		expect(ids(null, null)).toHaveLength(4);
	});

	it('are offered by how many there are while the other end stays', () => {
		expect(homesAt('from', links, { from: '990100', to: '990200' }, places)).toEqual([
			{ home: '990100', count: 2 },
			{ home: UNIT, count: 1 }
		]);
		expect(homesAt('to', links, { from: UNIT, to: PROVINCE_RUN }, places)).toEqual([
			{ home: '990200', count: 1 },
			{ home: PROVINCE_RUN, count: 0 }
		]);
	});

	it('have homes with names in both languages', () => {
		const words = { provinceRun: 'run by the province', units: 'units' };
		expect(homeName('990100', places, 'zh', words)).toBe('名990100');
		expect(homeName('990100', places, 'en', words)).toBe('Name 990100');
		expect(homeName(UNIT, places, 'en', words)).toBe('units');
	});
});
