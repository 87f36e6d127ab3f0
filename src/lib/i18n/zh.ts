/** The words that all pages share, in Chinese; the other dictionaries have exactly these keys. */
import { availability } from './zh/availability';
import { funds } from './zh/funds';
import { home } from './zh/home';
import { map } from './zh/map';
import { noData } from './zh/no-data';
import { readings } from './zh/readings';
import { duties } from './zh/duties';
import { programmePage } from './zh/programme-page';
import { publicRecord } from './zh/public-record';
import { recordKinds } from './zh/record-kinds';
import { targets } from './zh/targets';
import { spanOf } from './span';
const verdicts = {
	met: '已达到',
	not_met: '未达到',
	not_met_soft: '未达（力争）',
	in_progress: '进行中',
	undecidable: '不能判定',
	registered: '仅登记',
	not_applicable: '不适用'
};

const reasons: Record<string, string> = {
	nominal_only: '县级可比价增速没有公布，现价增速只作参考',
	years_missing: '五年数据未齐，不作判定',
	no_county_data: '县级数据没有公布',
	no_province_data: '没有同口径的全省数',
	too_few_years: '有效年份不足 3 年，不作判定',
	term_running: '期限未到',
	complete: '五年数据齐全',
	no_term: '文件没有写期限',
	price_mismatch: '县与省的价格口径不同，不能比',
	series_break: '区划或口径改变，前后不可比',
	average_incomplete: '县级单位的平均不是全部有数，不作判定依据'
};

/** A piece of a sentence: emphasised, or never broken across lines. */
interface Phrase {
	text: string;
	strong?: boolean;
	whole?: boolean;
}

const grade = (letter: string) => `${letter} 级`;

export const zh = {
	site: '结对图谱',
	siteTagline: '省市结对帮扶，放在明处：谁帮谁，承诺了什么，赶上了没有。',
	skip: '跳到正文',
	nav: {
		home: '总览',
		otherLanguage: 'EN',
		otherLanguageName: 'English',
		menu: '主导航',
		menus: { programmes: '方案', boards: '看板', figures: '图', places: '地方', evidence: '依据' },
		/** Every page of the menus, also those whose other words come with the page. */
		pages: {
			questions: '常问的问题',
			targets: '目标',
			duties: '周期任务',
			projects: '项目',
			funds: '资金',
			ranks: '名次',
			benefitSharing: '利益共享',
			towns: '乡镇覆盖',
			maps: '地图',
			charts: '各方案的图表',
			compare: '比较各县',
			sql: 'SQL 工作台',
			counties: '县市区',
			supporters: '支援方',
			lists: '名单',
			documents: '文件',
			bulletin: '通报',
			methods: '算法',
			coverage: '条款覆盖',
			templates: '导入模板'
		}
	},

	home,

	state: { upcoming: '未开始', running: '实施中', ended: '已期满', unknown: '文件未写期限' },

	headline: {
		/** The sentence a leader reads first, about what can be compared today. */
		all: (p: {
			recipients: number;
			above: number;
			comparable: number;
			from: number;
			to: number;
		}): Phrase[] => [
			{
				text: `${p.recipients} 个受援县（市）里，四项指标都有数可比的有 ${p.comparable} 个；`
			},
			{ text: '其中\u00a0', whole: true },
			{ text: `${p.above} 个`, strong: true },
			{ text: '四项年均增速都快于全省', whole: true },
			{ text: `（${p.from}—${p.to} 年，暂计）。`, whole: true }
		],
		none: '受援县与全省的四项增速目前没有可比的公开数据。',
		verdict: (p: { met: number; undecided: number; due: number; reference: boolean }) =>
			(p.met > 0
				? `正式判定：${p.met} 个县达到，${p.undecided} 个不能判定。`
				: `目标要看满 ${p.due} 年，公布的年份不全，没有一个县能判定为“已达到”。`) +
			(p.reference ? '地区生产总值只有现价可比，仅作参考。' : '')
	},

	programme: {
		asOf: (date: string) => `数据时点 ${date}`,
		unpairedTitle: '山川协作的结对名单没有公布',
		unpaired:
			'文件只有受援、支援两份名单，没有谁帮谁；两份名单同一行不是一对，所以图上不画山川协作的连线。',
		linksHint: (name: string, n: number, touched: number) =>
			`“${name}”是另一项制度，见诸公开报道 ${n} 对，涉及本页 ${touched} 个受援县。`,
		linksOffered: '别的制度的连线不自动画，要看在“连线”里选。',
		linksDrawn: '图上现在画的是它的连线。',
		/** Of a supporter in a link; who simply supports needs no word. */
		roles: {
			supporter: '',
			lead: '牵头',
			convener: '召集单位',
			member: '团组成员',
			park: '园区',
			district: '城区'
		} as Record<string, string>,
		link: (p: {
			supporter: string;
			role: string;
			recipient: string;
			seen: string | null;
			ended: boolean;
		}) =>
			`${p.supporter}${p.role && `（${p.role}）`} → ${p.recipient}${p.seen ? `（见于 ${p.seen}报道）` : '（见于报道，未注日期）'}${p.ended ? '，已结束' : ''}`
	},

	controls: {
		indicator: '指标',
		mode: '看什么',
		modes: { gap: '比全省', growth: '增速', level: '水平' },
		period: '年份',
		averageOver: (rows: readonly { first_year: number | null; last_year: number | null }[]) => {
			const years = spanOf(rows);
			return years ? `${years[0]}—${years[1]} 年均` : '年均';
		},
		oneYear: '单年',
		noLinks: '不画',
		method: '平均法',
		methods: { geometric: '几何平均', arithmetic: '算术平均' },
		links: '连线'
	},

	map,

	scorecard: {
		title: '各县四项指标年均增速，比全省高多少个百分点？',
		subtitle: (from: number, to: number) => `个百分点 · ${from}—${to} 年年均 · 暂计`,
		caveat:
			'地区生产总值一列是现价参考，不作判定：县级可比价增速没有公布。其余三列也只是暂计，期内各年没有公布齐。',
		rule: '平均法、价格与比较口径的默认值由本看板选定，不是文件规定；高于全省不等于协作所致。',
		county: '受援县（市）',
		total: '快于全省',
		order: '排序',
		orders: { ordinal: '名单序', name: '名称', gap: '差值' },
		sortBy: (indicator: string) => `按${indicator}的差值排序`,
		footer: '快于全省',
		of: (above: number, comparable: number) => `${above}/${comparable}`,
		noData,
		badges: {
			reference: '参',
			endpoints: '端',
			derived: '推',
			method: '法',
			source: '源',
			rounding: '≈'
		},
		legend: {
			reference: '现价参考，不作判定',
			endpoints: '两端点年均',
			derived: '含推算值',
			method: '口径敏感：换一种平均法或比较口径，结论会变',
			source: '来源敏感：换一个来源结论会变',
			rounding: '差距在舍入之内，不可判'
		},
		columnNote: '表头有标记的，整列都是',
		comparison: {
			above: '高于全省',
			not_above: '未高于全省',
			within_rounding: '舍入内不可判',
			none: noData
		} as Record<string, string>,
		reasons,
		verdicts,
		cell: (p: {
			county: string;
			indicator: string;
			countyGrowth: string;
			provinceGrowth: string;
			gap: string;
			years: string;
		}) =>
			`${p.county}${p.indicator}：年均 ${p.countyGrowth}，全省 ${p.provinceGrowth}，差 ${p.gap} 个百分点（${p.years}）`,
		own: (county: string, indicator: string, growth: string) =>
			`${county}${indicator}：年均 ${growth}`,
		uncompared: '不比',
		uncomparedLegend: '县里有数，没有可比的平均，原因见格内说明',
		empty: (county: string, indicator: string) => `${county}${indicator}：${noData}`,
		verdict: (word: string) => `判定：${word}`,
		sources: (titles: string) => `来源：${titles}`
	},

	strip: {
		title: '谁领先，谁落后？',
		subtitle: '每点一个受援县，竖线为全省；年均增速之差，个百分点',
		province: '全省',
		noData,
		noDataReason: '没有同口径的全省数可比。'
	},

	trend: {
		title: (indicator: string) => `${indicator}：受援县与全省，谁长得快？`,
		growth: '逐年增速，%',
		index: (year: number) => `以 ${year} 年为 100`,
		mode: '画法',
		modes: { growth: '增速', index: '指数' },
		province: '全省',
		noData,
		noDataReason: '县级与全省都没有可用的增速。',
		keys: '左右键换年份，上下键换县，回车选定',
		year: (year: number) => `${year} 年`,
		missing: '点线：其间年份没有公布',
		derived: '空心：推算值',
		broken: '双斜线：口径或修订版改变，前后不连',
		others: '灰线：其余受援县',
		reading: (name: string, figure: string) => `${name} ${figure}，`,
		unknown: '没有公布'
	},

	county: {
		page: '县页：全部指标、同类县与记录',
		supporterPage: '支援方页：全部结对与记录',
		close: '关闭',
		year: (year: number) => `${year} 年`,
		growth: '当年增速',
		average: (from: number, to: number) => `${from}—${to} 年年均增速`,
		comma: '，',
		listComma: '、',
		province: '全省',
		ahead: (points: string) => `比全省高 ${points} 个百分点`,
		behind: (points: string) => `比全省低 ${points} 个百分点`,
		level: '与全省持平',
		notComparable: '没有同口径的全省数可比',
		noData,
		noDataReason: '本快照的来源里没有它的数。',
		derived: '含推算值',
		source: '来源：',
		grade,
		verdicts,
		reasons,
		spark: (from: number, to: number) => `${from}—${to} 年走势，县与全省`,
		links: (programme: string) => `${programme}里见到的关系`,
		noSupporters: '所选连线里，没有来源写明谁支援它。',
		jump: (peers: string) => `异常跳变，待核（同级地区中位 ${peers}）`,
		ordinal: (n: number) => `受援名单序 ${n}`,
		supporterOrdinal: (n: number) => `支援名单序 ${n}`,
		noSupports: '所选连线里，没有来源写明它支援谁。',
		notMember: '不在两份名单上',
		waiting: '正在载入它的数据……',
		prompt: '点地图或表格里的县，看它的四项指标与全省的差距。'
	},

	comparators: { '=': '', '>=': '≥ ', '>': '> ', '≈': '≈ ', range: '', qualitative: '' } as Record<
		string,
		string
	>,

	gapKinds: {
		unpaired: '没有结对关系',
		lost_table: '表格缺失',
		lost_annex: '附件缺失',
		list_missing: '名单未列',
		partial_list: '名单不全',
		method_missing: '办法未定',
		definition_missing: '口径未定'
	} as Record<string, string>,

	sections: {
		targets: '目标与门槛',
		targetsLead: (n: number) => `文件里带数字的 ${n} 条，逐条给出条款与原文`,
		obligations: '周期性义务',
		obligationsLead: (n: number, most: { count: number; said: string } | null) =>
			most === null
				? `${n} 项`
				: `${n} 项；${most.count === n ? '都是' : `没有另写的 ${most.count} 项`}：${most.said}`,
		gaps: '文件没有写明的',
		gapsLead: (n: number) => `${n} 处；缺什么就写缺什么，不替文件补`,
		members: '名单',
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
		figures: (n: number) => `${n} 条`,
		linksLead: '另一项制度，只画来源写明的关系；日期是报道日期，不是法定起止',
		count: (known: number, expected: number | null) =>
			expected !== null && known < expected
				? `名单 ${expected} 个，见到 ${known} 个`
				: `${known} 个`,
		rest: (n: number) => `展开其余（${n}）`,
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
		idle: '查询引擎待启动',
		starting: (percent: number) => `正在载入快照 ${percent}%`,
		ready: (id: string) => `快照 ${id}`,
		unavailable: '查询引擎不可用，页面仍显示建站时的数据',
		refused: (id: string, built: string) =>
			`快照 ${id} 算不出本页，仍显示快照 ${built}；请告知发布者`,
		recomputing: '正在重算，先列的是原来的数……',
		newer: (id: string) => `已换用主机上更新的快照 ${id}`,
		retry: '重试'
	},

	chart: {
		noData,
		source: '来源：',
		grade,
		moreSources: (n: number) => `另 ${n} 项`,
		sql: '查看 SQL',
		workbench: '在工作台打开',
		sqlFailed: '查询的文字没有取到，请检查网络后再点一次。',
		download: '下载',
		downloadFailed: '下载用的程序没有取到，请检查网络后再点一次。',
		fullScreen: '全屏',
		wholePage: '在结对图谱里看整页',
		table: '表格',
		chart: '图',
		yearOf: (year: number) => `${year} 年`
	},

	availability,
	funds,
	targets,
	duties,
	programmePage,
	readings,
	publicRecord,
	recordKinds,

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

export type CoreWords = typeof zh;
