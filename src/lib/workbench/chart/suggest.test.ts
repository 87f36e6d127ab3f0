import { beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase } from '../../../../tests/wasm-engine';
import type { Database } from '../../engine/database';
import { ArrowRows } from '../arrow-rows';
import { columnFacts } from './facts';
import { choices, suggestions } from './suggest';

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

const best = async (sql: string) => {
	const result = await rows(sql);
	return suggestions(columnFacts(result), result.rows)[0] ?? null;
};

const COUNTIES =
	"(select (420100 + range)::varchar as adcode, '县' || range as name, range * 1.5 as value, range % 7 as other from range(30))";

describe('the first chart suggested for', () => {
	test.each([
		[
			'figures by year',
			'select 2015 + range as year, range * 2.0 as value from range(9)',
			'line',
			'year',
			'value',
			null
		],
		[
			'several places by year',
			"select 2020 + range % 3 as year, '县' || range // 3 as name, range * 2.0 as v from range(12)",
			'line',
			'year',
			'v',
			'name'
		],
		[
			'figures by day',
			"select date '2024-01-01' + range::integer as on_day, range as n from range(40)",
			'line',
			'on_day',
			'n',
			null
		],
		[
			'texts that are months',
			"select '2024-0' || (1 + range) as month, range as n from range(9)",
			'line',
			'month',
			'n',
			null
		],
		[
			'a figure for each county',
			`select adcode, name, value from ${COUNTIES}`,
			'map',
			null,
			'value',
			'adcode'
		],
		[
			'counties in one year',
			`select adcode, 2023 as year, value from ${COUNTIES}`,
			'map',
			null,
			'value',
			'adcode'
		],
		[
			'names with an amount',
			"select 'k' || range as kind, range as n from range(12)",
			'bar',
			null,
			'n',
			'kind'
		],
		[
			'truths with an amount',
			'select range = 1 as is_one, range as n from range(2)',
			'bar',
			null,
			'n',
			'is_one'
		],
		[
			'many names with an amount',
			"select 'k' || range as kind, range as n from range(500)",
			'distribution',
			null,
			'n',
			null
		],
		[
			'two amounts',
			'select range * 1.0 as a, range * 2.0 as b from range(50)',
			'scatter',
			'a',
			'b',
			null
		],
		['one amount', 'select range * 1.0 as a from range(500)', 'distribution', null, 'a', null],
		[
			'two kinds with an amount',
			"select 'r' || range // 5 as r, 'c' || range % 5 as c, range as n from range(25)",
			'heat',
			'c',
			'n',
			'r'
		],
		[
			'six digits that are no codes',
			'select 900000 + range as pay, range as n from range(50)',
			'scatter',
			'pay',
			'n',
			null
		]
	] as const)('%s', async (_, sql, kind, x, y, series) => {
		expect(await best(sql)).toEqual({ kind, x, y, series });
	});

	test('rows without an amount is none', async () => {
		expect(await best("select 'a' as a, 'b' as b")).toBeNull();
		expect(await best('select 1 as a where false')).toMatchObject({ kind: 'distribution' });
	});
});

test('a place of a chart is offered only columns that can stand in it', async () => {
	const columns = columnFacts(await rows(`select *, 2023 as year, [1] as list from ${COUNTIES}`));
	const names = (place: 'x' | 'y' | 'series', kind: 'map' | 'line' | 'heat') =>
		choices(place, kind, columns).map(({ name }) => name);
	expect(names('series', 'map')).toEqual(['adcode']);
	expect(names('y', 'map')).toEqual(['value', 'other', 'year']);
	expect(names('x', 'line')).toEqual(['value', 'other', 'year']);
	expect(names('x', 'heat')).toEqual(['adcode', 'name', 'year']);
});
