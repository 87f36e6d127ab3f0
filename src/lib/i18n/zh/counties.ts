/** Words of the county pages and of their index. */

/** What the headline of a county is made from. */
export interface CountyFinding {
	name: string;
	/** Indicators with a comparison to the province. */
	compared: number;
	above: number;
	notAbove: number;
	withinRounding: number;
	/** Indicators with any figure. */
	known: number;
	indicators: number;
	/** The one indicator that compares, where it is alone. */
	only: string | null;
	/** Indicators compared at current prices for reference. */
	reference: readonly string[];
	from: number | null;
	to: number | null;
}

const states: Record<string, string> = {
	current: '现行',
	ended: '已结束',
	listed: '未写起止',
	seen: '见于报道，期限没有写明'
};

export const counties = {
	title: '县（市、区）',
	indexHeading: (all: number, known: number, touched: number) =>
		`${all} 个县（市、区）：${known} 个有公开指标数，${touched} 个被至少一个方案涉及`,
	indexLead:
		'按省、市排列。项数是四项指标里有公开数的几项；名单、结对与起止点进去看。没有数的县也有一页，写明没有什么。',
	filter: '按名称、拼音、别名或代码筛选',
	shown: (shown: number, all: number) =>
		shown === all ? `全部 ${all} 个` : `${all} 个里的 ${shown} 个`,
	none: '没有符合的县。可试全名、拼音首字母或六位代码。',
	province: (name: string, counties: number, known: number) =>
		`${name}：${counties} 个，${known} 个有数`,
	direct: '省直管',
	figures: (n: number) => `${n} 项`,
	noFigures: '无数',
	back: '全部县市区',
	asOf: (date: string) => `数据截至 ${date}`,
	finding: (f: CountyFinding): string => {
		const all = f.indicators === 4 ? '四' : String(f.indicators);
		if (f.known === 0) return `${f.name}：${all}项指标暂无公开数据`;
		if (f.compared === 0)
			return `${f.name}：${f.known} 项指标有公开数，没有满三年、可与全省比较的增幅`;
		const span = f.from === null || f.to === null ? '' : `${f.from}—${f.to} 年`;
		const caveat = `（暂行比较${f.reference.length > 0 ? `，${f.reference.join('、')}为现价参考` : ''}）`;
		if (f.above === f.compared && f.compared === f.indicators)
			return `${f.name}：${all}项指标${span}年均增幅都高于全省${caveat}`;
		if (f.only !== null) {
			const side =
				f.above > 0 ? '高于全省' : f.notAbove > 0 ? '未高于全省' : '与全省的差距在舍入之内';
			return `${f.name}：${all}项指标里只有${f.only}可与全省比较，${span}年均增幅${side}${caveat}`;
		}
		const parts = [
			f.above > 0 ? `${f.above} 项高于全省` : '',
			f.notAbove > 0 ? `${f.notAbove} 项未高于全省` : '',
			f.withinRounding > 0 ? `${f.withinRounding} 项差距在舍入之内` : ''
		].filter(Boolean);
		return `${f.name}：可与全省比较的 ${f.compared} 项指标，${span}年均增幅 ${parts.join('，')}${caveat}`;
	},
	noDataReason: '本站收录的公报、年鉴和整理数据里没有它的县级数；不等于零，也不用所在市的数代替。',
	summary: {
		title: '四项指标与全省',
		table: '四项指标一览',
		judged: '是否达到目标另看“目标”的判定；这里只比较增幅，高于全省不等于协作所致。',
		background: '本地方案没有“高于全省”的目标，此处只作背景。',
		window: (base: number, stated: boolean, method: string) =>
			`年均增幅以 ${base} 年为基年，${method}，县与全省取同样的年份、同样的价格。` +
			(stated ? '' : '本地方案没有写期限，基年与其他省一致。') +
			'默认口径由本看板选定，不是文件规定。',
		indicator: '指标',
		latest: '最新数',
		growth: '当年增速',
		average: '年均增幅',
		provinceAverage: '全省同期',
		gap: '差（个百分点）',
		source: '来源与等级',
		none: '暂无公开数据',
		noGrowth: '未公布',
		noAverage: '不足三年可比',
		current: '现价，仅作参考',
		derived: '推算',
		endpoints: '两端点年均',
		comparison: {
			above: '高于全省',
			not_above: '未高于全省',
			within_rounding: '舍入内不可判',
			none: '不可比'
		} as Record<string, string>
	},
	chart: {
		question: (county: string, base: number) => `${base} 年以来，${county}和全省各长了多少？`,
		base: (base: number) => `${base} 年 = 100`,
		label: (indicator: string, county: string, province: string) =>
			`${indicator}：${county}与${province}，以基年为 100。`,
		years: '逐年数与来源',
		noChart: '没有可以连成一线的年份。'
	},
	years: {
		caption: (indicator: string) => `${indicator}：逐年`,
		year: '年份',
		value: '数',
		growth: '增速',
		province: '全省增速',
		gap: '差',
		source: '来源',
		derived: '推算'
	},
	peers: {
		title: '在同类里的位置',
		lead: '同一名单、同一市的县，只比同一年份、同一价格的数；没有数的县不排名，也不占名次。1 为最高，中位数含本县。指标之间不合成总分。',
		group: '同类',
		measure: '比什么',
		own: '本县',
		median: '中位数',
		place: '位次',
		level: (year: string) => `${year} 年水平`,
		average: (from: string, to: string) => `${from}—${to} 年年均增幅`,
		known: (known: number, members: number) => `有数 ${known}/${members}`,
		of: (place: number, known: number) => `第 ${place} / ${known}`,
		alone: '只有它有数，不排名',
		unranked: '不排名',
		city: (name: string) => `${name}各县（市、区）`,
		none: '它不在任何名单上，所在市也没有别的县可比；或同类里没有一个有公开数。'
	},
	lists: {
		title: (n: number) => (n > 0 ? `列入 ${n} 份名单` : '不在收录的名单上'),
		roles: { recipient: '受援', supporter: '支援', mentioned: '文中点名' } as Record<
			string,
			string
		>,
		ordinal: (n: number) => `名单序 ${n}`,
		order: (basis: string) => `次序：${basis}`,
		pending: '待核',
		programmeEnded: '方案已期满',
		span: (from: string | null, to: string | null) =>
			from && to ? `${from}—${to}` : from ? `${from}起` : `至${to ?? ''}`,
		states
	},
	links: {
		receives: (n: number) => (n > 0 ? `公开来源写明 ${n} 个支援方` : '谁支援它，公开来源没有写明'),
		gives: (n: number) => `它支援 ${n} 个地方`,
		none: '它支援谁，也没有写明。名单里的同一行不是结对。',
		seen: (from: string, to: string | null) =>
			to === null || to === from ? `见于 ${from}报道` : `见于 ${from}至 ${to}报道`,
		undated: '见于报道，日期不详',
		states,
		outside: '五份文件之外'
	},
	targets: {
		title: (n: number) =>
			n > 0 ? `直接约束或点名它的目标 ${n} 条` : '没有目标按它的数判定，或点它的名',
		others: (programme: string, n: number) => `${programme}的全部目标 ${n} 条`,
		judged: '按本县的数判定',
		named: '文字点名'
	},
	records: {
		title: (projects: number, events: number, funds: number) => {
			const parts = [
				projects > 0 ? `项目 ${projects} 个` : '',
				events > 0 ? `事件 ${events} 件` : '',
				funds > 0 ? `资金 ${funds} 笔` : ''
			].filter(Boolean);
			return parts.length > 0
				? `写明与它有关：${parts.join('、')}`
				: '没有写明它的项目、事件或资金';
		},
		none: '来源没有写明，不等于没有。',
		in: '收到',
		out: '付出',
		from: (name: string) => `来自${name}`,
		to: (name: string) => `给${name}`,
		undated: '日期不详',
		touches: { end: '线路一端在这里', along: '线路经过这里', side: '合作一方在这里' },
		inferred: '（由简称推断）'
	},
	history: {
		title: '名称与边界',
		none: '没有记录到名称、代码或边界的变动。',
		validFrom: (date: string) => `${date}起用现在的名称与代码`,
		validTo: (date: string) => `用到${date}`,
		seriesBreak: (date: string) => `${date}边界或口径改变，前后不计算增速`,
		aliases: '别名或旧名：'
	},
	locator: {
		near: (county: string, neighbours: string) =>
			neighbours ? `${county}与附近：${neighbours}。示意图。` : `${county}。示意图。`,
		far: (county: string, province: string) => `${county}在${province}的位置。示意图。`,
		note: '示意图'
	},
	programmes: '涉及的方案',
	noProgrammes: '收录的方案没有一个涉及它。',
	names: (names: readonly string[]) => names.join('、'),
	source: '来源：',
	grade: (letter: string) => `${letter} 级`
};
