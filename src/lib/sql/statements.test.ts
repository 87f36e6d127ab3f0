import { readdirSync, readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements';

describe('taking a script apart', () => {
	it('ends statements at semicolons, except in texts, quoted names and comments', () => {
		const script = `-- one; two
create view a as select ';' as "x;y"; /* ; */
create or replace macro B(x) as x || 'it''s;';

-- the end;
`;
		expect(statementsOf(script).map(({ creates }) => creates)).toEqual(['a', 'b']);
	});

	it('says where each begins, and takes texts of every kind whole', () => {
		const script = "select e'it\\'s;'; select $$;$$, $a$;$$;$a$;\n-- done\n select 3";
		const found = statementsOf(script);
		expect(found.map(({ sql }) => sql.trim())).toEqual([
			"select e'it\\'s;'",
			'select $$;$$, $a$;$$;$a$',
			'-- done\n select 3'
		]);
		for (const { from, sql } of found) expect(script.slice(from, from + sql.length)).toBe(sql);
	});

	it('knows every kind of thing that is created', () => {
		const names = statementsOf(
			`create table t as select 1; create or replace table "u" as select 1;
			create table if not exists v (a int); create temp view w as select 1;
			create macro m() as table select 1; set x = 1`
		).map(({ creates }) => creates);
		expect(names).toEqual(['t', 'u', 'v', 'w', 'm', null]);
	});

	it('finds as many statements in the semantic layer as DuckDB does', async () => {
		const folder = new URL('./views/', import.meta.url);
		const script = readdirSync(folder)
			.sort()
			.map((file) => readFileSync(new URL(file, folder), 'utf8'))
			.join('\n');
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const { count } = await connection.extractStatements(script);
		const found = statementsOf(script);
		expect(found).toHaveLength(count);
		expect(found.filter(({ creates }) => creates === null)).toEqual([]);
	});
});
