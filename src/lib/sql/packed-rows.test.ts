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
