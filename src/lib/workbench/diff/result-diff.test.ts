import { beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase } from '../../../../tests/wasm-engine';
import type { Database } from '../../engine/database';
import { ArrowRows } from '../arrow-rows';
import { sharedColumns, suggestKeys } from './keys';
import { diffRows } from './result-diff';

let database: Database;
beforeAll(async () => {
	database = await emptyDatabase();
});

async function rows(sql: string): Promise<ArrowRows> {
	const result = new ArrowRows();
	for await (const piece of database.stream(sql, () => false))
		result.append([piece as Uint8Array<ArrayBuffer>]);
	return result;
}

const ONE = `select * from (values ('甲', 2020, 1.5, 'x'), ('甲', 2021, null, 'x'), ('乙', 2020, 0.0, ''))
	as t(place, year, value, note)`;
const OTHER = `select * from (values ('乙', 2020, 0.0, null), ('甲', 2020, 1.8, 'x'), ('丙', 2020, 2.0, 'x'))
	as t(place, year, value, note)`;

describe('two results', () => {
	test('are matched by the fewest columns that are no amounts and tell rows apart', async () => {
		expect(suggestKeys(await rows(ONE), await rows(OTHER))).toEqual(['place', 'year']);
		const single = "select 'a' as kind, 'p' || range as place, range as n from range(5)";
		expect(suggestKeys(await rows(single), await rows(single))).toEqual(['place']);
		const twice = "select 'a' as kind, 1.5 as n from range(2)";
		expect(suggestKeys(await rows(twice), await rows(twice))).toBeNull();
	});

	test('differ by cell, with difference and per cent of what it was', async () => {
		const found = diffRows(await rows(ONE), await rows(OTHER), ['place', 'year']);
		expect(found).toMatchObject({ same: 0, changedRows: 2, gone: [1], new: [2], repeated: 0 });
		expect(found.changed).toEqual([
			{ key: ['甲', 2020], column: 'value', from: '1.5', to: '1.8', delta: 0.3, percent: 20 },
			{ key: ['乙', 2020], column: 'note', from: '', to: null, delta: null, percent: null }
		]);
	});

	test('keep unknown, empty and nought apart', async () => {
		const cells = (value: string) => rows(`select 1 as year, ${value} as v`);
		const changed = async (a: string, b: string) =>
			diffRows(await cells(a), await cells(b), ['year']).changed.length;
		expect(await changed('null::integer', '0')).toBe(1);
		expect(await changed("''", 'null::varchar')).toBe(1);
		expect(await changed('null::integer', 'null::integer')).toBe(0);
		expect(await changed('1::integer', '1::bigint')).toBe(0);
	});

	test('name columns that only one has, and compare the others', async () => {
		const found = diffRows(
			await rows("select 'a' as place, 1 as x, 2 as y"),
			await rows("select 2 as y, 'a' as place, 3 as z"),
			['place']
		);
		expect(found).toMatchObject({ columnsGone: ['x'], columnsNew: ['z'], same: 1 });
		expect(sharedColumns(await rows('select 1 as a'), await rows('select 1 as b'))).toEqual([]);
	});

	test('with a key that repeats are not compared', async () => {
		expect(diffRows(await rows(ONE), await rows(OTHER), ['year'])).toMatchObject({
			repeated: 3,
			same: 0,
			changed: []
		});
	});

	test('without a key compare whole rows, as many times as they stand there', async () => {
		const found = diffRows(
			await rows('select unnest([1, 1, 2]) as n'),
			await rows('select unnest([1, 2, 2, 3]) as n'),
			[]
		);
		expect(found).toMatchObject({ same: 2, gone: [1], new: [2, 3], changed: [] });
	});

	test('of a hundred thousand rows agree with a join of the engine', async () => {
		const sql = (seed: number) =>
			`select range as year, 'p' || range as place, (hash(range + ${seed} * (range % 7 = 0)::integer) % 100)::integer as v
			from range(${seed}, 100000 + ${seed})`;
		const found = diffRows(await rows(sql(0)), await rows(sql(3)), ['place']);
		const check = await rows(`select
			count(*) filter (a.v = b.v) as same,
			count(*) filter (a.v <> b.v) as changed,
			count(*) filter (b.place is null) as gone,
			count(*) filter (a.place is null) as new
			from (${sql(0)}) a full join (${sql(3)}) b using (place)`);
		expect([found.same, found.changedRows, found.gone.length, found.new.length]).toEqual(
			[0, 1, 2, 3].map((column) => Number(check.cell(0, column)))
		);
	});
});
