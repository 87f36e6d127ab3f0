import { expect, test } from 'vitest';
import { sorted, type ListOrder } from './ranks-data';

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
