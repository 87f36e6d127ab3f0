import { describe, expect, it } from 'vitest';
import { definitionsOf, tablesSql } from './views';

describe('the list of views', () => {
	it('names views and macros with the comment above each', () => {
		const sql = `-- 头。

-- 增速。 Growth within one series.
-- Ruling 4.
create or replace view growth as select 1 as x;

-- 两倍
CREATE MACRO twice(x) AS 2 * x;

-- Only English here.
create or replace macro rows_at(day, method := coalesce('a', 'b'))
as table select day;
`;
		expect(definitionsOf(sql)).toEqual([
			{
				name: 'growth',
				kind: 'view',
				description: '增速。',
				descriptionEn: 'Growth within one series. Ruling 4.'
			},
			{ name: 'twice', kind: 'macro', description: '两倍', descriptionEn: '两倍' },
			{
				name: 'rows_at',
				kind: 'table macro',
				description: 'Only English here.',
				descriptionEn: 'Only English here.'
			}
		]);
	});

	it('makes one view for each Parquet file', () => {
		expect(tablesSql([{ name: 'region', file: 'blobs/ab-region.parquet' }])).toContain(
			"create or replace view region as from 'blobs/ab-region.parquet';\n"
		);
	});
});
