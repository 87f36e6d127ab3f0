/** Relations of the semantic layer that are computed once, when a snapshot is published, and ship as tables. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Bilingual, Column, ColumnType, Table } from '../../lib/model/types';
import { quoted } from '../../lib/server/create-table';
import { statementsOf } from '../../lib/sql/statements';
import { definitionsOf, descriptionOf } from './views';

/** What stands in views.sql above the SQL of a relation that is no longer computed there. */
const MARK = '-- computed when the snapshot was published:\n';
const PREFIX = 'stored_';

const STORED = /((?:^--[^\n]*\n)*)(^create\s+(?:or\s+replace\s+)?table\s+"?(\w+)"?[\s\S]*)/im;
const KEY = /^-- Key: ([^\n]*\w)\.?\n/im;
const TYPES: readonly string[] = [
	'VARCHAR',
	'INTEGER',
	'DOUBLE',
	'DATE',
	'BOOLEAN'
] satisfies ColumnType[];

export interface StoredRelation {
	/** `stored_` and the name of the view that readers use. */
	name: string;
	/** The view through which it is read. */
	view: string;
	key: string[];
	description: Bilingual;
}

export interface Layer {
	/** The text that ships: the SQL of every stored relation is a comment in it. */
	shipped: string;
	stored: StoredRelation[];
}

/**
 * Takes the `create table` statements out of a semantic layer.
 * @throws with a sentence when one has no `-- Key:` in the comment above it, or no view that reads it.
 */
export function splitStored(layer: string): Layer {
	const views = new Set(definitionsOf(layer).map(({ name }) => name));
	const stored: StoredRelation[] = [];
	let shipped = layer;
	for (const { sql } of statementsOf(layer)) {
		const [, comment = '', statement = '', name = ''] = STORED.exec(sql) ?? [];
		if (name === '') continue;
		const view = name.slice(PREFIX.length);
		if (!name.startsWith(PREFIX) || !views.has(view)) {
			throw mistaken(name, `表名应是 ${PREFIX} 加上读它的视图的名字`);
		}
		const key = KEY.exec(comment)?.[1]?.split(/\s*,\s*/);
		if (!key) throw mistaken(name, '上方注释里缺一行“-- Key: 列, 列.”');
		const { description, descriptionEn } = descriptionOf(comment.replace(KEY, ''));
		stored.push({ name, view, key, description: { zh: description, en: descriptionEn } });
		const lines = `${statement};`.split('\n').map((line) => `-- ${line}`.trimEnd());
		shipped = shipped.replace(`${statement};`, () => MARK + lines.join('\n'));
	}
	return { shipped, stored };
}

/**
 * Puts the rows of a computed relation into the order of its key and says what it holds.
 * @param connection a database in which the whole layer, with its `create table`, has run.
 * @throws with a sentence when the key does not identify a row, or a column has a type no snapshot stores.
 */
export async function settle(
	connection: DuckDBConnection,
	{ name, view, key, description }: StoredRelation
): Promise<{ table: Table; rows: number }> {
	const columns = await columnsOf(connection, name, view);
	const missing = key.find((part) => !columns.some((column) => column.name === part));
	if (missing !== undefined) throw mistaken(name, `Key 里的 ${missing} 不是它的列`);
	const parts = key.map(quoted).join(', ');
	const unknown = key.map((part) => `${quoted(part)} is null`).join(' or ');
	const counted = await connection.runAndReadAll(
		`select count(*), count(distinct (${parts})), count(*) filter (where ${unknown})
		from ${quoted(name)}`
	);
	const [rows = 0, different = 0, empty = 0] = (counted.getRows()[0] ?? []).map(Number);
	if (rows !== different || empty > 0) throw mistaken(name, `Key（${key.join('、')}）认不出每一行`);
	await connection.run(
		`create or replace table ${quoted(name)} as from ${quoted(name)} order by ${parts}`
	);
	return { table: { name, description, key, columns }, rows };
}

async function columnsOf(
	connection: DuckDBConnection,
	name: string,
	view: string
): Promise<Column[]> {
	const description = { zh: `见视图 ${view}`, en: `See the view ${view}` };
	const shape = await connection.runAndReadAll(`describe ${quoted(name)}`);
	return shape.getRowsJson().map(([column, type]) => {
		if (!isColumnType(type)) {
			throw mistaken(name, `列 ${column} 的类型 ${type} 不能进入快照，请换成 ${TYPES.join('、')}`);
		}
		return { name: String(column), type, description };
	});
}

const isColumnType = (type: unknown): type is ColumnType => TYPES.includes(String(type));

const mistaken = (name: string, what: string): Error =>
	new Error(`${name}：${what}，没有写出快照。请改正 src/lib/sql/views。`);
