import { expect, test } from 'vitest';
import { orderFinding, sorted, type ListOrder, type SupporterOrder } from './ranks-data';

const member = (ordinal: number, name: string, rank: number | null, progress: number | null) =>
	({ ordinal, name, name_en: name, rank, progress }) as ListOrder;

const members = [member(1, '丙', null, null), member(2, '乙', 5, 3), member(3, '甲', 5, -2)];
const order = (sort: Parameters<typeof sorted>[1]) =>
	sorted(members, sort, 'zh-CN').map(({ ordinal }) => ordinal);

test('who has no figure comes last, ties keep the order of the list', () => {
	expect(order('ordinal')).toEqual([1, 2, 3]);
	expect(order('rank')).toEqual([2, 3, 1]);
	expect(order('progress')).toEqual([2, 3, 1]);
});

test('names are sorted as their language does', () => {
	expect(order('name')).toEqual([1, 3, 2]);
});

const moves = (...moved: (number | null)[]) =>
	moved.map(
		(one, at) =>
			({
				name: String(at),
				year: 2023,
				members: moved.length,
				known: moved.filter((other) => other !== null).length,
				place: one === null ? null : at + 1,
				moved: one
			}) as SupporterOrder
	);

test('the finding names all that moved furthest, and nobody where nobody moved', () => {
	const found = orderFinding(moves(0, 2, null, 2, -3, -1));
	expect(found).toMatchObject({ members: 6, known: 5, year: 2023 });
	expect(found?.forward.map(({ name }) => name)).toEqual(['1', '3']);
	expect(found?.back.map(({ name }) => name)).toEqual(['4']);
	expect(orderFinding(moves(0, 0))).toMatchObject({ forward: [], back: [] });
	expect(orderFinding(moves(null, null))).toBeNull();
});
