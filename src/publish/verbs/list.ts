/** `list`: the snapshots a folder holds. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatNumber } from '../../lib/format/number';
import { parseIndex, type SnapshotIndex } from '../../lib/snapshot/manifest';
import type { Verb } from './verb';

/** @throws Error with a sentence when the folder holds no index that can be read. */
async function indexOf(folder: string): Promise<SnapshotIndex> {
	let text: string;
	try {
		text = await readFile(join(folder, 'index.json'), 'utf8');
	} catch (cause) {
		throw new Error(`${folder} 里没有 index.json，这里没有快照。请用 --in 指明放快照的文件夹。`, {
			cause
		});
	}
	try {
		return parseIndex(JSON.parse(text));
	} catch (cause) {
		throw new Error(`${join(folder, 'index.json')} 读不懂，已损坏。请从备份恢复它。`, { cause });
	}
}

export const list: Verb = {
	usage: 'list [--in DIR] [--json]',
	summary: '列出已有的快照，新的在前',
	help: [
		'--in DIR   放快照的文件夹（默认 static/snapshots）',
		'--json     输出 JSON，供程序读',
		'退出码：0 已列出；1 读不到；2 命令写错'
	],
	async run(args, { out }) {
		const { values } = parseArgs({
			args: [...args],
			options: {
				in: { type: 'string', default: 'static/snapshots' },
				json: { type: 'boolean', default: false }
			}
		});
		const { current, snapshots } = await indexOf(values.in);
		const newest = [...snapshots].reverse();
		if (values.json) {
			out(`${JSON.stringify({ current, snapshots: newest }, null, '\t')}\n`);
			return 0;
		}
		for (const { id, asOf, rows, bytes, note } of newest) {
			const size = `${formatNumber(rows, 0)} 行，${formatNumber(Math.ceil(bytes / 1024), 0)} KB`;
			out(`${id === current ? '*' : ' '} ${id}  截至 ${asOf}  ${size}${note ? `  ${note}` : ''}\n`);
		}
		out(`* 当前快照；共 ${snapshots.length} 份\n`);
		return 0;
	}
};
