/** What a loaded snapshot holds, asked in SQL so that both engines answer alike. */
import type { Row, TableInfo } from './engine';

/** Tables with their row counts, then views, then macros. */
export const CATALOGUE_SQL = `
select table_name as name, 'table' as kind, estimated_size as rows, 1 as place
from duckdb_tables()
where not internal
union all
select view_name, 'view', null, 2
from duckdb_views()
where not internal
union all
select distinct function_name, 'macro', null, 3
from duckdb_functions()
where not internal
	and function_type in ('macro', 'table_macro')
order by place, name`;

/** Rows of CATALOGUE_SQL as the interface promises them. */
export const catalogueFrom = (rows: readonly Row[]): TableInfo[] =>
	rows.map((row) => ({
		name: String(row.name),
		kind: row.kind as TableInfo['kind'],
		rows: row.rows === null ? null : Number(row.rows)
	}));
