/** Words of the targets board. */

/** Why a target has its verdict, by the code of `target_verdict.reason`. */
const reasons: Record<string, string> = {
	scope: '只说明范围，不是要做到的数',
	status: '只说明当时的状况，不是要做到的数',
	plan: '计划数，只登记',
	encouraged: '鼓励性要求，只登记',
	qualitative: '没有可比的数，只登记',
	about: '文件写“约”，只显示差值，不判',
	all_met: '全部受援县（市）都达到',
	some_not_met: '有受援县（市）没有达到',
	term_running: '期限未到，各年没有公布齐',
	recipients_undecided: '期内各年没有公布齐，不作判定',
	windows_missing: '有应做的一次缺记录，来源写明其登记完整',
	windows_done: '到期应做的都有记录',
	cells_met: '每个支援地每年的安排额都不低于下限',
	cells_not_met: '有支援地某年的安排额低于下限',
	cells_undecided: '有的支援地、年份没有公开安排额，不作判定',
	payers_met: '本档企业都达到（按从严、2019年度）',
	payers_not_met: '本档有企业没有达到（按从严、2019年度）',
	payers_unlisted: '只知道一部分企业，没有来源写明一共几户',
	payers_undecided: '有企业缺2016、2017年或2019年的到位额',
	nobody_in_tier: '没有企业的基数落在这一档',
	no_public_data: '暂无公开数据',
	partial_evidence: '公开的数只说到一部分对象',
	no_number: '文件没有给出可比的数',
	bound_only: '公开的数只是下限或约数，判不了',
	beyond_range: '达到，并超出原文区间',
	reached: '公开的数达到要求',
	exceptions_allowed: '文件写“原则上”，允许例外，判不了',
	deadline_ahead: '期限未到',
	below: '公开的数没有达到要求'
};

export const targets = {
	title: '目标',
	heading: (all: number, undecidable: number, registered: number) =>
		`${all} 条目标与门槛：${undecidable} 条不能判定，${registered} 条仅登记`,
	lead: '判定只有六种。没有公开数据的写“不能判定”，不写 0，也不算没做到。力争、约、原则上照字面处理。',
	byVerdict: '按判定筛选',
	table: '每条目标要求什么，做到没有？',
	shown: (shown: number, all: number) =>
		shown === all ? `全部 ${all} 条` : `${all} 条里的 ${shown} 条`,
	all: '全部',
	option: (name: string, count: number) => `${name}（${count}）`,
	reset: '清除筛选',
	none: '没有符合这些条件的目标。',
	group: (count: number) => `${count} 条`,
	facets: {
		programme: '方案',
		kind: '类别',
		deadline: '期限',
		strength: '字面强度',
		bound: '约束对象',
		verdict: '判定'
	},
	kinds: {
		target: '目标',
		threshold: '门槛',
		commitment: '承诺',
		plan: '计划',
		status: '现状',
		scope: '范围'
	} as Record<string, string>,
	deadlines: { passed: '已过', ahead: '未到', none: '没有定到日期' },
	plain: '照数',
	unbound: '没有写明',
	columns: {
		metric: '目标',
		demand: '要求',
		deadline: '期限',
		bound: '约束对象',
		verdict: '判定与依据',
		clause: '条款与原文'
	},
	reasons,
	data: (words: string) => `条款的数据：${words}`,
	counties: (p: { all: number; above: number; not: number; rounding: number; none: number }) =>
		`${p.all} 个受援县（市）：高于全省 ${p.above}，未高于 ${p.not}，舍入内 ${p.rounding}，无数 ${p.none}`,
	provisional: (from: number, to: number) => `${from}—${to} 年，暂计`,
	reference: '现价参考，不作判定',
	toScorecard: '看各县',
	parts: (all: number, met: number, not: number) =>
		`${all} 项：达到 ${met}，未达到 ${not}，其余 ${all - met - not}`,
	toFunds: '看资金',
	public: (value: string, moment: string | null) =>
		`公开来源：${value}${moment ? `（${moment}）` : ''}`,
	partOf: (subject: string) => `只说到：${subject}`,
	badges: {
		reading: '口径敏感',
		readingHint: '换一种平均法或互访读法，判定会变',
		source: '来源敏感',
		sourceHint: '换一个来源，有受援县（市）的比较会变'
	},
	method: '平均法',
	reading: '互访读法',
	readings: { R1: '合计', R2: '双向各有', R3: '双方各满' },
	readingHints: {
		R1: '双方合计达到次数',
		R2: '双向各有，合计达到次数（默认）',
		R3: '双方各自达到次数'
	},
	switchNote: '默认口径由本看板选定，不是文件规定。',
	unavailable: '查询引擎不可用，表里仍是默认口径的判定。'
};
