import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from './packed-rows';

test('rows survive packing, with nulls and order kept', () => {
	const rows = [
		{ adcode: '422802', value: 1.5, note: null },
		{ adcode: '420325', value: 0, note: '' }
	];
	expect(unpack(pack(rows))).toEqual(rows);
	expect(unpack(pack([]))).toEqual([]);
});

test('any rows survive the way through text, keys in the same order', () => {
	const value = fc.oneof(
		fc.constantFrom(null, true, false, '', '0', 0, '统计公报'),
		fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)
	);
	const rows = fc.array(fc.record({ name: value, year: value, source: value }));
	fc.assert(
		fc.property(rows, (list) => {
			const back = unpack(JSON.parse(JSON.stringify(pack(list))) as ReturnType<typeof pack>);
			expect(JSON.stringify(back)).toBe(JSON.stringify(list));
		})
	);
});

test('a value that repeats is kept once, one that every row has without places', () => {
	const title = '湖北省2023年国民经济和社会发展统计公报';
	const kinds = ['整理面板', '两版年鉴'];
	const places = [0, 0, 0, 1, 1, 1, 0, 1];
	const packed = pack(places.map((kind, n) => ({ value: n / 7, title, kind: kinds[kind] })));
	expect(packed.values).toEqual([
		places.map((_, n) => n / 7),
		{ of: [title] },
		{ of: kinds, at: places }
	]);
});

test('a name beside its code shares the places of the code', () => {
	const counties = [
		{ adcode: '422802', name: '利川市利川市' },
		{ adcode: '420325', name: '房县房县房县' }
	];
	const rows = [0, 1, 1, 0, 0, 1, 1, 0].map((at, n) => ({ n: n / 3, ...counties[at] }));
	const packed = pack(rows);
	expect(packed.values[1]).toMatchObject({ at: [0, 1, 1, 0, 0, 1, 1, 0] });
	expect(packed.values[2]).toEqual({ of: ['利川市利川市', '房县房县房县'], as: 1 });
	expect(unpack(packed)).toEqual(rows);
});
