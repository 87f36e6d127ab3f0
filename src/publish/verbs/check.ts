/** `check`: reads the tables and reports every problem; writes nothing. */
import { parseArgs } from 'node:util';
import { reportOf, sortedByPlace } from '../report';
import { checkedTables } from './checked';
import type { Verb } from './verb';

export const check: Verb = {
	usage: 'check [--data DIR] [--strict] [--json]',
	summary: '检查各表，逐条写出错在哪里、怎么改；什么都不写',
	help: [
		'--data DIR  放表的文件夹（默认 data）',
		'--strict    警告也按错误处理',
		'--json      输出 JSON，供程序读',
		'退出码：0 没有错误；1 有错误；2 命令写错'
	],
	async run(args, { out, err }) {
		const { values } = parseArgs({
			args: [...args],
			options: {
				data: { type: 'string', default: 'data' },
				strict: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false }
			}
		});
		const { problems, errors, warnings, asOf } = await checkedTables(values.data);
		if (values.json)
			out(
				`${JSON.stringify({ errors, warnings, asOf, problems: sortedByPlace(problems) }, null, '\t')}\n`
			);
		else {
			err(reportOf(problems, values.data));
			out(
				errors > 0
					? `${errors} 个错误，${warnings} 个警告。改正错误之前不能发布。\n`
					: `没有错误，${warnings} 个警告；截至日 ${asOf ?? ''}。\n`
			);
		}
		return errors > 0 || (values.strict && warnings > 0) ? 1 : 0;
	}
};
