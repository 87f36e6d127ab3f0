/** `rollback`: makes an earlier snapshot current again. */
import { parseArgs } from 'node:util';
import { rollBack } from '../roll-back';
import { LOCAL, targetOf } from './places';
import type { Verb } from './verb';

export const rollback: Verb = {
	usage: 'rollback ID [TARGET]',
	summary: '把 TARGET 的当前快照换回 ID；先核对它完好，各份快照都不改动',
	help: [
		'ID        快照编号，用 list 看有哪些',
		'TARGET    一个文件夹，或 file: 开头的地址（默认 static/snapshots）',
		'退出码：0 已换回；1 没有换，当前快照没有变；2 命令写错'
	],
	async run(args, { out, err }) {
		const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
		const [id, address = LOCAL] = positionals;
		if (id === undefined) {
			err('请写明退回到哪一份：rollback ID\n');
			return 2;
		}
		const target = targetOf(address);
		const previous = await rollBack(target, id);
		out(
			previous === id
				? `${target.name} 的当前快照已经是 ${id}，没有改动。\n`
				: `${target.name} 的当前快照已从 ${previous} 换回 ${id}。\n`
		);
		return 0;
	}
};
