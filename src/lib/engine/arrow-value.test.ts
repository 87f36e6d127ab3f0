import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../../tests/wasm-engine';
import type { Database } from './database';
import type { Value } from './engine';
import { rowsFromColumns } from './rows-from-columns';

let database: Database;

beforeAll(async () => {
	database = await emptyDatabase();
}, 60_000);

/** The only cell of `select <expression>`. */
async function cell(expression: string, parameters: Value[] = []): Promise<Value | undefined> {
	return (await database.query(`select ${expression} as cell`, parameters)).values[0]?.[0];
}

describe('every Arrow type the engine sends becomes a plain value', () => {
	it.each<[string, Value]>([
		['1.5::decimal(10, 2)', 1.5],
		['-0.07::decimal(4, 2)', -0.07],
		['12345678901.678::decimal(18, 3)', 12345678901.678],
		['7::decimal(4, 0)', 7],
		['42::hugeint', 42],
		['-42::hugeint', -42],
		['170141183460469231731687303715884105727::hugeint', '170141183460469231731687303715884105727'],
		[
			"'-170141183460469231731687303715884105728'::hugeint",
			'-170141183460469231731687303715884105728'
		],
		['5::uhugeint', 5],
		['9007199254740991::bigint', 9007199254740991],
		['9007199254740993::bigint', '9007199254740993'],
		['-5::bigint', -5],
		['18446744073709551615::ubigint', '18446744073709551615'],
		['-3::tinyint', -3],
		['65535::usmallint', 65535],
		["date '2024-02-29'", '2024-02-29'],
		["date '1949-10-01'", '1949-10-01'],
		["date 'infinity'", 'infinity'],
		["timestamp '2024-02-29 23:59:59.123456'", '2024-02-29 23:59:59.123456'],
		["timestamp '1969-12-31 23:59:59.5'", '1969-12-31 23:59:59.5'],
		["timestamp '2024-02-29 00:00:00'", '2024-02-29 00:00:00'],
		["timestamp_s '2024-02-29 01:02:03'", '2024-02-29 01:02:03'],
		["timestamp_ms '2024-02-29 01:02:03.5'", '2024-02-29 01:02:03.5'],
		["time '01:02:03.25'", '01:02:03.25'],
		['true', true],
		['false', false],
		['0.1::double + 0.2::double', 0.1 + 0.2],
		["'nan'::double", Number.NaN],
		["'infinity'::double", Number.POSITIVE_INFINITY],
		['1.5::float', 1.5],
		["'荆门「漳河」'", '荆门「漳河」'],
		["''", ''],
		["interval '14 months 3 days 4.5 seconds'", '1 year 2 months 3 days 00:00:04.5'],
		["interval '-30:00:00'", '-30:00:00'],
		["interval '0 days'", '00:00:00'],
		["'b'::enum('a', 'b')", 'b'],
		["'a\\x00'::blob", 'a\\x00'],
		['null', null],
		['null::date', null],
		['null::decimal(10, 2)', null],
		['[1, null, 3]', '[1, NULL, 3]'],
		["[date '2024-01-01']", '[2024-01-01]'],
		['[[1], [2, 3]]', '[[1], [2, 3]]'],
		['[]::integer[]', '[]'],
		['[1, 2]::integer[2]', '[1, 2]'],
		["{'a': 1.5::decimal(4, 1), 'b': 'x'}", "{'a': 1.5, 'b': x}"],
		["map {'k': 1, 'l': 2}", '{k=1, l=2}']
	])('%s', async (expression, expected) => {
		expect(await cell(expression)).toEqual(expected);
	});

	it('keeps lists and maps apart when several rows share a column', async () => {
		const { values } = await database.query(
			`select case when i = 1 then null else range(i) end as list, map {i: -i} as pairs
			from range(4) numbers(i)`
		);
		expect(values).toEqual([
			['[]', null, '[0, 1]', '[0, 1, 2]'],
			['{0=0}', '{1=-1}', '{2=-2}', '{3=-3}']
		]);
	});

	it('reads intervals of several rows', async () => {
		const { values } = await database.query(
			'select to_months(i::integer) + to_days(1) as term from range(3) numbers(i)'
		);
		expect(values[0]).toEqual(['1 day', '1 month 1 day', '2 months 1 day']);
	});

	it('sums integers to a number, as a page needs it', async () => {
		expect(await cell('(select sum(i) from range(10) numbers(i))')).toBe(45);
	});
});

describe('a whole result', () => {
	it('arrives with all rows of all batches, in order', async () => {
		const { rows, values } = await database.query('select i from range(10000) numbers(i)');
		expect(rows).toBe(10_000);
		expect(values[0]).toEqual(Array.from({ length: 10_000 }, (_, i) => i));
	});

	it('keeps its column names when no row matches', async () => {
		expect(await database.query('select 1 as a, 2 as b where false')).toEqual({
			names: ['a', 'b'],
			values: [[], []],
			rows: 0
		});
	});

	it('tells repeated column names apart', async () => {
		const columns = await database.query('select 1 as a, 2 as a, 3 as "a:1"');
		expect(rowsFromColumns(columns)).toEqual([{ a: 1, 'a:1': 2, 'a:1:1': 3 }]);
	});
});

describe('parameters', () => {
	it('bind by position, and a number as DOUBLE', async () => {
		expect(await cell(`[$2, $1, typeof($3)]`, ['县', '省', 5])).toBe('[省, 县, DOUBLE]');
		expect(await cell('$1 is null', [null])).toBe(true);
		expect(await cell('not $1', [true])).toBe(false);
	});

	it('are values, never SQL', async () => {
		const text = "'; drop table place; --";
		expect(await cell('$1', [text])).toBe(text);
	});
});
