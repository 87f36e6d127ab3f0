import { expect, test } from 'vitest';
import type { DatedChange, ListMemberSpan } from './lists-data';
import { placeOf, stripsOf } from './strips';

const AXIS = { from: '2021-01-01', to: '2024-12-31' };

const span = (
	adcode: string,
	state: ListMemberSpan['state'],
	first_day: string | null,
	last_day: string | null
): ListMemberSpan => ({
	line: 'synthetic',
	list: 'synthetic',
	adcode,
	name: adcode,
	short_name: adcode,
	name_en: adcode,
	parent_name: null,
	parent_name_en: null,
	ordinal: null,
	pending: false,
	state,
	first_day,
	last_day,
	source: null
});

const change = (adcode: string): DatedChange => ({
	line: 'synthetic',
	list: 'synthetic',
	programme: 'synthetic',
	adcode,
	name: adcode,
	short_name: adcode,
	name_en: adcode,
	change: 'left',
	moment: '2022',
	first_day: '2022-01-01',
	last_day: '2022-12-31',
	source_title: null,
	source_address: null,
	grade: null
});

test('a day stands at its share of the axis, and none stands outside it', () => {
	expect(placeOf('2021-01-01', AXIS)).toBe(0);
	// 365 of the 1461 days of 2021–2024.
	expect(placeOf('2022-01-01', AXIS)).toBeCloseTo(24.983, 3);
	expect(placeOf('2025-01-01', AXIS)).toBe(100);
	expect(placeOf('1990-01-01', AXIS)).toBe(0);
	expect(placeOf('2090-01-01', AXIS)).toBe(100);
});

test('a county has a bar for each stretch, none after the end of the list, none of no width', () => {
	const strips = stripsOf(
		[
			span('a', 'member', null, '2021-12-31'),
			span('a', 'leaving', '2022-01-01', '2022-12-31'),
			span('b', 'member', '2023-01-01', null),
			span('b', 'ended', '2024-01-01', null),
			span('b', 'member', '1990-01-01', '1999-12-31'),
			span('c', 'member', null, null)
		],
		[change('a')],
		[{ adcode: 'b' }, { adcode: 'unknown' }],
		AXIS
	);
	expect(strips.map(({ adcode, added }) => [adcode, added])).toEqual([
		['a', false],
		['b', true]
	]);
	const [a, b] = strips;
	expect(a?.bars.map(({ state }) => state)).toEqual(['member', 'changing']);
	expect(a?.bars[0]?.left).toBe(0);
	expect((a?.bars[0]?.width ?? 0) + (a?.bars[1]?.width ?? 0)).toBeCloseTo(49.966, 3);
	expect(b?.bars).toHaveLength(1);
	expect((b?.bars[0]?.left ?? 0) + (b?.bars[0]?.width ?? 0)).toBe(100);
});
