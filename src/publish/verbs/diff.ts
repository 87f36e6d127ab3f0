/** `diff`: what one snapshot changed against another, for people or as JSON. */
import { parseArgs } from 'node:util';
import type { Engine } from '../../lib/engine/engine';
import { snapshotDiff, type Side, type SnapshotDiff } from '../../lib/diff/snapshot-diff';
import { openSnapshot } from '../../lib/server/node-engine';
import { readManifest } from '../../lib/server/read-snapshot';
import { diffLines } from '../diff-text';
import { LOCAL } from './places';
import type { Verb } from './verb';

/** @returns the two snapshots compared; both engines are closed whatever happens. */
export async function diffOf(folder: string, before: string, after: string): Promise<SnapshotDiff> {
	const engines: Engine[] = [];
	const sideOf = async (id: string): Promise<Side> => {
		const manifest = await readManifest(folder, id);
		const engine = await openSnapshot(folder, id);
		engines.push(engine);
		return {
			manifest,
			rows: (relation) => engine.query(`from "${relation.replaceAll('"', '""')}"`)
		};
	};
	try {
		return await snapshotDiff(await sideOf(before), await sideOf(after));
	} finally {
		await Promise.all(engines.map((engine) => engine.close()));
	}
}

export const diff: Verb = {
	usage: 'diff [A] [B] [--in DIR] [--json]',
	summary: '快照 A 到 B 变了什么：行、数、县与年份、判定及其原因',
	help: [
		'A、B 是快照编号；省略 B 就是当前快照，省略 A 就是 B 的上一份',
		'--in DIR   放快照的文件夹（默认 static/snapshots）',
		'--json     输出 JSON，供程序读',
		'退出码：0 已比较；1 快照读不到或有损坏；2 命令写错'
	],
	async run(args, { out }) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				in: { type: 'string', default: LOCAL },
				json: { type: 'boolean', default: false }
			}
		});
		const [first, second] = positionals;
		const after = await readManifest(values.in, second);
		const before = first ?? after.parent ?? null;
		if (before === null)
			throw new Error(`${after.id} 是第一份快照，没有上一份可比。请写明与哪一份比：diff A B。`);
		const found = await diffOf(values.in, before, after.id);
		out(
			values.json ? `${JSON.stringify(found, null, '\t')}\n` : `${diffLines(found).join('\n')}\n`
		);
		return 0;
	}
};
