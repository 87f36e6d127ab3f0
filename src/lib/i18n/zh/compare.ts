/** Words of the page that compares counties. */

/** What is compared: keys of the words below. */
type ComparisonMode = 'growth' | 'gap' | 'level' | 'index';

export const compare = {
	title: '比较各县',
	heading: '这些县，谁走得快？',
	lead: '任选县、指标和年份，放在一起看；省是粗线。地址栏记着这一页的选择，复制即可分享。',
	opening: (n: number) =>
		`先列的是按增速判定的受援县里，地区生产总值年均增幅比全省高得最多和低得最多的 ${n} 县。`,
	counties: (n: number, most: number) => `已选 ${n} 县，最多 ${most} 县`,
	add: '加一个县：名称、拼音首字母、别名或代码',
	found: (n: number) => (n === 0 ? '没有符合的县' : `${n} 个符合，按回车加第一个`),
	remove: (name: string) => `移去${name}`,
	clear: '清空',
	none: '还没有选县。在上面输入县名，或选一组。',
	full: (most: number) => `一张图最多画 ${most} 条线，先移去一个县再加。`,
	left: (n: number, most: number) =>
		`选了 ${n + most} 县，一张图最多画 ${most} 条线：只画前 ${most} 县，其余 ${n} 县没有画。`,
	unknown: (codes: string) => `地址里的 ${codes} 不是收录的县，没有画。`,
	group: '换成一组',
	groupNone: '选一组……',
	groups: { similar: '经济相近', list: '同一名单', city: '同一市' },
	groupName: {
		similar: (name: string, n: number) => `与${name}经济相近的 ${n - 1} 县`,
		list: (name: string, n: number, pending: number) =>
			`${name}（${n} 县${pending > 0 ? `，另 ${pending} 县待核不列` : ''}）`,
		city: (name: string, n: number) => `${name}（有数的 ${n} 县）`
	},
	similarMethod:
		'经济相近：同一张地图里，按最近一年地区生产总值、一般公共预算收入和城乡收入的水平（取自然对数、标准化）相差最小的五个县，至少两项都有数。没有人口数，所以没有按人均。默认口径由本看板选定，不是文件规定。',
	indicators: '指标',
	mode: '看什么',
	modes: { growth: '年增速', gap: '与全省之差', level: '水平', index: '指数' } satisfies Record<
		ComparisonMode,
		string
	>,
	from: '从',
	to: '到',
	firstYear: '最早',
	lastYear: '最近',
	question: (name: string, base: number) =>
		({
			growth: `${name}，谁长得快？`,
			gap: `${name}，谁比全省快？`,
			level: `${name}各有多少？`,
			index: `${base} 年以来，${name}各长了多少？`
		}) satisfies Record<ComparisonMode, string>,
	unit: (unit: string, base: number) =>
		({
			growth: '年增速，%',
			gap: '县增速减省增速，个百分点',
			level: unit,
			index: `${base} 年 = 100`
		}) satisfies Record<ComparisonMode, string>,
	span: (from: number, to: number) => (from === to ? `${from} 年` : `${from}—${to} 年`),
	silent: (names: string) =>
		({
			growth: `没有公布逐年增速：${names}。`,
			gap: `没有可与全省比较的逐年增速：${names}。`,
			level: `没有公开数：${names}。`,
			index: `没有基年的数，不能算指数：${names}。`
		}) satisfies Record<ComparisonMode, string>,
	prices: { comparable: '可比价', current: '现价，仅作参考' },
	mixedPrices: (names: string) => `${names}是可比价增速，其余是现价增速，两者不能互比。`,
	otherVintage: (names: string) => `${names}的数与图中省线不是同一修订版，只看自身走势。`,
	names: (names: readonly string[]) => names.join('、')
};
