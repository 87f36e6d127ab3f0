/** Words of the page about ranks and assessment. */
export const ranks = {
	title: '名次与考核',
	heading: (recipients: number, ranked: number) =>
		ranked === 0
			? `${recipients} 个受援县（市）的考核名次和进位，公开来源里一年也没有`
			: `${recipients} 个受援县（市）里，${ranked} 个有公开的考核名次`,
	lead: '湖北对受援地看年度县域经济考核的名次和进位，对支援地看机制、项目、资金三栏。两套表不互比、不合成，也不自造总分：细则“另行制订”，公开来源里没有。',
	listsTitle: '两份名单的次序，方向相反',
	listsLead: '同一行的两个名字不是结对。次序只在一份名单之内有意义。',
	warnings: [
		'受援名单第 i 行与支援名单第 i 行不是一对：两份名单各按各的口径排。',
		'受援名单序 1 是名单里考核最靠后的，不是“全省倒数第 1”：名单从后面挑选，中间可能跳过。',
		'支援名单序 1 是 2019 年地区生产总值最高的；按现在的数排的次序另成一列，原序保留。'
	],
	directions: { last_first: '越靠前越落后', largest_first: '越靠前越大' },
	expected: (known: number, expected: number) =>
		known < expected ? `名单 ${expected} 个，见到 ${known} 个` : `${known} 个`,
	order: '原名单序',
	name: '名称',
	zone: '功能区',
	rank: '考核名次',
	progress: '进位',
	percentile: '百分位',
	total: '对 2019 年累计',
	year: (year: number) => `${year} 年`,
	of: (rank: number, all: number | null) => (all === null ? `${rank}` : `${rank} / ${all}`),
	changed: '类别调整，当年不算进位',
	sort: '排序',
	sorts: { ordinal: '名单序', name: '名称', rank: '名次', progress: '进位' },
	none: '第三类县市区的考核名次没有公开，参评数也没有公开；名单序是 2019 年的相对次序，不能当名次用，更不能算进位。',
	rule: '进位＝上年名次－本年名次，大于 0 是前进；同类才算，类别调整断开；参评数变时看百分位 1−(名次−1)÷(参评数−1)；并列用 1、2、2、4；缺数排最后，不占名次。',
	now: {
		finding: (p: {
			members: number;
			known: number;
			year: number;
			indicator: string;
			forward: readonly string[];
			forwardBy: number;
			back: readonly string[];
			backBy: number;
		}) =>
			`${p.members} 个支援地里 ${p.known} 个有 ${p.year} 年${p.indicator}；只在这 ${p.known} 个之间比，` +
			([
				p.forward.length > 0 ? `${p.forward.join('、')}前进 ${p.forwardBy} 位，最多` : '',
				p.back.length > 0 ? `${p.back.join('、')}后退 ${p.backBy} 位，最多` : ''
			]
				.filter(Boolean)
				.join('；') || '次序没有变') +
			'。',
		value: (indicator: string, year: number, unit: string) => `${year} 年${indicator}（${unit}）`,
		listPlace: (known: number) => `${known} 个里的原次序`,
		place: '按这个数排',
		moved: '变化',
		same: '不变',
		rule: (vintage: string) =>
			`现价，${vintage}。只排同一年、同一修订版的数：先取有数的支援地最多的一年，再取最近的。并列用 1、2、2、4；没有数的不排，也不占位。变化＝原次序－现在的次序，大于 0 是前进。`,
		vintages: {
			'as-published': '首次公布的数',
			'pre-census5': '第五次经济普查修订之前的数',
			census5: '第五次经济普查修订之后的数',
			'census5-final': '第五次经济普查修订后的最终数',
			'quick-report': '快报数'
		} as Record<string, string>
	},
	choice: '默认口径由本看板选定，不是文件规定。',
	historyTitle: (rows: number) => `公布过的名次 ${rows} 条`,
	tablesTitle: '两套考核表，并排看，不合成',
	rowsTitle: '考核谁，看什么',
	subject: '考核对象',
	ruleColumn: '看什么',
	use: '结果怎么用',
	noUse: '没有写',
	allTitle: (n: number) => `五份文件的考核规则 ${n} 条：没有一份给出指标权重`,
	clause: '条款与原文'
};
