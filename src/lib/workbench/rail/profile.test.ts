import { beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase } from '../../../../tests/wasm-engine';
import type { Database } from '../../engine/database';
import { rowsFromColumns } from '../../engine/rows-from-columns';
import {
	binsSql,
	BINS,
	countsSql,
	frequentSql,
	profilesFrom,
	type ProfiledColumn
} from './profile';

let database: Database;
beforeAll(async () => {
	database = await emptyDatabase();
	database.run(`create table t as select range as n, range / 2.0 as half, 'k' || range % 3 as word,
		null::integer as none, date '2020-01-01' + range::integer as on_day, range % 2 = 0 as "is ""even""", [range] as list
		from range(10)`);
	database.run('create table empty as from t limit 0');
});

const query = async (sql: string | null) =>
	sql === null ? [] : rowsFromColumns(await database.query(sql));

async function profile(from: string) {
	const columns = (await query(`describe ${from}`)).map((row): ProfiledColumn => ({
		name: String(row.column_name),
		type: String(row.column_type)
	}));
	const [counts, bins, frequent] = [
		await query(countsSql(from, columns)),
		await query(binsSql(from, columns)),
		await query(frequentSql(from, columns))
	];
	return new Map(profilesFrom(columns, counts, bins, frequent).map((one) => [one.name, one]));
}

describe('the columns of a table', () => {
	test('have their nulls, kinds and ends', async () => {
		const found = await profile('t');
		expect(found.get('n')).toMatchObject({ rows: 10, nulls: 0, distinct: 10, low: '0', high: '9' });
		expect(found.get('none')).toMatchObject({ nulls: 10, distinct: 0, low: null, high: null });
		expect(found.get('none')?.bins).toEqual([]);
		expect(found.get('on_day')).toMatchObject({ low: '2020-01-01', high: '2020-01-10' });
		expect(found.get('is "even"')).toMatchObject({ distinct: 2 });
		expect(found.get('list')).toMatchObject({ distinct: 10, low: null, frequent: [] });
	});

	test('of numbers have steps that hold every row once', async () => {
		const found = await profile('t');
		const bins = found.get('n')?.bins ?? [];
		expect(bins).toHaveLength(BINS);
		expect(bins.reduce((sum, rows) => sum + rows, 0)).toBe(10);
		expect(bins.at(-1)).toBe(1);
	});

	test('of words name the most frequent, ties in order', async () => {
		expect((await profile('t')).get('word')?.frequent).toEqual([
			{ value: 'k0', rows: 4 },
			{ value: 'k1', rows: 3 },
			{ value: 'k2', rows: 3 }
		]);
	});

	test('of an empty table have nothing', async () => {
		for (const column of (await profile('empty')).values())
			expect(column).toMatchObject({ rows: 0, nulls: 0, bins: [], frequent: [], low: null });
	});
});
