/** Words of the overview's head and of its list of programmes. */

export const home = {
	title: '五份文件，一张图',
	lead: '谁帮谁、承诺了什么、县里追上了没有：每个数都有来源，没有公开数据的就写明没有。',
	open: '打开地图与数据',
	programmes: (n: number) => `${n} 个方案`,
	shares: '年均增速快于全省的受援县',
	share: (above: number, comparable: number) => `${comparable} 个可比县中 ${above} 个快于全省`,
	totals: {
		documents: '份文件',
		targets: '条目标与门槛',
		links: '对见于公开来源的结对',
		gaps: '处文件没有写明'
	},
	openTerm: (from: string | null | undefined, to: string | null | undefined) =>
		from ? `${from}起` : `至${to ?? ''}`,
	outside: '五份文件之外，公开报道见到的结对',
	documentNumber: '文号',
	issuer: '发文',
	term: '期限',
	members: (known: number, expected: number | null) =>
		expected === null
			? `已知受援地 ${known} 个`
			: known < expected
				? `受援名单 ${expected} 个，见到 ${known} 个`
				: `受援地 ${known} 个`,
	links: (n: number) => (n > 0 ? `见到结对 ${n} 对` : '结对关系未公布'),
	targets: (n: number) => `目标与门槛 ${n} 条`,
	gaps: (n: number) => `文件缺口 ${n} 处`,
	noNumber: '无文号',
	noTerm: '文件未写期限'
};
