import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../../tests/wasm-engine';
import type { Database } from '../engine/database';
import { readEngineText, type EngineText } from './engine-text';

let database: Database;

beforeAll(async () => {
	database = await emptyDatabase();
	database.run('create table v as select 1 as a, 2 as c');
	database.lock('256MB');
});

async function mistakeOf(sql: string): Promise<EngineText> {
	const message = await database.query(sql).then(
		() => 'no error',
		(error: Error) => error.message
	);
	return readEngineText(sql, message);
}

/** What stands at the place the engine points to. */
const pointed = (sql: string, { at }: EngineText): string => sql.slice(at ?? sql.length).trim();

describe('what the engine says of a mistake', () => {
	it.each([
		['selct 1', 'syntax', 'selct', 'selct 1'],
		['select a,\n  b\nfrom v', 'column', 'b', 'b\nfrom v'],
		['select *\nfrom nothere', 'table', 'nothere', 'nothere'],
		['select nofunction(a) from v', 'function', 'nofunction', 'nofunction(a) from v'],
		["select 'x'::int", 'conversion', 'x', '::int'],
		['select a, sum(c) from v', 'group', 'a', 'a, sum(c) from v'],
		['select a from v v1, v v2', 'ambiguous', 'a', ''],
		["from 'https://example.org/x.csv'", 'outside', null, ''],
		["set memory_limit = '3GB'", 'locked', null, '']
	])('%s', async (sql, mistake, subject, rest) => {
		const read = await mistakeOf(sql);
		expect(read).toMatchObject({ mistake, subject });
		expect(pointed(sql, read)).toBe(rest);
	});

	it('points past the end of a statement that breaks off', async () => {
		const sql = 'select 1 +  ';
		expect(await mistakeOf(sql)).toMatchObject({ mistake: 'syntax', subject: null, at: 10 });
	});

	it('points into a long line of which the engine shows a part', async () => {
		const sql = `select ${'a, '.repeat(60)}nowhere, ${'c, '.repeat(60)}a from v`;
		const read = await mistakeOf(sql);
		expect(sql.slice(read.at ?? 0, (read.at ?? 0) + 7)).toBe('nowhere');
	});

	it('gives the words of the engine, not their wrapping', async () => {
		expect((await mistakeOf('selct 1')).text).toBe('Parser Error: syntax error at or near "selct"');
		expect((await mistakeOf("select 'abc")).at).toBe(7);
	});

	it('points right behind Chinese text', async () => {
		const sql = "select '中文中文' as 名称, nowhere from v";
		const read = await mistakeOf(sql);
		expect(sql.slice(read.at ?? 0, (read.at ?? 0) + 7)).toBe('nowhere');
	});

	it('passes on what the engine thinks was meant', async () => {
		expect((await mistakeOf('select aa from v')).candidates).toContain('a');
	});

	it('knows when memory ran out', async () => {
		const sql =
			'select count(*) from (select range as a, hash(range) as b from range(40000000) order by b)';
		expect((await mistakeOf(sql)).mistake).toBe('memory');
	});
});
