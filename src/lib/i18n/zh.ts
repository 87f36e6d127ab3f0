/** Every word of the site in Chinese; the other dictionaries have exactly these keys. */
export const zh = {
	site: '结对图谱',
	siteTagline: '省市结对帮扶，放在明处：谁帮谁，承诺了什么，赶上了没有。',
	skip: '跳到正文',
	nav: { home: '总览', otherLanguage: 'EN', otherLanguageName: 'English', menu: '主导航' },

	home: {
		title: '五份文件，一张图',
		lead: '谁帮谁、承诺了什么、县里追上了没有：每个数都有来源，没有公开数据的就写明没有。',
		open: '打开地图与数据',
		notYet: '这个方案的页面尚未建成，数据表已收录。',
		outside: '五份文件之外，公开报道见到的结对',
		documentNumber: '文号',
		issuer: '发文',
		term: '期限',
		members: (known: number, expected: number | null) =>
			expected === null
				? `已知受援地 ${known} 个`
				: known < expected
					? `名单未核全（${known}/${expected}）`
					: `受援地 ${known} 个`,
		links: (n: number) => (n > 0 ? `见到结对 ${n} 对` : '结对关系未公布'),
		targets: (n: number) => `带数字的目标与门槛 ${n} 条`,
		gaps: (n: number) => `文件缺口 ${n} 处`,
		noNumber: '无文号',
		noTerm: '文件未写起止'
	},

	state: { running: '实施中', ended: '已期满', unknown: '文件未写期限' },

	headline: {
		/** The sentence a leader reads first, about what can be compared today. */
		all: (p: {
			recipients: number;
			above: number;
			comparable: number;
			from: number;
			to: number;
		}) => [
			{
				text: `${p.recipients} 个受援县（市）里，四项指标都有数可比的有 ${p.comparable} 个；其中 `
			},
			{ text: `${p.above} 个`, strong: true },
			{ text: `四项年均增速都快于全省（${p.from}—${p.to} 年，暂计）。` }
		],
		none: '受援县与全省的四项增速目前没有可比的公开数据。',
		verdict: (met: number, undecided: number, due: number) =>
			met > 0
				? `正式判定：${met} 个县达到，${undecided} 个不能判定。`
				: `目标要看满 ${due} 年，公布的年份不全，因此没有一个县能判定为“已达到”。`,
		source: '这句话由页面上的数据自动写成。'
	},

	programme: {
		promise: '承诺',
		asOf: (date: string) => `数据时点 ${date}`,
		document: '文件',
		unpairedTitle: '山川协作的结对名单没有公布',
		unpaired:
			'文件只有受援、支援两份名单，没有谁帮谁；两份名单同一行不是一对，所以图上不画山川协作的连线。',
		linksTitle: '连线',
		linksNone: '不画连线',
		linksHint: (name: string, n: number, touched: number) =>
			`“${name}”是另一项制度，见诸公开报道 ${n} 对，涉及本页 ${touched} 个受援县。`,
		dock: '没有驻地来源的单位，从图边引出'
	},

	controls: {
		indicator: '指标',
		mode: '看什么',
		modes: { gap: '比全省', growth: '增速', level: '水平' },
		period: '年份',
		average: (from: number, to: number) => `${from}—${to} 年均`,
		allYears: '年均',
		method: '平均法',
		methods: { geometric: '几何（默认）', arithmetic: '算术' },
		methodNote: '默认口径由本看板选定，不是文件规定。',
		links: '连线'
	},

	map: {
		title: (p: { scope: string; what: string; period: string }) =>
			`${p.scope}：${p.what}，${p.period}`,
		gapTitle: (name: string) => `${name}增速比全省高多少个百分点？`,
		growthTitle: (name: string) => `${name}增速是多少？`,
		levelTitle: (name: string) => `${name}是多少？`,
		sketch: '示意图',
		boundary: '边界数据：国家地理信息公共服务平台（天地图）',
		approval: (number: string) => `审图号：${number}`,
		noData: '暂无公开数据',
		noDataReason: '没有公布，或没有同一口径的全省数可比',
		recipient: '受援地',
		supporter: '支援地',
		zone: '功能区，示意位置',
		link: '连线由支援方指向受援方',
		list: '受援县列表',
		zoomIn: '放大',
		zoomOut: '缩小',
		reset: '回到全图',
		unit: '单位',
		points: '个百分点',
		higher: (low: string, high: string) => `高 ${low}–${high}`,
		lower: (low: string, high: string) => `低 ${low}–${high}`,
		higherThan: (value: string) => `高 ${value} 以上`,
		lowerThan: (value: string) => `低 ${value} 以上`
	},

	scorecard: {
		title: '各县四项指标年均增速，比全省高多少个百分点？',
		caption: (from: number, to: number) => `${from}—${to} 年年均增速之差，个百分点；按受援名单序`,
		county: '受援县（市）',
		total: '快于全省',
		order: '排序',
		orders: { ordinal: '名单序', name: '名称', gap: '差值' },
		orderNote: '名单序：越靠前，2019 年县域经济考核越落后',
		footer: '快于全省',
		of: (above: number, comparable: number) => `${above} / ${comparable}`,
		legend: {
			reference: '参：现价参考，不作判定',
			endpoints: '端：两端点年均',
			derived: '推：含推算值',
			method: '法：换一种平均法结论会变（口径敏感）',
			source: '源：换一个来源结论会变（来源敏感）'
		},
		badges: { reference: '参', endpoints: '端', derived: '推', method: '法', source: '源' },
		caveat:
			'现价参考，不作判定：县级可比价增速没有公布，地区生产总值只能用现价比；2024、2025 年县级数未公布。',
		comparison: {
			above: '高于全省',
			not_above: '未高于全省',
			within_rounding: '舍入内不可判',
			none: '暂无公开数据'
		},
		cell: (p: {
			county: string;
			indicator: string;
			countyGrowth: string;
			provinceGrowth: string;
			gap: string;
			years: string;
		}) =>
			`${p.county}${p.indicator}：年均 ${p.countyGrowth}%，全省 ${p.provinceGrowth}%，差 ${p.gap} 个百分点（${p.years}）`
	},

	trend: {
		title: (indicator: string) => `${indicator}：受援县与全省，谁长得快？`,
		growth: '逐年增速',
		index: (year: number) => `以 ${year} 年为 100`,
		province: '全省',
		choose: '在地图、表格或名单里点一个县，图中以深色标出。',
		missing: '虚线：其间年份没有公布'
	},

	county: {
		title: '县情卡',
		close: '关闭',
		level: '水平',
		growth: '当年增速',
		average: '年均增速',
		province: '全省',
		gap: '比全省',
		supporters: '支援方',
		noSupporters: '公开来源没有写明谁支援它。',
		ordinal: (n: number) => `受援名单第 ${n} 位`,
		prompt: '点地图、列表或表格中的县，看它的四项指标与全省的差距。'
	},

	reasons: {
		nominal_only: '县级可比价增速没有公布，现价增速只作参考',
		years_missing: '五年数据未齐，不作判定',
		no_county_data: '县级数据没有公布',
		no_province_data: '没有同口径的全省数',
		too_few_years: '有效年份不足 3 年，不作判定',
		term_running: '期限未到',
		complete: '五年数据齐全',
		price_mismatch: '县与省的价格口径不同，不能比',
		series_break: '区划或口径改变，前后不可比'
	} as Record<string, string>,

	verdicts: {
		met: '已达到',
		not_met: '未达到',
		not_met_soft: '未达（力争）',
		in_progress: '进行中',
		undecidable: '不能判定',
		registered: '仅登记',
		not_applicable: '不适用'
	},

	sections: {
		targets: '目标与门槛',
		targetsLead: (n: number) => `文件里带数字的 ${n} 条，逐条给出条款与原文`,
		obligations: '周期性义务',
		obligationsLead: (n: number) => `${n} 项；公开渠道没有完整记录，因此只列义务，不算合规率`,
		gaps: '文件没有写明的',
		gapsLead: (n: number) => `${n} 处；缺什么就写缺什么，不替文件补`,
		members: '名单',
		recipients: '受援地',
		supporters: '支援地',
		sources: '来源',
		sourcesLead:
			'本页每个数都出自下列来源；等级 A 官方页或年鉴，B 转载或报道，C 整理的年鉴表，D 二手转录',
		documents: '文件与条款',
		clause: '条款',
		metric: '指标',
		value: '要求',
		bound: '约束对象',
		quote: '原文',
		deadline: '期限',
		period: '周期',
		who: '责任主体',
		figures: (n: number) => `${n} 个数`,
		pending: '待核'
	},

	strengths: {
		exact: '',
		strict: '严格高于',
		at_least: '不少于',
		about: '约',
		strive: '力争',
		in_principle: '原则上',
		encourage: '鼓励',
		planned: '拟',
		not_less_than_before: '不低于以前',
		direction: '方向性'
	} as Record<string, string>,

	engine: {
		starting: (percent: number) => `正在载入快照 ${percent}%`,
		ready: (id: string) => `快照 ${id}`,
		unavailable: '查询引擎不可用；页面照常显示建站时的数据',
		idle: (id: string) => `快照 ${id}`,
		newer: (id: string) => `已换用主机上更新的快照 ${id}`,
		retry: '重试'
	},

	chart: {
		source: '来源',
		grade: (grade: string) => `${grade} 级`,
		sql: '查看 SQL',
		download: '下载 CSV',
		table: '表格',
		chart: '图',
		noData: '暂无公开数据',
		year: '年份',
		value: '数值'
	},

	footer: {
		honest: '没有公开数据的写“暂无公开数据”，不写 0，也不算未完成。',
		licence: '代码 MIT 许可；数据随各自来源的许可。',
		panel:
			'县级收入多出自一份未标许可的整理数据（C 级），此处只作逐个事实引用，请以省统计年鉴为准。'
	},

	error: {
		notFound: '没有这个页面。',
		home: '回到总览',
		generic: '页面出错了。'
	}
};

export type Dictionary = typeof zh;
