/** Words of the workbench's side: data, readers' files, examples, history, saved queries, settings. */
import { count, seconds } from './workbench-amounts';

export const side = {
	rail: {
		label: '数据与查询',
		data: '数据',
		examples: '例题',
		history: '历史',
		saved: '收藏',
		settings: '设置',
		open: '打开数据与查询',
		close: '收起'
	},

	schema: {
		search: '查找表、视图或列',
		none: '没有名称或说明里含有它的表、视图或列。',
		tables: '表',
		views: '视图',
		macros: '宏',
		own: '我的表',
		before: '对比快照',
		derived: '发布时算好',
		rows: (n: number) => `${count(n)} 行`,
		columns: '列',
		insert: '写入编辑区',
		sample: '看 100 行',
		profile: '各列概况',
		profiling: '正在统计…',
		sql: '算法',
		rule: '规则说明',
		sqlFailed: '没有取到这份快照的 views.sql。',
		unit: (unit: string) => `单位：${unit}`,
		kinds: {
			table: '表',
			view: '视图',
			macro: '宏',
			'table macro': '表宏',
			own: '我的表'
		},
		example: (text: string) => `例：${text}`,
		nulls: (n: number, all: number) => (n === 0 ? '没有空值' : `空值 ${count(n)} / ${count(all)}`),
		distinct: (n: number) => `${count(n)} 个不同的值`,
		range: (min: string, max: string) => `${min} 到 ${max}`,
		frequent: '最常见：',
		steps: (name: string) => `${name} 的分布，分二十段`
	},

	bringIn: {
		button: '导入自己的文件',
		hint: 'CSV、XLSX、JSON、Parquet，点选或拖进来，与快照一起查询。文件只在本机读取，不上传。',
		reading: (name: string) => `正在读 ${name}…`,
		made: (table: string, rows: number, columns: number) =>
			`已成为表 ${table}：${count(rows)} 行，${count(columns)} 列。`,
		encoding: (name: string) => `编码 ${name}。`,
		renamed: (names: readonly string[]) => `没有名称或重名的列改叫 ${names.join('、')}。`,
		codes: (names: readonly string[]) => `${names.join('、')} 是代码，按文本读，可与 adcode 相连。`,
		drop: '删除',
		here: '导入的表只在这个页面的内存里，没有发到任何地方；关掉页面就没有了。空格读作 NULL。',
		nothingLeft: '没有留下任何内容。',
		line: (n: number) => `第 ${count(n)} 行：`,
		problems: {
			'too-large': (megabytes: string) =>
				`文件有 ${megabytes} MB，超过 200 MB 的上限。请先拆分或筛选。`,
			'unknown-kind': (ending: string) =>
				`认不出 .${ending} 文件。请用 CSV、TSV、XLSX、JSON 或 Parquet。`,
			empty: () => '文件里没有表：第一行应是列名。',
			encoding: () =>
				'读不出文字：既不是 UTF-8，也不是 GB18030 或 UTF-16。请在 Excel 里另存为“CSV UTF-8”。',
			ragged: (cells: string) =>
				`格数不对（${cells.replace('/', ' 格，列名有 ')} 个）。请检查是否多了或少了分隔符，含分隔符的内容要加引号。`,
			quotes: () => '引号没有成对。请补上引号，或把内容里的引号写成两个。',
			'too-wide': (columns: string, most: number) =>
				`有 ${columns} 列，超过 ${count(most)} 列的上限。`,
			'not-json': () => '不是一组对象：应为 [{…}, {…}]，或每行一个 {…}。',
			'not-parquet': (reason: string) =>
				`Parquet 文件读不出（${reason}）。可能没有下载完整，请重新取得。`,
			'not-xlsx': (reason: string) => `XLSX 文件读不出（${reason}）。请在 Excel 里打开后另存一次。`,
			'old-xls': () => '这是旧版 .xls 文件。请在 Excel 里另存为 .xlsx。',
			engine: (reason: string) => `没有装入查询引擎：${reason}`
		} as Record<string, (detail: string, most: number) => string>
	},

	examples: {
		topics: {
			growth: '赶上了没有',
			pairs: '谁帮谁',
			promises: '承诺与任务',
			money: '钱与项目',
			sources: '数从哪里来',
			views: '每个视图回答什么'
		},
		search: '查找例题',
		none: '没有这样的例题。'
	},

	history: {
		search: '查找历史',
		none: '还没有运行过查询。',
		failed: '未完成',
		rows: (rows: number, ms: number) => `${count(rows)} 行 · ${seconds(ms)}`,
		open: '打开',
		clear: '清空历史',
		more: (n: number) => `再列一些（还有 ${count(n)} 条）`
	},

	saved: {
		none: '还没有收藏。写好一条查询后按“收藏”。',
		name: '名称',
		ask: '给这条查询起个名字',
		keep: '收藏',
		remove: (name: string) => `删除收藏 ${name}`,
		cancel: '取消'
	},

	settings: {
		memory: '内存上限',
		memoryOf: (megabytes: number) =>
			megabytes < 1024 ? `${megabytes} MB` : `${megabytes / 1024} GB`,
		memoryHint: '改动后引擎会重新启动，自建的表会没有。',
		time: '每句最长',
		timeOf: (limit: number) => (limit < 60 ? `${limit} 秒` : `${limit / 60} 分钟`),
		rows: '每个结果最多',
		rowsOf: (rows: number) => `${count(rows)} 行`,
		snapshot: '快照',
		current: '（最新）',
		snapshotHint: '换快照会重新载入页面，标签和收藏都在。',
		before: '再载入一份对比',
		noBefore: '不载入',
		noOther: '本站现在只发布了一份快照，还没有可以对比的。',
		beforeHint:
			'对比的那份在 before 里，例如 from before.growth；主快照也可以写作 current.growth。',
		workspace: '工作区',
		exportAll: '导出工作区',
		importAll: '导入工作区',
		imported: '已并入：原有的标签、收藏和历史都在。',
		notImported: '这个文件不是工作区文件，没有导入任何内容。请选择“导出工作区”得到的 .json 文件。'
	}
};
