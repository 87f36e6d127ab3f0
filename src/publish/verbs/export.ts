/** `export`: one snapshot as a data package for others. */
import { formatNumber } from '../../lib/format/number';
import { writePackage } from '../export/write-package';
import { outwardArgs } from './places';
import type { Verb } from './verb';

export const exportVerb: Verb = {
	usage: 'export DIR [--id ID] [--from DIR] [--json]',
	summary: '把一份快照写成给别人用的数据包：CSV、SDMX-CSV、XLSX、DuckDB、按年分区的 Parquet',
	help: [
		'DIR         写到哪里；须是空的或还没有的文件夹',
		'--id ID     哪一份（默认当前快照）',
		'--from DIR  从哪里取快照（默认 static/snapshots）',
		'--json      输出 JSON，供程序读',
		'退出码：0 已写出；1 没有写，什么都没有留下；2 命令写错'
	],
	async run(args, { out, err }) {
		const { to, id: wanted, from, json } = outwardArgs(args);
		if (to === null) {
			err('请写明写到哪里：export DIR\n');
			return 2;
		}
		const { manifest, files } = await writePackage(from, to, wanted);
		const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
		if (json)
			out(`${JSON.stringify({ id: manifest.id, files: Object.fromEntries(files) }, null, '\t')}\n`);
		else
			out(
				`已把 ${manifest.id} 写到 ${to}：${files.size} 个文件，${formatNumber(Math.ceil(bytes / 1024), 0)} KB。说明见其中的 README.md。\n`
			);
		return 0;
	}
};
