import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../../tests/wasm-engine';
import { arrange, AS_IT_CAME, isPlain } from './arrange';
import { ArrowRows } from './arrow-rows';

let result: ArrowRows;

beforeAll(async () => {
	const database = await emptyDatabase();
	result = new ArrowRows();
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const sql = `select * from (values
		(1, '孝感', 2.5, 9007199254740993::bigint, date '2024-01-02'),
		(2, '安康', null, 9007199254740992, null),
		(3, 'county 10', -1, 9007199254740994, date '2023-12-31'),
		(4, 'county 9', 2.5, null, date '2024-01-01'),
		(5, '', 10, 5, date '2024-01-01')) as t(id, name, value, big, day) order by id`;
	for await (const piece of database.stream(sql, () => false)) pieces.push(piece.slice());
	result.append(pieces);
});

const sorted = (column: number, descending = false) =>
	[...arrange(result, { ...AS_IT_CAME, sort: [{ column, descending }] })].map((row) => row + 1);
const filtered = (column: number, text: string) =>
	[...arrange(result, { ...AS_IT_CAME, filters: { [column]: text } })].map((row) => row + 1);

describe('the order of a result', () => {
	it('is numbers by value, NULL last either way, equal rows as they came', () => {
		expect(sorted(2)).toEqual([3, 1, 4, 5, 2]);
		expect(sorted(2, true)).toEqual([5, 1, 4, 3, 2]);
	});

	it('tells whole numbers apart that JavaScript would not', () => {
		expect(sorted(3)).toEqual([5, 2, 1, 3, 4]);
	});

	it('is dates by day and names by pinyin, digits in them by value', () => {
		expect(sorted(4)).toEqual([3, 4, 5, 1, 2]);
		expect(sorted(1).slice(0, 1)).toEqual([5]);
		expect(sorted(1).indexOf(4)).toBeLessThan(sorted(1).indexOf(3));
		expect(sorted(1).indexOf(2)).toBeLessThan(sorted(1).indexOf(1));
	});

	it('follows several keys', () => {
		const sort = [
			{ column: 2, descending: true },
			{ column: 0, descending: true }
		];
		expect([...arrange(result, { ...AS_IT_CAME, sort })].map((row) => row + 1)).toEqual([
			5, 4, 1, 3, 2
		]);
	});
});

describe('rows that are kept', () => {
	it.each([
		[2, '>2', [1, 4, 5]],
		[2, '≤2.5', [1, 3, 4]],
		[2, '!=2.5', [3, 5]],
		[2, 'null', [2]],
		[2, '非空', [1, 3, 4, 5]],
		[1, 'COUNTY', [3, 4]],
		[1, '=孝感', [1]],
		[4, '>=2024-01-01', [1, 4, 5]],
		[0, ' ', [1, 2, 3, 4, 5]]
	])('column %i %s', (column, text, rows) => expect(filtered(column, text)).toEqual(rows));

	it('have the text somewhere', () => {
		expect([...arrange(result, { ...AS_IT_CAME, search: '2024' })]).toEqual([0, 3, 4]);
	});

	it('an arrangement that asks for nothing is plain', () => {
		expect(isPlain(AS_IT_CAME)).toBe(true);
		expect(isPlain({ ...AS_IT_CAME, filters: { 1: ' ' } })).toBe(true);
		expect(isPlain({ ...AS_IT_CAME, filters: { 1: 'a' } })).toBe(false);
	});
});
