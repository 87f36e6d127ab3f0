import { describe, expect, test } from 'vitest';
import { named, stateOf, tally } from './supporter-facets';
import type { Listed } from './supporters-data';

const row = (part: Partial<Listed>): Listed => ({
	id: 'a',
	name: '甲集团',
	name_en: 'Jia Group',
	kind: 'provincial_soe',
	class: 'enterprise',
	parent_name: null,
	parent_name_en: null,
	aliases: '甲投|甲企',
	pinyin: null,
	programme: 'p',
	short_name: '方案',
	short_name_en: 'Programme',
	in_documents: true,
	links: 0,
	current: 0,
	seen: 0,
	ended: 0,
	leads: 0,
	conveners: 0,
	team_memberships: 0,
	recipient_names: null,
	recipient_names_en: null,
	list_name: null,
	list_name_en: null,
	ordinal: null,
	unpaired: false,
	funds: 0,
	events: 0,
	...part
});

describe('the state of a supporter within a programme', () => {
	test('an unpaired list member is never said to support', () => {
		expect(stateOf(row({ unpaired: true, funds: 2 }))).toBe('unpaired');
	});

	test('no pair is none, and of several pairs the one that still holds answers', () => {
		expect(stateOf(row({ funds: 1 }))).toBe('none');
		expect(stateOf(row({ links: 2, seen: 1, ended: 1 }))).toBe('seen');
		expect(stateOf(row({ links: 2, current: 1, ended: 1 }))).toBe('current');
		expect(stateOf(row({ links: 2, ended: 2 }))).toBe('ended');
	});
});

describe('the words typed', () => {
	test('find names, other names and recipients, all words, in any case', () => {
		const one = row({ recipient_names: '喜德县|美姑县', recipient_names_en: 'Xide County|Meigu' });
		for (const typed of ['甲投', 'jia GROUP', '美姑', 'meigu 甲', '', null])
			expect(named(one, typed), String(typed)).toBe(true);
		expect(named(one, '甲投 昭觉')).toBe(false);
	});
});

test('supporters are counted once, by the most that is known of them', () => {
	expect(
		tally([
			row({ id: 'a', unpaired: true, programme: 'p' }),
			row({ id: 'a', links: 1, seen: 1, programme: 'q' }),
			row({ id: 'b', unpaired: true }),
			row({ id: 'c', events: 1 })
		])
	).toEqual({ all: 3, linked: 1, unpaired: 1, rest: 1 });
});
