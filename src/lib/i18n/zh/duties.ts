/** Words of the duties board. */

/** Why a duty has no rate, by the code of `obligation_compliance.reason`. */
const reasons: Record<string, string> = {
	no_frequency: '文件没有写频次，只登记，不算合规率',
	personal: '个人考勤不公开，只有汇总数可以发布',
	encouraged: '“鼓励”事项，只登记有无，不算合规率',
	not_due: '还没有到期的窗口',
	no_public_data: '暂无公开数据，不算合规率',
	bodies_unknown: '应做的主体有多少没有公布，不算合规率',
	coverage_low: '有记录的窗口不到八成，不算合规率',
	rated: '合规率'
};

export const duties = {
	title: '周期任务',
	heading: (all: number, due: number, unknown: number) =>
		`${all} 项周期任务，已到期 ${due} 个窗口，${unknown} 个暂无公开数据`,
	lead: '每格一个窗口，从起算日排到截至日。只有来源写明登记完整，才会出现“缺”；否则是“暂无公开数据”，不等于没做。',
	table: '该做的，按时做了吗？',
	subtitle: (asOf: string) =>
		`截至 ${asOf} · 宽限：旬 3 天、月 10 天、季 15 天、半年 30 天、年 90 天，由本看板选定`,
	facets: { programme: '方案', period: '周期' },
	shown: (shown: number, all: number) =>
		shown === all ? `全部 ${all} 项` : `${all} 项里的 ${shown} 项`,
	none: '没有符合这些条件的任务。',
	group: (count: number) => `${count} 项`,
	/** How often or how much: 每月 ≥ 7 个工作日; a period that is one year of its own is not “every”. */
	every: (
		period: string,
		times: number | null,
		unit: string | null,
		bound: 'over' | 'about' | null
	) => {
		const each = /^[旬月季年]|^半年|^[0-9]+年$/.test(period) ? `每${period}` : period;
		const sign = bound === null ? '' : { over: '≥ ', about: '约 ' }[bound];
		return times === null ? period : `${each} ${sign}${times} ${unit ?? '次'}`;
	},
	states: {
		on_time: '按时',
		late: '迟',
		missing: '缺',
		no_data: '暂无公开数据',
		pending: '未到期',
		not_counted: '不完整，不计'
	},
	cell: (from: string, to: string, state: string) => `${from} 至 ${to}：${state}`,
	strip: (name: string, from: string, to: string, parts: string) =>
		`${name}，${from} 至 ${to}：${parts}`,
	part: (state: string, count: number) => `${state} ${count} 个窗口`,
	comma: '，',
	due: (count: number) => `到期 ${count} 个窗口`,
	rate: (rate: string, coverage: string) => `合规率 ${rate}，数据覆盖 ${coverage}`,
	covered: (coverage: string) => `数据覆盖 ${coverage}`,
	registered: (events: number) =>
		events === 0 ? '公开来源里没有登记' : `公开来源里登记 ${events} 次`,
	reasons,
	legend: '图例',
	/** The line that gives the windows away, apart from that of the duties. */
	windowsLine: { sql: '查看窗口的 SQL', download: '下载窗口 CSV' },
	reading: '互访读法'
};
