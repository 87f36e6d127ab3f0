/** Words of the SQL workbench. */
import { count, seconds } from './workbench-amounts';
import { side } from './workbench-side';

export const workbench = {
	title: 'SQL 工作台',
	lead: '在浏览器里查询本站发布的快照：看到的每个数，都可以在这里复算、改写、带走。查询只在本机运行，不会发到任何服务器。',
	needsScript: '工作台要在浏览器里运行程序。请打开 JavaScript，或下载快照用 DuckDB 查询。',
	notLoaded: (reason: string) =>
		`工作台的程序没有载入（${reason}）。请检查网络后重新载入页面；写下的内容可先复制出来。`,

	editor: {
		label: 'SQL 编辑区',
		hint: '在这里写 SQL，按 Ctrl+Enter 运行光标所在的一句',
		run: '运行',
		runHint: '运行选中的部分，或光标所在的一句（Ctrl+Enter）',
		runAll: '全部运行',
		runAllHint: '从头到尾逐句运行（Ctrl+Shift+Enter）',
		stop: '停止',
		format: '整理格式',
		formatFailed: (reason: string) => `没有整理：这段 SQL 读不通（${reason}）。原文没有改动。`,
		save: '收藏',
		share: '分享链接',
		explain: '执行计划',
		explainHint: '看引擎打算怎样算（EXPLAIN）',
		analyze: '实测计划',
		analyzeHint: '运行一遍并逐步计时（EXPLAIN ANALYZE）',
		split: '编辑区与结果之间，可上下拖动',
		nothing: '这里还没有可以运行的语句。',
		phrases: {
			Find: '查找',
			Replace: '替换为',
			next: '下一处',
			previous: '上一处',
			all: '全选',
			'match case': '区分大小写',
			'by word': '整词',
			regexp: '正则表达式',
			replace: '替换',
			'replace all': '全部替换',
			close: '关闭',
			Completions: '候选',
			Diagnostics: '问题'
		} as Record<string, string>
	},

	tabs: {
		label: '查询标签',
		unnamed: (n: number) => `查询 ${n}`,
		add: '新建标签',
		close: (name: string) => `关闭${name}`,
		rename: '双击改名',
		nameOf: (name: string) => `${name}的新名称`,
		left: '左移',
		right: '右移'
	},

	status: {
		starting: (percent: number) => `引擎启动中 ${percent}%，可以先写 SQL`,
		ready: (snapshot: string) => `就绪 · 快照 ${snapshot}`,
		offline: '可断网使用',
		offlineHint: '数据、引擎和边界都已在浏览器里：断开网络也能查询、作图、导入和导出。',
		unavailable: '查询引擎没有启动',
		retry: '重新启动',
		restarting: '引擎正在重新启动，编辑区的内容不受影响…',
		waiting: '等待引擎…',
		queued: '排队中…',
		running: (ms: number, left: number) => `运行中 ${seconds(ms)}，${left} 秒后自动停止`,
		coming: (rows: number) => `已到 ${count(rows)} 行`,
		done: (rows: number, ms: number) => `${count(rows)} 行 · ${seconds(ms)}`,
		shown: (shown: number, rows: number) => `显示 ${count(shown)} / ${count(rows)} 行`,
		cutRows: (rows: number) =>
			`结果到 ${count(rows)} 行时截断：后面还有，没有取出。要看全部，请在设置里提高行数上限，或在 SQL 里加条件、先汇总。`,
		cutBytes: (megabytes: number) =>
			`结果到 ${count(megabytes)} MB 时截断，以免占满这个页面的内存：后面还有，没有取出。请少选几列，或先汇总。`,
		noRows: '运行成功，没有符合条件的行。',
		empty: '运行一句 SQL，结果显示在这里。全部例题在“例题”里。',
		lost: (names: readonly string[]) =>
			names.length === 0
				? '引擎已重新启动并载入同一份快照，编辑区的内容都在。'
				: `引擎已重新启动并载入同一份快照，编辑区的内容都在；自建的 ${names.join('、')} 随旧引擎一起没有了，需要时请重新运行建表语句。`,
		dismiss: '知道了',
		statement: (n: number) => `语句 ${n}`,
		results: '各句结果',
		linked: '这条查询来自链接，还没有运行。先看一遍，再按“运行”。',
		fromPage: (query: string) =>
			`这是页面上 ${query} 这张图表所用的查询，参数已填入。按“运行”即可复算。`,
		unknownQuery: (query: string) =>
			`链接里的查询 ${query} 在这一版里没有。可能已改名，请到“例题”里找。`,
		notKept: '浏览器不允许保存：关掉页面后，标签、收藏和历史不会留下。需要时请用“导出工作区”。'
	},

	failure: {
		title: '没有运行成功',
		at: (line: number, column: number) => `第 ${line} 行第 ${column} 列`,
		jump: '跳到出错处',
		engineSays: '引擎原话',
		meant: (names: readonly string[]) => `是不是想写 ${names.join('、')}？`,
		mistakes: {
			syntax: (subject: string | null) =>
				subject === null
					? '语句没有写完，或少了一部分。'
					: `写法不对，在“${subject}”这里读不下去。看看前面是不是少了逗号、括号或关键字。`,
			table: (subject: string | null) => `没有名为“${subject ?? ''}”的表或视图。`,
			column: (subject: string | null) => `这些表里没有“${subject ?? ''}”这一列。`,
			function: (subject: string | null) =>
				`没有“${subject ?? ''}”这个函数，或它不接受这样的参数。`,
			group: (subject: string | null) =>
				`“${subject ?? ''}”既不在 GROUP BY 里，也没有汇总。请加进 GROUP BY，或用 sum、max 之类的函数包起来。`,
			ambiguous: (subject: string | null) =>
				`有几张表都有“${subject ?? ''}”，请写明是哪一张，例如 表名.${subject ?? ''}。`,
			conversion: (subject: string | null) =>
				subject === null
					? '有的值不能转换成需要的类型。可以用 try_cast 让它变成空值。'
					: `“${subject}”不能转换成需要的类型。可以用 try_cast 让它变成空值。`,
			memory: () =>
				'这次计算需要的内存超过了上限。请少取几列、先过滤再汇总，或在设置里提高内存上限。',
			outside: () =>
				'工作台不能读写文件或访问网络，这是安全限制。要用自己的数据，请用左边的“导入”。',
			locked: () => '引擎的设置已锁定，不能在 SQL 里修改。内存、时间和行数上限在“设置”里调。',
			other: () => '引擎没有完成这条语句，原因见下面的引擎原话。'
		},
		refused: {
			published: (name: string) =>
				`“${name}”是发布的数据，不能修改、删除或顶替。可以先复制一份：create table 我的表 as from ${name}`,
			verb: (name: string) =>
				`这里不能运行 ${name.toUpperCase()}。工作台只做查询，以及在内存里建自己的表和视图。`,
			macro: (name: string) =>
				`${name} 这样调用会读到另一份快照的表，结果会张冠李戴。请先运行 use before，再直接用宏的名字；用完运行 set search_path = 'main,current' 换回来。`
		},
		cancelled: '已停止。已经取出的行还在下面。',
		timeout: (limit: number) =>
			`运行超过 ${limit} 秒，已自动停止。请缩小范围，或在设置里放宽时间。`,
		engine: (message: string) => `查询引擎出了问题：${message}`
	},

	result: {
		faces: { table: '表格', chart: '图', diff: '对比' },
		facesLabel: '结果的看法',
		pin: '留作对比',
		pinHint: '留下这个结果，再与别的结果逐格比较',
		unpin: '取下',
		pinned: (name: string) => `留作对比的结果：${name}`,
		nameOf: (tab: string, at: number, of: number) => (of > 1 ? `${tab} · 语句 ${at}` : tab),
		elsewhere: '在对比快照上也算',
		elsewhereHint: '同一句在 before 那份快照上再算一遍，列出差别',
		elsewhereRunning: '正在对比快照上计算…',
		elsewhereFailed: '在对比快照上没有算成：',
		nothingToDiff: '先按“留作对比”留下一个结果，再运行另一句；或在“设置”里载入对比快照。',
		sameResult: '留作对比的就是这个结果。运行另一句，再来看差别。'
	},

	grid: {
		label: '查询结果',
		filter: '按列筛选',
		search: '在结果中查找',
		condition: '如 >5、=孝感、空',
		filterOf: (name: string) => `筛选 ${name}`,
		sortHint: (name: string) => `${name}：点一下排序，再点换方向，按住 Shift 加排`,
		pin: (name: string) => `固定 ${name} 列`,
		unpin: (name: string) => `取消固定 ${name} 列`,
		resize: '拖动改列宽，双击复原',
		copy: '复制',
		copyWithHead: '连表头复制',
		copied: (cells: number) => `已复制 ${count(cells)} 格`,
		notCopied: '浏览器没有放行复制',
		empty: '（空文本）'
	},

	chart: {
		kind: '图形',
		kinds: {
			line: '折线',
			bar: '条形',
			scatter: '散点',
			distribution: '分布',
			heat: '热图',
			map: '地图'
		},
		places: {
			line: { x: '时间', y: '数值', series: '分线' },
			bar: { x: '', y: '数值', series: '名称' },
			scatter: { x: '横轴', y: '纵轴', series: '名称' },
			distribution: { x: '', y: '数值', series: '' },
			heat: { x: '横向', y: '数值', series: '纵向' },
			map: { x: '', y: '数值', series: '区划代码' }
		},
		none: '不分',
		colon: '：',
		subtitle: (
			kind: string,
			y: string,
			x: string | null,
			series: string | null,
			snapshot: string
		) =>
			`${kind} · ${y}${x === null ? '' : `，按 ${x}`}${series === null ? '' : `，分 ${series}`} · 快照 ${snapshot}`,
		nothing:
			'没有数值列，画不成图。图要有一列数；再有年份、名称或行政区划代码，就能画折线、条形或地图。',
		empty: '所选的列里没有可以画的数。',
		noRegion: '区划代码里没有本站地图上的县：地图有湖北、四川、浙江三省和沈阳市。',
		noValue: '没有数',
		pointAtMap: '指向一个县，看它的数。',
		drawing: '正在取边界…',
		elsewhere: (n: number) => `${count(n)} 行的区划代码不在这张地图上，没有画。`,
		cut: {
			lines: (shown: number, all: number) => `有 ${count(all)} 条线，只画前 ${count(shown)} 条。`,
			bars: (shown: number, all: number) => `有 ${count(all)} 行，只画前 ${count(shown)} 条。`,
			dots: (shown: number, all: number) => `有 ${count(all)} 个点，只画前 ${count(shown)} 个。`,
			rows: (shown: number, all: number) => `纵向有 ${count(all)} 个，只画前 ${count(shown)} 个。`,
			columns: (shown: number, all: number) =>
				`横向有 ${count(all)} 个，只画前 ${count(shown)} 个。`
		},
		leftOut: {
			unknown: (n: number) => `${count(n)} 行没有数，空着不画，不当作 0。`,
			twice: (n: number) =>
				`${count(n)} 行与前面的行落在同一处，只画前面的；要合并请在 SQL 里汇总。`
		}
	},

	plan: {
		measured: (seconds: number) =>
			`各步合计用时 ${(seconds * 1000).toFixed(1)} 毫秒。最上面是最后一步，下面是它的来源。`,
		guessed: '这是引擎打算的算法，还没有运行。最上面是最后一步，下面是它的来源；行数是引擎的估计。',
		rows: (n: number) => `${count(n)} 行`,
		estimated: (n: number) => `估计 ${count(n)} 行`,
		time: (seconds: number) => `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 0)} 毫秒`,
		share: '占全部用时的份额',
		most: '最费时',
		details: '细节',
		raw: '引擎原文',
		operators: {
			SEQ_SCAN: '读表',
			TABLE_SCAN: '读表',
			COLUMN_DATA_SCAN: '读中间结果',
			DUMMY_SCAN: '空行',
			EMPTY_RESULT: '没有行',
			FILTER: '筛选',
			PROJECTION: '计算各列',
			HASH_JOIN: '按键连接',
			NESTED_LOOP_JOIN: '逐行连接',
			PIECEWISE_MERGE_JOIN: '按大小连接',
			IE_JOIN: '按区间连接',
			CROSS_PRODUCT: '两两相配',
			DELIM_JOIN: '相关子查询',
			DELIM_SCAN: '子查询的键',
			POSITIONAL_JOIN: '按位置连接',
			ASOF_JOIN: '按最近时点连接',
			HASH_GROUP_BY: '分组汇总',
			PERFECT_HASH_GROUP_BY: '分组汇总',
			UNGROUPED_AGGREGATE: '汇总',
			SIMPLE_AGGREGATE: '汇总',
			WINDOW: '窗口计算',
			STREAMING_WINDOW: '窗口计算',
			ORDER_BY: '排序',
			TOP_N: '取前几名',
			LIMIT: '取前几行',
			STREAMING_LIMIT: '取前几行',
			UNION: '合并',
			DISTINCT: '去重',
			UNNEST: '展开列表',
			PIVOT: '行列转换',
			CTE: '先算的部分',
			CTE_SCAN: '读先算的部分',
			RECURSIVE_CTE: '递推',
			EXPRESSION_SCAN: '写明的值',
			RANGE: '数列',
			CREATE_TABLE_AS: '建表',
			RESULT_COLLECTOR: '收集结果'
		}
	},

	diff: {
		sides: (one: string, other: string) => `甲：${one}；乙：${other}`,
		same: (n: number) => `${count(n)} 行相同`,
		changed: (n: number) => `${count(n)} 行有变动`,
		gone: (n: number) => `${count(n)} 行只在甲`,
		new: (n: number) => `${count(n)} 行只在乙`,
		identical: '两个结果完全相同。',
		columnsGone: (names: readonly string[]) => `只在甲的列：${names.join('、')}。`,
		columnsNew: (names: readonly string[]) => `只在乙的列：${names.join('、')}。`,
		noColumns: '两个结果没有同名的列，无法比较。请让两句选出同样的列名。',
		keys: '按哪些列认出同一行',
		byKeys: (names: readonly string[]) => `按 ${names.join('、')} 认出同一行。`,
		byRows: '没有一组列能认出同一行，整行比较：有几行变动就有几行只在甲、几行只在乙。',
		notUnique: (n: number) => `所选的列认不出同一行：有 ${count(n)} 行重复。请多选几列。`,
		tooLarge: (rows: number, limit: number) =>
			`结果有 ${count(rows)} 行，超过了比较的上限 ${count(limit)} 行。请先汇总或筛选，再比较。`,
		cut: '有结果被截断过，只比较了已取出的行。',
		changedCells: '有变动的格',
		onlyOne: '只在甲的行',
		onlyOther: '只在乙的行',
		column: '列',
		from: '甲',
		to: '乙',
		delta: '差',
		percent: '变动 %',
		more: (n: number) => `另有 ${count(n)} 行没有列出，都在下载的文件里。`,
		download: '下载全部差别（CSV）',
		kinds: { changed: '变动', gone: '只在甲', new: '只在乙' },
		kind: '类别'
	},

	cell: {
		title: (column: string, row: number) => `${column} · 第 ${count(row)} 行`,
		type: '类型',
		length: (n: number) => `${count(n)} 个字符`,
		null: 'NULL：没有值，不是 0，也不是空文本。',
		copy: '复制',
		close: '关闭'
	},

	share: {
		title: '分享链接',
		hint: '对方打开后先看到查询，按“运行”才会执行。查询写在网址 # 之后，不会发给服务器。',
		long: (n: number) =>
			`这条链接有 ${count(n)} 个字符，有的聊天软件会截断。稳妥的办法是把 SQL 存成文件发送。`,
		copy: '复制链接',
		copied: '已复制',
		notCopied: '浏览器没有放行，请手工选中再复制',
		close: '关闭'
	},

	takeAway: {
		button: '带走',
		formats: {
			csv: 'CSV（Excel 可直接打开）',
			'csv-plain': 'CSV（不带 BOM）',
			xlsx: 'XLSX（附说明页）',
			parquet: 'Parquet',
			arrow: 'Arrow（IPC 流）',
			json: 'JSON',
			md: 'Markdown 表格'
		},
		arranged: (rows: number) => `按现在的排序和筛选，${count(rows)} 行`,
		whole: 'Parquet 和 Arrow 总是全部行、原来的顺序。',
		cut: '结果是截断过的，文件里只有已取出的行。',
		working: '正在写文件…',
		failed: (what: string, reason: string) => `${what}没有做成：${reason}`,
		tooManyRows: 'Excel 一张表最多 1,048,575 行数据。请筛选后再试，或用 CSV、Parquet。',
		code: '带走代码',
		codeHint: '在别处重算同一结果：代码按地址读取本站发布的 Parquet 文件。',
		languages: { cli: 'DuckDB 命令行', python: 'Python', r: 'R', javascript: 'JavaScript' },
		copy: '复制',
		copied: '已复制',
		cite: '引用',
		citation: (id: string, hash: string, address: string) =>
			`结对图谱，快照 ${id}（数据截至 ${id.slice(0, 10)}），查询 ${hash}，${address}`,
		sheets: { data: '数据', notes: '说明' },
		notes: {
			cite: '引用',
			sql: '查询',
			rows: '行数',
			cut: '截断',
			empty: '说明'
		},
		ownTables: (names: readonly string[]) =>
			`这句用到了只在本机的表 ${names.join('、')}：别人拿到代码或链接，要先有这些表才能运行。`,
		emptyCells: '空格是 NULL：没有公开数据，不是 0。',
		close: '关闭'
	},

	...side
};
