/** Writes one snapshot as a package for others: CSV, SDMX-CSV, XLSX, a DuckDB file, partitioned Parquet. */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { literal, quoted } from '../../lib/server/create-table';
import { loadTable } from '../../lib/server/node-engine';
import { readChecked, readManifest } from '../../lib/server/read-snapshot';
import { plainValue } from '../../lib/server/value-from-node';
import type { Manifest } from '../../lib/snapshot/manifest';
import { sha256 } from '../build/identity';
import { dataPackage, type ExportedFile } from './data-package';
import { SDMX_ROWS } from './sdmx';
import { citationOf, LICENCE, readmeOf } from './words';

const PARTITIONED = { table: 'observation', by: 'year' };

/** The folder with what was there set aside; nothing is written over. */
async function emptyPlace(folder: string): Promise<void> {
	const there = await readdir(folder).catch(() => []);
	if (there.length > 0)
		throw new Error(`${folder} 里已有文件，没有写。请换一个空的文件夹，或先移走里面的文件。`);
}

async function writeCsv(
	connection: DuckDBConnection,
	folder: string,
	{ tables }: Manifest
): Promise<Map<string, ExportedFile>> {
	await mkdir(join(folder, 'csv'));
	const files = new Map<string, ExportedFile>();
	for (const { name, key } of tables) {
		const path = `csv/${name}.csv`;
		const rows = `from ${quoted(name)} order by ${key.map(quoted).join(', ')}`;
		await connection.run(`copy (${rows}) to ${literal(join(folder, path))} (format csv, header)`);
		const content = await readFile(join(folder, path));
		files.set(name, { path, bytes: content.length, sha256: sha256(content) });
	}
	return files;
}

/** `year=2023/` folders for the figures; every other table is one file. */
async function writeHive(
	connection: DuckDBConnection,
	folder: string,
	{ tables }: Manifest,
	layer: string
): Promise<void> {
	const views: string[] = [];
	for (const { name, columns } of tables) {
		const place = join(folder, 'hive', name);
		await mkdir(place, { recursive: true });
		const names = columns.map((column) => quoted(column.name)).join(', ');
		if (name === PARTITIONED.table) {
			await connection.run(
				`copy ${quoted(name)} to ${literal(place)} (format parquet, partition_by (${PARTITIONED.by}), overwrite_or_ignore)`
			);
			views.push(
				`create or replace view ${quoted(name)} as select ${names} from read_parquet('${name}/*/*.parquet', hive_partitioning = true, hive_types = {'${PARTITIONED.by}': integer});`
			);
		} else {
			const file = join(place, 'data.parquet');
			await connection.run(`copy ${quoted(name)} to ${literal(file)} (format parquet)`);
			views.push(
				`create or replace view ${quoted(name)} as select ${names} from '${name}/data.parquet';`
			);
		}
	}
	const head = '-- 在本文件夹里用 DuckDB 运行：duckdb -init views.sql\n';
	await writeFile(join(folder, 'hive', 'views.sql'), `${head}${views.join('\n')}\n\n${layer}`);
}

async function writeWorkbook(
	connection: DuckDBConnection,
	file: string,
	manifest: Manifest
): Promise<void> {
	const bold = (texts: readonly string[]): SheetData[number] =>
		texts.map((value) => ({ value, fontWeight: 'bold' as const }));
	const sheets: { data: SheetData; sheet: string; stickyRowsCount?: number }[] = [
		{
			sheet: '说明',
			data: [
				['快照', manifest.id],
				['截至', manifest.asOf],
				['引用', citationOf(manifest)],
				['许可', LICENCE],
				[],
				bold(['表', '内容', '行数']),
				...manifest.tables.map((table) => [table.name, table.description, table.rows])
			]
		}
	];
	for (const { name, key, columns } of manifest.tables) {
		const reader = await connection.runAndReadAll(
			`from ${quoted(name)} order by ${key.map(quoted).join(', ')}`
		);
		const rows = reader
			.getRows()
			.map((row) => row.map((value) => plainValue(value) as string | number | boolean | null));
		sheets.push({
			sheet: name,
			data: [bold(columns.map((column) => column.name)), ...rows],
			stickyRowsCount: 1
		});
	}
	await writeFile(file, await writeXlsxFile(sheets).toBuffer());
}

/**
 * @param snapshots the folder that holds `index.json`. @param id the snapshot; without it the current one.
 * @param folder made, or empty; it appears whole or not at all.
 * @returns the manifest and the bytes of every file written, by path.
 * @throws Error with a sentence when the folder holds something or the snapshot is not whole.
 */
export async function writePackage(
	snapshots: string,
	folder: string,
	id?: string
): Promise<{ manifest: Manifest; files: Map<string, number> }> {
	await emptyPlace(folder);
	const manifest = await readManifest(snapshots, id);
	const layer = new TextDecoder().decode(await readChecked(snapshots, manifest.views));
	const aside = `${folder.replace(/[\\/]+$/, '')}.${process.pid}.part`;
	await rm(aside, { recursive: true, force: true });
	await mkdir(aside, { recursive: true });
	try {
		const instance = await DuckDBInstance.create(join(aside, 'pairing-atlas.duckdb'));
		try {
			const connection = await instance.connect();
			for (const table of manifest.tables) await loadTable(connection, snapshots, table);
			await connection.run(layer);
			const files = await writeCsv(connection, aside, manifest);
			const sdmx = literal(join(aside, 'observations.sdmx.csv'));
			await connection.run(`copy (${SDMX_ROWS}) to ${sdmx} (format csv, header)`);
			await writeHive(connection, aside, manifest, layer);
			await writeWorkbook(connection, join(aside, 'pairing-atlas.xlsx'), manifest);
			const described = JSON.stringify(dataPackage(manifest, files), null, '\t');
			await writeFile(join(aside, 'datapackage.json'), `${described}\n`);
			await writeFile(join(aside, 'README.md'), readmeOf(manifest));
			// What a reader opens is one file, without a log beside it.
			await connection.run('checkpoint');
			connection.closeSync();
		} finally {
			instance.closeSync();
		}
		await rm(folder, { recursive: true, force: true });
		await rename(aside, folder);
	} catch (error) {
		await rm(aside, { recursive: true, force: true });
		throw error;
	}
	return { manifest, files: await sizesOf(folder) };
}

async function sizesOf(folder: string): Promise<Map<string, number>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const sized = entries
		.filter((entry) => entry.isFile())
		.map(async (entry): Promise<[string, number]> => {
			const path = join(entry.parentPath, entry.name);
			return [path.slice(folder.length + 1), (await stat(path)).size];
		});
	return new Map(await Promise.all(sized));
}
