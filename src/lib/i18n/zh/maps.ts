/** Words of the maps page. */

type MapMode =
	'level' | 'growth' | 'average' | 'gap' | 'averageGap' | 'rank' | 'verdict' | 'coverage';
type RegionSlug = 'hubei' | 'sichuan' | 'zhejiang' | 'shenyang';
type Fault = 'empty' | 'number' | 'order' | 'many';

export const maps = {
	title: (region: string) => `${region}地图`,
	heading: (region: string) => `${region}各县，一张图看`,
	lead: '任选指标、看法、年份和分级，不限于受援县。地址栏记着这一页的选择，复制即可分享；换一幅地图，选择不变。',
	regions: {
		hubei: '湖北省',
		sichuan: '四川省',
		zhejiang: '浙江省',
		shenyang: '沈阳市'
	} satisfies Record<RegionSlug, string>,
	switch: '换一幅地图',
	indicator: '指标',
	mode: '看什么',
	modes: {
		level: '水平',
		growth: '年增速',
		average: '年均增速',
		gap: '与全省之差（逐年）',
		averageGap: '与全省之差（年均）',
		rank: '在本图中的名次',
		verdict: '四项指标判定',
		coverage: '有数的年数'
	} satisfies Record<MapMode, string>,
	question: (name: string) =>
		({
			level: `${name}，各县是多少？`,
			growth: `${name}，各县增速是多少？`,
			average: `${name}，各县年均增速是多少？`,
			gap: `${name}增速，各县比全省高多少个百分点？`,
			averageGap: `${name}年均增速，各县比全省高多少个百分点？`,
			rank: `${name}，各县排第几？`,
			verdict: `${name}，受援县达到目标了吗？`,
			coverage: `${name}，各县有几年公开数？`
		}) satisfies Record<MapMode, string>,
	notOffered: (modes: readonly string[]) => `这幅地图没有可画的数，不能选：${modes.join('、')}。`,
	noVerdict: '没有方案写明增速高于全省的目标，所以没有“四项指标判定”可选。',
	year: '年份',
	yearOf: (year: number) => `${year} 年`,
	span: (from: number, to: number) => `${from}—${to} 年年均`,
	allYears: '全部年份',
	play: '逐年播放',
	pause: '停',
	points: '个百分点',
	years: '年',
	yearCount: (n: number) => `${n} 年有数`,
	place: (rank: number, of: number) => `第 ${rank} 名，共 ${of} 县有数`,
	rankUnit: (of: number) => `名次，1 为最高，${of} 县有数`,
	reference: '现价，仅作参考',
	sameClasses: '各年同一分级',
	known: (n: number, of: number) => `${of} 县中 ${n} 县有公开数`,
	judged: (n: number) => `${n} 个受援县；指到县上看原因`,
	by: '分级',
	methods: {
		natural: '自然断点',
		quantile: '分位数',
		equal: '等间距',
		custom: '自定',
		continuous: '连续'
	},
	breaks: (unit: string) => `分级界线（${unit}），从小到大，用逗号隔开`,
	apply: '用这些界线',
	faults: {
		empty: '还没有写界线，图上仍是原来的分级。',
		number: '界线里有不是数的字，图上仍是原来的分级。',
		order: '界线要从小到大，不能重复，图上仍是原来的分级。',
		many: '界线太多：一般最多 4 个；看差值时零以下最多 1 个、零以上最多 2 个。图上仍是原来的分级。'
	} satisfies Record<Fault, string>,
	links: '连线',
	noLinks: '不画',
	ends: '画哪些',
	endsOf: { all: '全部', own: '所选地的', in: '它受援的', out: '它支援的' },
	endsHint: '先选一个地方，才能只看它的连线。',
	linksFrom: '支援方在',
	linksTo: '受援地在',
	anywhere: '不限',
	provinceRun: '省直管县市',
	units: '企业与部门',
	role: '角色',
	anyRole: '不限',
	plainRole: '支援',
	noneStated: '这幅地图上没有来源写明的结对。',
	linkList: (n: number) => `来源写明的结对（${n}）`,
	linkListOf: (place: string, n: number) => `${place}的结对（${n}）`,
	noneOfPlace: (place: string) => `所选连线里，没有来源写明${place}的结对。`,
	pairs: '来源写明的结对：谁帮谁？',
	pairsEnds: (n: number, supporters: number, recipients: number) =>
		`${n} 对 · ${supporters} 个支援方 · ${recipients} 个受援地`,
	linkCount: (name: string, n: number) => `${name} ${n}`,
	linkNote: '地名后的数字是连线条数；来源没有逐对写明金额，线不分粗细。',
	find: '找一个县：名称、拼音首字母或代码',
	notFound: '没有符合的县',
	fit: '放大到它',
	whole: '回到全图',
	chosen: (name: string) => `已选 ${name}`,
	page: '看它的页面',
	clear: '取消选择',
	view: '排法',
	views: { one: '一幅', years: '逐年小图', indicators: '逐项小图' },
	zoomTogether: '各图一起放大、移动：Ctrl 加滚轮，或两指；放大后可拖动。',
	perIndicator: '各项单位不同，每幅自有分级。',
	noYears: '这一看法没有逐年的数，只有一幅。',
	controls: '图上画什么',
	county: '县',
	source: '来源',
	graded: (text: string, grade: string | null) => (grade === null ? text : `${text}，${grade} 级`),
	worst: (text: string, grade: string | null) =>
		grade === null ? text : `${text}，最低 ${grade} 级`,
	province: '全省',
	apart: (name: string): Partial<Record<MapMode, string>> => ({
		level: `${name}，各县相差多远？`,
		growth: `${name}增速，各县相差多远？`,
		average: `${name}年均增速，各县相差多远？`,
		gap: `${name}增速，有多少县高于全省？`,
		averageGap: `${name}年均增速，有多少县高于全省？`
	}),
	farApart: (high: { name: string; value: string }, low: { name: string; value: string }) =>
		`最高 ${high.name} ${high.value}，最低 ${low.name} ${low.value}`,
	ahead: (n: number, of: number) => `${of} 县中 ${n} 县高于全省`,
	noneOfYear: '没有一个县有这样的公开数。',
	colon: '：'
};
