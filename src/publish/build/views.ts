/** The semantic layer as one text that ships with the data, and the list of what it defines. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { ManifestView } from '../../lib/snapshot/manifest';

const HEADER = `-- 结对图谱 Pairing Atlas：语义层。页面上的每个数都由这里的视图算出。
-- The semantic layer: every figure on the pages comes from these views.
--
-- 用 DuckDB 1.4 或更新的命令行打开同一套数：进入 snapshots 目录，把 ID 换成本文件所在目录的名字，运行
-- To open the same figures with the DuckDB command line (1.4 or newer), go to the folder
-- "snapshots", write the name of this file's folder for ID, and run
--
--   duckdb -cmd ".read ID/tables.sql" -cmd ".read ID/views.sql"
--
-- tables.sql 按清单把每个 Parquet 文件建成同名视图；不能读它时，照 manifest.json 逐表执行
-- tables.sql makes a view over each Parquet file; without it, do the same by hand for each table of
-- manifest.json, with the file's name given there:
--
--   create view region as from 'blobs/SHA256-region.parquet'
--
-- 然后 from four_indicator_verdict 等即可查询。 Then query, for example: from four_indicator_verdict
--
-- stored_ 开头的表在发布时算好，同在清单里；算法以注释留在下面。改动别的表之后，drop view 该名并执行那段注释。
-- Tables named stored_… were computed when the snapshot was published and are in manifest.json like the
-- others; below, their SQL is kept as a comment. Whoever changes other tables drops the view of that
-- name and runs the comment's SQL, from the first to the last.
`;

/**
 * The text of `views.sql`: the header and every `NNN_name.sql` in the order of their names.
 * @param directory the folder of the views; an empty one gives the header alone.
 */
export async function readViews(directory: string): Promise<string> {
	const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort();
	const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
	// Line ends must not depend on how the checkout was made: the text is hashed.
	return [HEADER, ...texts.map((text) => text.replaceAll('\r\n', '\n').trim() + '\n')].join('\n');
}

/** SQL that makes a view over each Parquet file, run from the folder of snapshots. */
export function tablesSql(tables: readonly { name: string; file: string }[]): string {
	const lines = tables.map(
		({ name, file }) => `create or replace view ${name} as from '${file}';\n`
	);
	return `-- 在 snapshots 目录下运行。 Run from the folder "snapshots".\n${lines.join('')}`;
}

const DEFINITION =
	/((?:^--[^\n]*\n)*)^create\s+(?:or\s+replace\s+)?(view|macro)\s+"?(\w+)"?\s*((?:\((?:[^()]|\([^()]*\))*\))?\s*as\s+table\b)?/gim;

/** The views and macros a text defines, with the comment above each. */
export function definitionsOf(sql: string): Omit<ManifestView, 'columns'>[] {
	return [...sql.matchAll(DEFINITION)].map(([, comment = '', word = '', name = '', asTable]) => ({
		name,
		kind: word.toLowerCase() === 'view' ? 'view' : asTable ? 'table macro' : 'macro',
		...descriptionOf(comment)
	}));
}

/** A comment opens with a Chinese sentence, then the English one; further lines are in English. */
export function descriptionOf(comment: string): { description: string; descriptionEn: string } {
	const [first = '', ...rest] = comment
		.split('\n')
		.map((line) => line.replace(/^--\s?/, '').trim())
		.filter((line) => line !== '');
	const [, zh, en] = /^(.*[。？！])\s+(\S.*)$/.exec(first) ?? [];
	return {
		description: zh ?? first,
		descriptionEn: [en ?? (zh === undefined ? first : ''), ...rest].filter(Boolean).join(' ')
	};
}

/**
 * Runs the text over the filled tables and lists its views and macros, with the columns of each view.
 * @throws with DuckDB's own words when a statement or a view does not work.
 */
export async function createViews(
	connection: DuckDBConnection,
	sql: string
): Promise<ManifestView[]> {
	const definitions = definitionsOf(sql);
	try {
		if (definitions.length > 0) await connection.run(sql);
	} catch (cause) {
		const words = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`视图建不起来，没有写出快照。请改正 src/lib/sql/views：${words}`, { cause });
	}
	const views: ManifestView[] = [];
	for (const definition of definitions) {
		const columns: ManifestView['columns'] = [];
		if (definition.kind === 'view') {
			const shape = await connection.runAndReadAll(`describe from "${definition.name}"`);
			for (const [name, type] of shape.getRowsJson()) {
				columns.push({ name: String(name), type: String(type) });
			}
		}
		views.push({ ...definition, columns });
	}
	return views;
}
