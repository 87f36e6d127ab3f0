/** `prune`: lets go of the oldest snapshots; says what it would do until it is told to do it. */
import { parseArgs } from 'node:util';
import { formatNumber } from '../../lib/format/number';
import { prune as carryOut, prunePlan } from '../prune';
import { LOCAL, targetOf } from './places';
import type { Verb } from './verb';

export const prune: Verb = {
	usage: 'prune [TARGET] --keep N [--yes] [--json]',
	summary: '只留最新的 N 份和当前快照，删去其余快照独用的文件；先只说会删什么',
	help: [
		'TARGET    一个文件夹，或 file: 开头的地址（默认 static/snapshots）',
		'--keep N  留几份，至少 1',
		'--yes     真的删；不写就只列出',
		'--json    输出 JSON，供程序读',
		'退出码：0 已列出或已删；1 没有删；2 命令写错'
	],
	async run(args, { out, err }) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				keep: { type: 'string' },
				yes: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false }
			}
		});
		if (!/^[1-9]\d*$/.test(values.keep ?? '')) {
			err('请写明留几份：--keep N，N 是 1 或更大的整数\n');
			return 2;
		}
		const target = targetOf(positionals[0] ?? LOCAL);
		const act = values.yes ? carryOut : prunePlan;
		const plan = await act(target, Number(values.keep));
		if (values.json) {
			out(`${JSON.stringify({ ...plan, removed: values.yes }, null, '\t')}\n`);
			return 0;
		}
		const { kept, dropped, files, bytes } = plan;
		for (const id of dropped) out(`${values.yes ? '已删' : '会删'}  ${id}\n`);
		out(
			dropped.length === 0
				? `${target.name} 共 ${kept.length} 份快照，不用删。\n`
				: `${values.yes ? '已删去' : '会删去'} ${dropped.length} 份快照、${files.length} 个文件，` +
						`${formatNumber(Math.ceil(bytes / 1024), 0)} KB；留下 ${kept.length} 份` +
						`${values.yes ? '' : '。确认无误后加 --yes'}。\n`
		);
		return 0;
	}
};
