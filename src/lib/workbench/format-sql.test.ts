import { expect, test } from 'vitest';
import { tokensOf } from '../sql/tokens';
import { formatted } from './format-sql';

const words = (sql: string) => tokensOf(sql).map(({ text }) => text);

test('only white space changes', async () => {
	const sql =
		"from growth select region, max(value) filter (year > 2020) as 最高 where name = '孝感;昌' group by all qualify row_number() over (order by 最高) < 4; select [1,2][1], {'a': 1}.a, x -> x + 1 -- 尾注";
	expect(words(await formatted(sql))).toEqual(words(sql));
});

test('statements stand apart and clauses on lines of their own', async () => {
	expect(await formatted('select a from t where b; select 2')).toBe(
		'select\n  a\nfrom\n  t\nwhere\n  b;\n\nselect\n  2'
	);
});

test('a text that cannot be read is refused with its place', async () => {
	await expect(formatted("select 'a")).rejects.toThrow(/line 1 column 8/);
});
