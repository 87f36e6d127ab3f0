/** An independent look at the published Parquet files: raw rows, none of the site's own views. */
import { readFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';

interface Manifest {
	id: string;
	tables: { name: string; file: string; rows: number }[];
	views: { file: string; sha256: string; bytes: number };
}

const ROOT = 'build/snapshots';

/** One snapshot of a folder of snapshots. */
export const manifestOf = async (root: string, id: string): Promise<Manifest> =>
	JSON.parse(await readFile(`${root}/${id}/manifest.json`, 'utf8')) as Manifest;

/** The current snapshot of a folder of snapshots; without one, that of the built site. */
export async function currentManifest(root = ROOT): Promise<Manifest> {
	const index = JSON.parse(await readFile(`${root}/index.json`, 'utf8')) as { current: string };
	return manifestOf(root, index.current);
}

/** Runs SQL in which `{table}` stands for a published Parquet file of the current snapshot or the one named. */
export async function askParquet(
	sql: string,
	root = ROOT,
	id?: string
): Promise<Record<string, unknown>[]> {
	const manifest = await (id === undefined ? currentManifest(root) : manifestOf(root, id));
	const text = sql.replace(/\{(\w+)\}/g, (_, name: string) => {
		const table = manifest.tables.find((candidate) => candidate.name === name);
		if (!table) throw new Error(`The snapshot has no table ${name}.`);
		return `read_parquet('${root}/${table.file}')`;
	});
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	return (await connection.runAndReadAll(text)).getRowObjectsJS();
}
