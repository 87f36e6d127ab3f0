/** Checked tables to the files of one snapshot, in memory; writing them is another module's work. */
import { tables } from '../../lib/model/tables';
import type { Table } from '../../lib/model/types';
import { FORMAT, type Manifest, type ManifestTable } from '../../lib/snapshot/manifest';
import type { Value } from '../dataset';
import { idOf, sha256 } from './identity';
import { fillTable, parquetOf, withDatabase } from './parquet';
import type { Published } from './published';
import { settle, splitStored } from './stored';
import { createViews, tablesSql } from './views';

export interface Built {
	/** Complete but for `parent`, which depends on what was published before. */
	manifest: Manifest;
	/** Path relative to the folder of snapshots, and content. */
	blobs: { file: string; bytes: Uint8Array }[];
	viewsSql: string;
	tablesSql: string;
}

/** The one-row table that tells views the day they speak of. */
const META: Table = {
	name: 'meta',
	description: {
		zh: '快照的截至日与说明，一行',
		en: 'As-of date and note of the snapshot, one row'
	},
	key: ['as_of'],
	columns: [
		{ name: 'as_of', type: 'DATE', description: { zh: '截至日', en: 'As-of date' } },
		{ name: 'note', type: 'VARCHAR', description: { zh: '说明', en: 'Note' } }
	]
};

/**
 * Builds a snapshot. The same rows, as-of date, note and views give the same bytes and id.
 * @param asOf `YYYY-MM-DD`.
 * @param layer the semantic layer; what it creates as tables is computed here and ships as tables.
 * @throws DuckDB's own error when a view does not work over the tables, and with a sentence when a
 * stored relation cannot ship.
 */
export async function buildSnapshot(
	published: Published,
	asOf: string,
	note: string | null,
	layer: string
): Promise<Built> {
	const { shipped: viewsSql, stored } = splitStored(layer);
	const given: { table: Table; rows: readonly Readonly<Record<string, Value>>[] }[] = [
		...tables.map((table) => ({
			table,
			rows: (published.rows.get(table.name) ?? []).map((row) => row.values)
		})),
		{ table: META, rows: [{ as_of: asOf, note }] }
	];
	return withDatabase(async (connection) => {
		for (const { table, rows } of given) {
			await fillTable(connection, table.name, table.columns, rows);
		}
		const list = await createViews(connection, layer);
		const contents = given.map(({ table, rows }) => ({ table, rows: rows.length, derived: false }));
		for (const relation of stored) {
			contents.push({ ...(await settle(connection, relation)), derived: true });
		}
		const files = await parquetOf(
			connection,
			contents.map(({ table }) => table.name)
		);
		const described = contents.map(({ table, rows, derived }, index) => ({
			...describe(table, rows, files[index] ?? new Uint8Array()),
			...(derived && { derived })
		}));
		const text = new TextEncoder().encode(viewsSql);
		const unnamed = {
			format: FORMAT,
			asOf,
			note,
			tables: described,
			views: { sha256: sha256(text), bytes: text.length, list }
		} as const;
		const id = idOf(unnamed);
		const { views, ...rest } = unnamed;
		return {
			manifest: { ...rest, id, parent: null, views: { file: `${id}/views.sql`, ...views } },
			blobs: described.map(({ file }, index) => ({
				file,
				bytes: files[index] ?? new Uint8Array()
			})),
			viewsSql,
			tablesSql: tablesSql(described)
		};
	});
}

function describe(table: Table, rows: number, bytes: Uint8Array): ManifestTable {
	const hash = sha256(bytes);
	return {
		name: table.name,
		file: `blobs/${hash}-${table.name}.parquet`,
		sha256: hash,
		bytes: bytes.length,
		rows,
		key: [...table.key],
		description: table.description.zh,
		descriptionEn: table.description.en,
		columns: table.columns.map((column) => ({
			name: column.name,
			type: column.type,
			unit: column.unit ?? null,
			description: column.description.zh,
			descriptionEn: column.description.en
		}))
	};
}
