/** Words of the overview's cards and of the programmes side by side. */

export const overview = {
	map: (p: { name: string; recipients: number; links: number }) =>
		`${p.name}：受援地 ${p.recipients} 个，${p.links > 0 ? `来源写明的结对 ${p.links} 对` : '没有来源写明的结对，不画连线'}`,
	elapsed: (percent: string) => `期限已过 ${percent}`,
	left: (time: string) => `还有 ${time}`,
	until: (date: string) => `期限至${date}`,
	stage: (p: { name: string; date: string; time: string }) =>
		`${p.name}至${p.date}，还有 ${p.time}`,
	targets: (n: number) => `目标与门槛 ${n} 条`,
	unknown: '还不知道',
	listIncomplete: (known: number, expected: number) => `名单 ${expected} 个，见到 ${known} 个`,
	pending: (n: number) => `名单里 ${n} 个待核`,
	windows: (known: number, due: number) =>
		known === 0
			? `到期的 ${due} 次周期任务，暂无公开记录`
			: `到期的 ${due} 次周期任务，有公开记录 ${known} 次`,
	gaps: (n: number) => `文件没有写明 ${n} 处`,
	change: {
		first: (asOf: string) => `这是第一期快照（截至${asOf}），没有上一期可以比较。`,
		since: (p: { asOf: string; before: string }) =>
			`这一期（截至${p.asOf}）比上一期（截至${p.before}）：`,
		table: (p: { name: string; before: string; after: string; same: boolean }) =>
			p.same
				? `“${p.name}”表有改动，仍是 ${p.after} 行`
				: `“${p.name}”表 ${p.before} → ${p.after} 行`,
		lines: (lines: readonly string[]) => `${lines.join('；')}。`,
		noRows: '各表的数都没有变。',
		rules: '计算规则有改动。'
	},
	comparison: {
		title: '五个方案，同一字段并列',
		lead: '只并列，不相加、不排名：各份文件的口径不同。没有的写明没有。',
		field: '字段',
		fields: {
			document: '文号',
			issuer: '发文',
			issued: '印发',
			term: '期限（文件原话）',
			progress: '期限进度',
			scope: '地域',
			mode: '怎么帮',
			recipients: '受援地',
			supporters: '支援方名单',
			links: '见到的结对',
			targets: '目标与门槛',
			duties: '周期任务',
			windows: '到期次数与公开记录',
			projects: '点名项目',
			instruments: '政策工具',
			funds: '公开的资金记录',
			events: '公开的活动记录',
			clauses: '条款',
			gaps: '没有写明之处'
		},
		oneEnd: '文件没有写起始日，不算进度',
		notListed: '文件未列名单',
		noLinks: '没有公布',
		pairs: (links: number, supporters: number, recipients: number) =>
			`${links} 对（${supporters} 个支援方，${recipients} 个受援地）`,
		due: (due: number, known: number) => `到期 ${due} 次，有公开记录 ${known} 次`,
		noRecurring: '没有写频次的到期任务',
		none: '文件没有',
		noData: '暂无公开数据',
		count: (n: number) => `${n} 项`,
		known: (n: number) => `已知 ${n} 个`,
		places: (n: number) => `${n} 个`
	}
};
