/** Synthetic tables for the tests of the build; nothing in them is a real figure. */
import { tables } from '../../lib/model/tables';
import type { Dataset, LoadedTable, Row, Value } from '../dataset';

type Values = Readonly<Record<string, Value>>;

/** A dataset that holds the given rows and no others. */
export function dataset(content: Readonly<Record<string, readonly Values[]>>): Dataset {
	return new Map(
		tables.map((table): [string, LoadedTable] => {
			const rows = (content[table.name] ?? []).map((values, index): Row => ({
				line: index + 2,
				values,
				at: {},
				refused: new Set()
			}));
			const present = new Set(table.columns.map((column) => column.name));
			const loaded = { table, rows, present, file: `${table.name}.csv`, halfRead: [] };
			return [table.name, { ...loaded, complete: true }];
		})
	);
}

export const REGIONS: readonly Values[] = [
	{ adcode: '990101', name: '甲县', label_lng: 110.25, parent: '990000' },
	{ adcode: '990000', name: "合成'省", label_lng: null, parent: null }
];

export const SERIES: readonly Values[] = [{ id: 'yearbook', name: '合成年鉴', chains_gdp: true }];

export const SOURCES: readonly Values[] = [
	{ id: 'book1', title: '一', series: 'yearbook', published: '2024-03-01', publish: true },
	{ id: 'book2', title: '二', series: null, published: '2024-04-01', publish: false }
];

export const VIEWS_SQL = `-- 各地名称。 Names of places.
create or replace view names as select adcode, name from region order by adcode;
`;

/** A layer whose view reads a relation that is computed when the snapshot is published. */
export const STORED_SQL = `-- 各地名称。 Names of places.
-- One row per code.
-- Key: adcode.
create or replace table stored_names as
select adcode, name
from region
order by adcode desc;

-- 各地名称。 Names of places.
create or replace view names as
from stored_names;
`;
