import { describe, expect, test } from 'vitest';
import { answersTo, byScopeAndCity, type IndexPlace } from './county-list';

const place = (county: string, more: Partial<IndexPlace> = {}): IndexPlace => ({
	county,
	name: '监利市',
	name_en: 'Jianli City',
	scope: '420000',
	scope_name: '湖北省',
	scope_name_en: 'Hubei Province',
	parent: '421000',
	parent_name: '荆州市',
	parent_name_en: 'Jingzhou City',
	parent_level: 'city',
	aliases: '监利县',
	pinyin: 'jianli jl',
	indicators: 0,
	programmes: null,
	...more
});

describe('a county is found', () => {
	test.each(['', '  ', '监利', '监利县', 'jianl', 'JL', 'city jian', '421088', '1088'])(
		'by “%s”',
		(typed) => {
			expect(answersTo(place('421088'), typed)).toBe(true);
		}
	);

	test.each(['洪湖', 'ianli x', '4210881', 'l'])('but not by “%s”', (typed) => {
		expect(answersTo(place('421088', { name_en: 'J' }), typed)).toBe(false);
	});
});

test('the largest map comes first, and its cities keep the order of codes', () => {
	const groups = byScopeAndCity([
		place('210102', { scope: '210100', parent: '210100' }),
		place('420102', { parent: '420100' }),
		place('420202', { parent: '420200' }),
		place('420103', { parent: '420100' })
	]);
	expect(groups.map((cities) => cities.map((city) => city.map(({ county }) => county)))).toEqual([
		[['420102', '420103'], ['420202']],
		[['210102']]
	]);
});
