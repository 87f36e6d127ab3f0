/** `build`: reads the tables, reports every problem, and writes the snapshot when there is no error. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rowsOf } from '../../lib/snapshot/manifest';
import { buildSnapshot } from '../build/build';
import { publishedRows } from '../build/published';
import { storeSnapshot } from '../build/store';
import { readViews } from '../build/views';
import { readDate } from '../check/date';
import { reportOf } from '../report';
import { checkedTables } from './checked';
import { LOCAL } from './places';
import type { Output, Verb } from './verb';

const VIEWS = fileURLToPath(new URL('../../lib/sql/views', import.meta.url));

/**
 * Runs the verb.
 * @param viewsDirectory the semantic layer to ship; tests pass a small one.
 * @returns the exit code: 0 when the snapshot is in place, 1 when the tables have errors.
 * @throws with a sentence when a folder cannot be read or written, or a date is none.
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
			out: { type: 'string', default: LOCAL },
			'as-of': { type: 'string' },
			note: { type: 'string' },
			strict: { type: 'boolean', default: false }
		}
	});
	const day = values['as-of'] ?? null;
	const written = day === null ? null : readDate(day);
	if (written && 'fault' in written)
		throw new Error(`--as-of：${written.fault.message}。请${written.fault.advice}。`);
	const { data, problems, errors, warnings, asOf, note } = await checkedTables(values.data, day);
	err(reportOf(problems, values.data));
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
		values.note ?? note,
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

export const buildVerb: Verb = {
	usage: 'build [--data DIR] [--out DIR] [--as-of DATE] [--note TEXT] [--strict]',
	summary: '检查各表，没有错误就写出一份快照并设为当前',
	help: [
		'--data DIR    放表的文件夹（默认 data）',
		'--out DIR     放快照的文件夹（默认 static/snapshots）；没有变的表沿用原来的文件',
		'--as-of DATE  截至日，代替 snapshot.json 里写的',
		'--note TEXT   这份快照的说明，代替 snapshot.json 里写的',
		'--strict      有警告就不写',
		'退出码：0 已写出；1 有错误，什么都没有写；2 命令写错'
	],
	run: (args, output) => build(args, output)
};
