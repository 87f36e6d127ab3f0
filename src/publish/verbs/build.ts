/** `build`: reads the tables, reports every problem, and writes the snapshot when there is no error. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rowsOf } from '../../lib/snapshot/manifest';
import { newestDate } from '../build/as-of';
import { buildSnapshot } from '../build/build';
import { publishedRows } from '../build/published';
import { storeSnapshot } from '../build/store';
import { readViews } from '../build/views';
import { validate } from '../check/validate';
import { errorAt, type Problem } from '../problem';
import { readFolder } from '../read/folder';
import { reportOf } from '../report';

/** Where messages go; tests pass their own. */
export interface Output {
	out: (text: string) => void;
	err: (text: string) => void;
}

const VIEWS = fileURLToPath(new URL('../../lib/sql/views', import.meta.url));

/**
 * Runs the verb.
 * @param args `[--data DIR] [--out DIR] [--strict]`.
 * @param viewsDirectory the semantic layer to ship; tests pass a small one.
 * @returns the exit code: 0 when the snapshot is in place, 1 when the tables have errors.
 * @throws with a sentence when a folder cannot be read or written.
 */
export async function build(
	args: readonly string[],
	{ out, err }: Output,
	viewsDirectory = VIEWS
): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			data: { type: 'string', default: 'data' },
			out: { type: 'string', default: 'static/snapshots' },
			strict: { type: 'boolean', default: false }
		}
	});
	const { data, snapshotFile, problems } = validate(await folderAt(values.data));
	const asOf = snapshotFile.asOf ?? newestDate(data);
	if (asOf === null && problems.every((problem) => problem.severity === 'warning')) {
		problems.push(noDate());
	}
	err(reportOf(problems, values.data));
	const warnings = problems.filter((problem) => problem.severity === 'warning').length;
	const errors = problems.length - warnings;
	if (problems.length > 0) err(`${errors} 个错误，${warnings} 个警告。\n`);
	if (errors > 0 || asOf === null || (values.strict && warnings > 0)) {
		err(
			errors > 0
				? '没有写出快照。请改正以上错误后重新运行。\n'
				: '--strict：警告按错误处理，没有写出快照。\n'
		);
		return 1;
	}
	const published = publishedRows(data);
	const built = await buildSnapshot(
		published,
		asOf,
		snapshotFile.note,
		await readViews(viewsDirectory)
	);
	const { changed } = await storeSnapshot(values.out, built);
	const { id, tables, views } = built.manifest;
	const derived = tables.filter((table) => table.derived).length;
	const bytes = tables.reduce((sum, table) => sum + table.bytes, views.bytes);
	out(
		`快照 ${id}：${tables.length - derived} 张表 ${rowsOf(tables)} 行，` +
			`另有算好的表 ${derived} 张，${Math.ceil(bytes / 1024)} KB，` +
			`${changed ? '已写入' : '与已有的相同，未改动'} ${values.out}\n`
	);
	for (const [name, count] of published.leftOut) out(`  未进入快照：${name} ${count} 行\n`);
	return 0;
}

async function folderAt(directory: string) {
	try {
		return await readFolder(directory);
	} catch (cause) {
		throw new Error(`读不到数据目录 ${directory}。请用 --data 指明放表的目录。`, { cause });
	}
}

const noDate = (): Problem =>
	errorAt(
		'snapshot.json',
		{ line: 1, column: 1 },
		{
			rule: 'snapshot-file',
			message: '数据里没有一个完整的日期，定不出截至日',
			advice: '写上 {"asOf":"2026-11-22"}'
		}
	);
