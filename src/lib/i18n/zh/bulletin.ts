/** Words of the printed bulletin. */
export const bulletin = {
	title: '结对帮扶与协作通报',
	titleOf: (programme: string) => `${programme}通报`,
	lead: (p: {
		programmes: number;
		undecidable: number;
		targets: number;
		noData: number;
		due: number;
	}) =>
		p.programmes === 1
			? `${p.targets} 条目标里 ${p.undecidable} 条不能判定；周期任务应做的 ${p.due} 次里 ${p.noData} 次暂无公开数据。`
			: `${p.programmes} 个方案并排列出，同一栏不相加。不能判定的、缺公开数据的逐条写明原因。`,
	issue: (issue: string) => `第 ${issue} 期`,
	issues: '期次',
	issueOf: (issue: string, day: string, latest: boolean) =>
		`第 ${issue} 期（截至 ${day}）${latest ? '，最新' : ''}`,
	asOf: (date: string) => `截至 ${date}`,
	snapshot: (id: string) => `快照 ${id}`,
	print: '打印',
	printHint: '用浏览器的“打印”可得 A4 稿。',
	all: '全部方案',
	choose: '只看一个方案',
	summary: '各方案一览',
	part: {
		progress: '进度与判定',
		headline: '四项指标对照全省',
		duties: '周期任务',
		lists: '名单变动',
		events: '本期登记的事',
		undecidable: '不能判定的目标',
		gaps: '文件缺口',
		defects: '要紧的文本疑误',
		sources: '依据的来源'
	},
	columns: {
		programme: '方案',
		state: '状态',
		time: '时间进度',
		targets: '目标',
		windows: '应做次数',
		noData: '暂无公开数据',
		gaps: '缺口'
	},
	time: (percent: string, run: number, all: number) => `${percent}（${run}/${all} 天）`,
	left: (days: number) => `还剩 ${days} 天`,
	over: (day: string) => `${day}期满`,
	ends: (day: string) => `至 ${day}`,
	noTerm: '文件没有写起止，不算进度',
	next: (stage: string, day: string, days: number) =>
		`下一个到期：${stage}，${day}，还有 ${days} 天`,
	period: (words: string) => `期限的原文说法：${words}`,
	verdicts: (all: number) => `目标与门槛 ${all} 条`,
	indicator: '指标',
	above: '高于全省',
	notAbove: '未高于',
	rounding: '舍入内不可判',
	none: '无数',
	rest: (n: number) => `其余 ${n}，不能都比`,
	years: '年份',
	metOf: '判定达到',
	allFour: '四项都',
	referenceOnly: '现价参考，不作判定',
	noGrowth: '本文件没有“高于全省”的要求，因此不作对照。',
	duty: {
		name: '任务',
		period: '每期',
		due: '应做次数',
		on_time: '按时',
		late: '迟',
		missing: '缺',
		no_data: '暂无公开数据',
		why: '合规率或原因'
	},
	dutiesLead: (p: { all: number; due: number; windows: number; noData: number }) =>
		`${p.all} 项里 ${p.due} 项已有到期的，应做 ${p.windows} 次，其中 ${p.noData} 次暂无公开数据。`,
	noDuties: '没有到期的。',
	noChanges: '没有来源写明日期的调入调出。',
	change: (moment: string, joined: string, left: string) =>
		`${moment}：${[left ? `调出${left}` : '', joined ? `调入${joined}` : ''].filter(Boolean).join('；')}`,
	listTotal: (name: string, count: string) => `${name}：${count}`,
	noEvents: (month: string, year: string) =>
		`${month}和 ${year} 年，公开来源里没有登记的事；不等于没有做。`,
	latest: '此前最近一件：',
	outside: '五份文件之外',
	noUndecidable: '没有。',
	why: '为什么不能判定',
	noGaps: '没有登记。',
	noDefects: '没有落在目标、义务、分档或名单条款里的疑误。',
	otherDefects: (n: number) => `另有 ${n} 处不影响目标与义务，见文件页。`,
	sourcesNote: (numbers: string) => `计分、名单与结对关系的依据：注 ${numbers}。`,
	notes: '口径与来源',
	methods: {
		issue:
			'期号由快照截至日的年月得出，不是发文机关编的期号；同月发布的第二份起，按发布先后加 -2、-3。',
		time: '时间进度 ＝ 已过天数 ÷ 期限天数，两端都算；文件没有写明起止的不算。',
		verdicts:
			'判定只有六种。没有公开数据不等于零，也不等于没做到；力争的未达记“未达（力争）”，约、原则上照字面处理。',
		growth:
			'年平均增幅默认用几何平均，期初年为期限前一年；严格高于全省才算“高于”，差距在舍入之内的不判。不是文件规定，由本看板选定。',
		windows:
			'各次期限自起算日起排，宽限旬 3 天、月 10 天、季 15 天、半年 30 天、年 90 天，由本看板选定；互访按双向各有读。只有来源写明登记完整才记“缺”。',
		lists: '名单按截至日列。没有见到来源的成员不列名，只计个数；名单没有见全时不说谁新增、谁退出。',
		events: '只计公开来源登记的事。只写到年份的归当年，不归某月；没有日期的不归任何一期。'
	},
	grade: (grade: string) => `${grade} 级`,
	noAddress: '无网址'
};
