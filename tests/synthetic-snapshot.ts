/** Writes a small snapshot in the contract's format, for tests of the engines that need no real data. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DATE' | 'BOOLEAN';

interface SyntheticTable {
	name: string;
	columns: readonly (readonly [name: string, type: ColumnType])[];
	/** A SELECT that yields the columns in order. */
	rows: string;
}

export const ID = '2026-01-31-0123abcd';

/** Every column type, text in two scripts, nulls, and a table without rows. */
export const TABLES: readonly SyntheticTable[] = [
	{
		name: 'meta',
		columns: [
			['as_of', 'DATE'],
			['note', 'VARCHAR']
		],
		rows: `select date '2026-01-31', '测试快照'`
	},
	{
		name: 'place',
		columns: [
			['adcode', 'VARCHAR'],
			['name', 'VARCHAR'],
			['ordinal', 'INTEGER'],
			['share', 'DOUBLE'],
			['since', 'DATE'],
			['current', 'BOOLEAN']
		],
		rows: `select * from (values
			('420000', '湖北', 1, 0.1::double + 0.2::double, date '1949-10-01', true),
			('210100', '沈阳', 2, null, null, false),
			('Z420100-1', 'O''Brien "zone"', null, -1.5, date '2024-02-29', null)) rows`
	},
	{
		name: 'figure',
		columns: [
			['place', 'VARCHAR'],
			['year', 'INTEGER'],
			['value', 'DOUBLE']
		],
		rows: `select 'P' || (i % 100), 2000 + (i % 25)::integer, i / 7.0 from range(20000) numbers(i)`
	},
	{
		name: 'empty',
		columns: [
			['id', 'VARCHAR'],
			['on_day', 'DATE'],
			['flag', 'BOOLEAN']
		],
		rows: `select '', date '2000-01-01', true where false`
	}
];

export const VIEWS = `-- Two views and a macro; a semicolon in a text; is no end: ';'
create or replace macro grown(value, percent) as value * (1 + percent / 100);
create or replace macro places_at(day) as table
select *
from place
where since <= day;
create or replace view place_now as
from places_at((select as_of from meta));
create or replace view figure_by_year as
select year, count(*) as figures, sum(value) as total, ';' as mark
from figure
group by year;
`;

const hash = (bytes: Uint8Array | string): string =>
	createHash('sha256').update(bytes).digest('hex');

async function writeTable(
	connection: DuckDBConnection,
	folder: string,
	{ name, columns, rows }: SyntheticTable
) {
	const casts = columns.map(([column, type], i) => `#${i + 1}::${type} as "${column}"`).join(', ');
	const scratch = join(folder, 'blobs', `${name}.parquet`);
	await connection.run(
		`copy (select ${casts} from (${rows})) to '${scratch}' (format parquet, compression zstd)`
	);
	const bytes = await readFile(scratch);
	const file = `blobs/${hash(bytes)}-${name}.parquet`;
	await rename(scratch, join(folder, file));
	const count = await connection.run(`select count(*) from (${rows})`);
	return {
		name,
		file,
		sha256: hash(bytes),
		bytes: bytes.length,
		rows: Number((await count.getRows())[0]?.[0] ?? 0),
		key: [columns[0]?.[0] ?? ''],
		description: name,
		columns: columns.map(([column, type]) => ({ name: column, type, unit: null, description: '' }))
	};
}

/**
 * Writes the snapshot into a new temporary folder.
 * @returns the folder that holds `index.json`.
 */
export async function writeSyntheticSnapshot(
	tables: readonly SyntheticTable[] = TABLES,
	views = VIEWS
): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'pairing-atlas-snapshot-'));
	await mkdir(join(folder, 'blobs'));
	await mkdir(join(folder, ID));
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const written = [];
	for (const table of tables) written.push(await writeTable(connection, folder, table));
	connection.closeSync();
	instance.closeSync();
	const file = `${ID}/views.sql`;
	await writeFile(join(folder, file), views);
	const bytes = Buffer.byteLength(views);
	const asOf = ID.slice(0, 10);
	await writeFile(
		join(folder, ID, 'manifest.json'),
		JSON.stringify({
			format: 1,
			id: ID,
			asOf,
			parent: null,
			note: '',
			tables: written,
			views: { file, sha256: hash(views), bytes }
		})
	);
	const rows = written.reduce((sum, table) => sum + table.rows, 0);
	await writeFile(
		join(folder, 'index.json'),
		JSON.stringify({
			format: 1,
			current: ID,
			snapshots: [{ id: ID, asOf, rows, bytes, note: '' }]
		})
	);
	return folder;
}
