/** Words of the page of lists over time. */
export const lists = {
	title: '名单变动',
	heading: (p: {
		lists: readonly { name: string; totals: readonly number[] }[];
		kept: number | null;
	}) =>
		p.lists.map(({ name, totals }) => `${name}的名单从 ${totals.join(' 个到 ')} 个`).join('，') +
		(p.kept === null ? '' : `；四川 2018、2024 两份名单，见到延续的 ${p.kept} 个`),
	plainHeading: (lists: number) => `${lists} 份名单，各在哪一天有谁`,
	lead: '每份名单按所选的日期列。没有见到来源的成员不列名，只计个数；名单没有见全时，不点名说谁退出或新增。',
	day: '看哪一天的名单',
	/** @param name of the map whose list changed; null where several did. */
	presets: (name: string | null) => `${name ?? ''}名单变动前后`,
	/** @param name of the map whose list it is; null where only one list changed. */
	preset: (name: string | null, day: string, total: number) =>
		`${name ?? ''} ${day}：${total} 个`.trim(),
	today: '截至日',
	shown: (day: string) => `下面是${day}的名单。`,
	who: (day: string) => `${day}，名单上有谁？`,
	late: (asOf: string) => `快照只到${asOf}，之后有没有变动还不知道。`,
	early: (first: string) =>
		`来源写明的最早一天是${first}；起点没有写明的名单，当时是否已有不知道。`,
	badDay: '地址里的日期读不懂，显示的是快照截至日。',
	table: (day: string) => `${day}，每份名单上有几个？`,
	tableNote: '名单个数 ＝ 文件写明的个数 ＋ 来源写明的调入 － 调出',
	columns: {
		list: '名单',
		state: '当日状态',
		total: '名单个数',
		known: '见到',
		pending: '其中待核',
		withheld: '没有见到',
		term: '这样列的起止'
	},
	states: {
		upcoming: '尚未开始',
		in_force: '有效',
		undated: '见于文件',
		changing: '变动中',
		ended: '已期满，照期满时列'
	},
	openFrom: '起点没有写明',
	openTo: '至今没有变动',
	expired: (day: string) => `${day}期满，此后不变`,
	begins: (day: string) => `${day}起`,
	term: (from: string | null, to: string | null) =>
		from === null
			? to === null
				? '起止没有写明'
				: `起点没有写明，到${to}`
			: to === null
				? `${from}起，至今没有变动`
				: from === to
					? from
					: `${from}至${to}`,
	changing: (before: number, after: number) => `${before} → ${after}`,
	roles: { recipient: '受援', supporter: '支援', mentioned: '文中点名' },
	fixed: (n: number) => `文件里的“${n} 县”固定按文件当时的名单，不随今日名单变。`,
	changes: {
		title: (n: number) => `来源写明日期的 ${n} 次调入调出`,
		joined: '调入',
		left: '调出',
		total: (before: number, after: number) => `${before} 个 → ${after} 个`
	},
	strips: {
		title: (n: number) => `${n} 个县哪些年在名单上？`,
		subtitle:
			'一行一县；实条为在列，斜纹为来源只写到月的变动当月，竖线为所看的日期；起点没有写明的从图的左边画起',
		row: (name: string, stays: string) => `${name}：${stays}`,
		stay: (list: string, from: string, to: string) => `${list}，${from} 至 ${to}`,
		comma: '；',
		joined: (moment: string) => `${moment}调入`,
		left: (moment: string) => `${moment}调出`,
		added: '2024 名单新增',
		county: '县（市、区）'
	},
	difference: (earlier: string, later: string) => `${earlier}与${later}，差在哪里？`,
	members: {
		title: (name: string, count: string) => `${name}：${count}`,
		/** @param before and after the counts of the list around a change whose day the source leaves open. */
		changing: (before: string, after: string) => `变动前${before}；变动后${after}`,
		withheld: (n: number) => `另有 ${n} 个没有见到来源，不列名。`,
		joining: '变动中：调入',
		leaving: '变动中：调出'
	}
};
