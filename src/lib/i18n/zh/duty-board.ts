/** Words of the board of duties. */

export const dutyBoard = {
	title: '周期任务',
	heading: (all: number, due: number, unknown: number) =>
		due > 0 && due === unknown
			? `${all} 项周期任务，到现在应做 ${due} 次，没有一次有公开记录`
			: `${all} 项周期任务，到现在应做 ${due} 次，${unknown} 次暂无公开数据`,
	lead: '每格是一次该做的期限，从起算日排到截至日。只有来源写明登记完整，才会出现“缺”；否则是“暂无公开数据”，不等于没做。',
	table: '该做的，按时做了吗？',
	subtitle: (asOf: string) =>
		`截至 ${asOf} · 宽限：旬 3 天、月 10 天、季 15 天、半年 30 天、年 90 天，由本看板选定`,
	facets: { programme: '方案', period: '周期' },
	shown: (shown: number, all: number) =>
		shown === all ? `全部 ${all} 项` : `${all} 项里的 ${shown} 项`,
	none: '没有符合这些条件的任务。',
	/** Above the duties of one programme. */
	group: (p: { all: number; due: number; known: number }) =>
		p.due === 0
			? `${p.all} 项，没有到期要算次数的`
			: `${p.all} 项，到现在应做 ${p.due} 次，${p.known === 0 ? '没有一次有公开记录' : `有公开记录 ${p.known} 次`}`,
	states: {
		on_time: '按时',
		late: '迟',
		missing: '缺',
		no_data: '暂无公开数据',
		pending: '未到期',
		not_counted: '不完整，不计'
	},
	/** In a row; what each means is said once, below the key. */
	labels: {
		no_frequency: '没有写频次',
		personal: '只能公开合计',
		encouraged: '鼓励事项',
		not_due: '还没有到期',
		no_public_data: '暂无公开数据',
		bodies_unknown: '主体数没有公布',
		coverage_low: '记录不到八成',
		rated: '有合规率'
	} as Record<string, string>,
	meaning: (reason: string, count: number) => `${count} 项：${reason}`,
	needs: (parts: readonly { data: string; count: number }[]) =>
		`要用的数现在在哪里：${parts.map(({ data, count }) => `${data}（${count} 项）`).join('；')}`,
	notes: {
		pairs: (programme: string, duties: number) =>
			`${programme}有 ${duties} 项按结对算：谁和谁结对没有公布，缺的是哪一对点不出名字。`,
		visits: '还没有一次互访有公开登记，换一种互访读法，结果都不变。',
		attendance: '公开的只会是合计：答不了单个人、单个企业，也答不了“连续两月”。'
	},
	cell: (from: string, to: string, state: string) => `${from} 至 ${to}：${state}`,
	strip: (name: string, from: string, to: string, parts: string) =>
		`${name}，${from} 至 ${to}：${parts}`,
	part: (state: string, count: number) => `${state} ${count} 次`,
	due: (count: number) => `应做 ${count} 次`,
	legend: '图例',
	/** The line that gives the single times due away, apart from that of the duties. */
	windowsLine: { sql: '查看逐次的 SQL', download: '下载逐次表格' },
	reading: '互访读法'
};
