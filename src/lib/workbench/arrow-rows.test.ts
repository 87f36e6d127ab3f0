import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../../tests/wasm-engine';
import type { Database } from '../engine/database';
import type { StreamEnd } from '../engine/protocol';
import { streamTo } from '../engine/stream';
import { ArrowRows } from './arrow-rows';

let database: Database;

beforeAll(async () => {
	database = await emptyDatabase();
});

const NO_LIMIT = { rows: Infinity, bytes: Infinity };

async function rowsOf(sql: string, limits = NO_LIMIT): Promise<[ArrowRows, StreamEnd, number]> {
	const rows = new ArrowRows();
	let parcels = 0;
	const end = await streamTo(
		database.stream(sql, () => false),
		limits,
		(pieces) => {
			parcels++;
			rows.append(pieces);
		}
	);
	return [rows, end, parcels];
}

describe('a result in memory', () => {
	it('gives every type with all its digits', async () => {
		const [rows] = await rowsOf(`select 9007199254740993::bigint as big, 1.50::decimal(10, 2) as d,
			sum(range)::hugeint * 100000000000000000000 as h, date '2024-02-29' as day,
			timestamp '2024-02-29 01:02:03.000400' as at, [1.50, null]::decimal(4, 2)[] as l,
			{'a': 9007199254740993, 'b': ''} as s, null as n, '' as e, 0.1::double as f, true as t,
			map {'k': 1} as m, 'x'::blob as b, 1::utinyint as u, time '01:02:03' as c,
			'a'::enum('a', 'b') as w
			from range(10)`);
		const found = rows.columns.map(({ name, type }, column) => [name, type, rows.cell(0, column)]);
		expect(found).toEqual([
			['big', 'BIGINT', '9007199254740993'],
			['d', 'DECIMAL(10,2)', '1.50'],
			['h', 'HUGEINT', '4500000000000000000000'],
			['day', 'DATE', '2024-02-29'],
			['at', 'TIMESTAMP', '2024-02-29 01:02:03.0004'],
			['l', 'DECIMAL(4,2)[]', '[1.50, NULL]'],
			['s', 'STRUCT(a BIGINT, b VARCHAR)', "{'a': 9007199254740993, 'b': }"],
			['n', 'INTEGER', null],
			['e', 'VARCHAR', ''],
			['f', 'DOUBLE', 0.1],
			['t', 'BOOLEAN', true],
			['m', 'MAP(VARCHAR, INTEGER)', '{k=1}'],
			['b', 'BLOB', 'x'],
			['u', 'UTINYINT', 1],
			['c', 'TIME', '01:02:03'],
			['w', 'ENUM', 'a']
		]);
	});

	it('is the same row whichever batch it lies in', async () => {
		const [rows, end, parcels] = await rowsOf(
			'select range as a, range * 2 as b from range(300000)'
		);
		expect(end).toMatchObject({ rows: 300_000, cut: null });
		expect(rows.rows).toBe(300_000);
		expect(rows.bytes).toBe(end.bytes);
		expect(parcels).toBeGreaterThan(3);
		for (const row of [0, 299_999, 2047, 2048, 150_000, 1])
			expect([rows.cell(row, 0), rows.cell(row, 1)]).toEqual([`${row}`, `${row * 2}`]);
		const sum = [...rows.plain(0)].reduce<number>((total, cell) => total + Number(cell), 0);
		expect(sum).toBe((299_999 * 300_000) / 2);
	});

	it('hands over the first rows before the last ones are made, and stops at a limit', async () => {
		const begun = performance.now();
		const [rows, end] = await rowsOf('select range as a from range(100000000000)', {
			rows: 50_000,
			bytes: Infinity
		});
		expect(end.cut).toBe('rows');
		expect(rows.rows).toBe(end.rows);
		expect(end.rows).toBeLessThan(60_000);
		expect(performance.now() - begun).toBeLessThan(20_000);
		const [, heavy] = await rowsOf('select range as a from range(100000000000)', {
			rows: Infinity,
			bytes: 100_000
		});
		expect(heavy.cut).toBe('bytes');
		expect(await database.query('select 1 as a')).toMatchObject({ rows: 1 });
	});

	it('without rows has columns', async () => {
		const [rows, end] = await rowsOf('select 1 as a, 2 as a where false');
		expect(rows.columns.map(({ name }) => name)).toEqual(['a', 'a:1']);
		expect(end).toMatchObject({ rows: 0, cut: null });
	});
});
