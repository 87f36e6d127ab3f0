/** `verify`: reads everything published at a place again. */
import type { Finding } from '../verify/finding';
import { verifyTarget } from '../verify/verify-target';
import { placeArgs } from './places';
import type { Verb } from './verb';

const KINDS: Record<Finding['kind'], string> = {
	missing: '缺文件',
	damaged: '损坏',
	unreadable: '读不懂',
	mismatch: '与清单不符',
	dangling: '引用落空',
	orphaned: '多余'
};

export const verify: Verb = {
	usage: 'verify [TARGET] [--json]',
	summary: '把发布出去的每个文件重新读一遍、算一遍，报告缺的、坏的和多余的',
	help: [
		'TARGET    一个文件夹，或 file: 开头的地址（默认 static/snapshots）',
		'--json    输出 JSON，供程序读',
		'退出码：0 都完好（多余的文件只提示）；1 有缺损；2 命令写错'
	],
	async run(args, { out }) {
		const { target, json } = placeArgs(args);
		const verified = await verifyTarget(target);
		const { snapshots, files, findings } = verified;
		const wrong = findings.filter(({ kind }) => kind !== 'orphaned').length;
		if (json) out(`${JSON.stringify(verified, null, '\t')}\n`);
		else {
			for (const { kind, file, message, advice } of findings)
				out(`${KINDS[kind]}  ${target.name}/${file}：${message}（${advice}）\n`);
			out(
				`${snapshots} 份快照，读了 ${files} 个文件：${wrong === 0 ? '都完好' : `${wrong} 处缺损`}` +
					`${findings.length > wrong ? `，${findings.length - wrong} 个多余的文件` : ''}。\n`
			);
		}
		return wrong === 0 ? 0 : 1;
	}
};
