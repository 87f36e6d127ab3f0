/** `list`: the snapshots of a place. */
import { formatNumber } from '../../lib/format/number';
import { indexOf } from '../put-snapshot';
import { placeArgs } from './places';
import type { Verb } from './verb';

export const list: Verb = {
	usage: 'list [TARGET] [--json]',
	summary: '列出已有的快照，新的在前',
	help: [
		'TARGET    一个文件夹，或 file: 开头的地址（默认 static/snapshots）',
		'--json    输出 JSON，供程序读',
		'退出码：0 已列出；1 读不到；2 命令写错'
	],
	async run(args, { out }) {
		const { target, json } = placeArgs(args);
		const { index } = await indexOf(target);
		if (!index)
			throw new Error(`${target.name} 里没有 index.json，这里没有快照。请写明放快照的文件夹。`);
		const { current, snapshots } = index;
		const newest = [...snapshots].reverse();
		if (json) {
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
