/** `publish`: puts a snapshot of this project where readers find it. */
import { putSnapshot } from '../put-snapshot';
import { outwardArgs, snapshotOf, targetOf } from './places';
import type { Verb } from './verb';

export const publish: Verb = {
	usage: 'publish TARGET [--id ID] [--from DIR] [--json]',
	summary: '把一份快照发布到 TARGET，并设为那里的当前快照；只传那里没有的文件',
	help: [
		'TARGET      一个文件夹，或 file: 开头的地址',
		'--id ID     发布哪一份（默认当前快照）',
		'--from DIR  从哪里取快照（默认 static/snapshots）',
		'--json      输出 JSON，供程序读',
		'每个文件写完读回核对，index.json 最后一次换上；中断后重新运行即可续传',
		'退出码：0 已发布；1 没有发布，那里的当前快照没有变；2 命令写错'
	],
	async run(args, { out, err }) {
		const { to, id: wanted, from, json } = outwardArgs(args);
		if (to === null) {
			err('请写明发布到哪里：publish TARGET\n');
			return 2;
		}
		const target = targetOf(to);
		const snapshot = await snapshotOf(from, wanted);
		const { written, previous } = await putSnapshot(target, snapshot, 'size');
		const { id } = snapshot.manifest;
		if (json) out(`${JSON.stringify({ id, previous, written }, null, '\t')}\n`);
		else if (written.length === 0) out(`${target.name} 的当前快照已经是 ${id}，没有改动。\n`);
		else
			out(
				`已发布 ${id} 到 ${target.name}，写了 ${written.length} 个文件` +
					`${previous === null ? '' : `；原来是 ${previous}，要退回：rollback ${previous} ${to}`}。\n`
			);
		return 0;
	}
};
