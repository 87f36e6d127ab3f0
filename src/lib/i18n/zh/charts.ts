/** Words of a programme's page of charts. */

interface Standing {
	recipients: number;
	comparable: number;
	above: number;
	notAbove: number;
	within: number;
	reference: boolean;
	from: number | null;
	to: number | null;
}

export const charts = {
	title: (programme: string) => `${programme}：图表`,
	heading: (programme: string) => `${programme}的受援县，追上全省了吗？`,
	lead: '与全省同一年份、同一修订版、同一价格口径相比；没有公开数的年份留空。选一个县，各图同时标出。',
	standing: (name: string, s: Standing) =>
		s.comparable === 0
			? `${name}：${s.recipients} 个受援县都没有满三年、可与全省比较的公开数。`
			: `${name}：${s.recipients} 个受援县里 ${s.comparable} 个可比${
					s.from === null || s.to === null ? '' : `（${s.from}—${s.to} 年）`
				}，${s.above} 个年均增速高于全省，${s.notAbove} 个不高于${
					s.within === 0 ? '' : `，${s.within} 个差距在舍入误差内`
				}${s.reference ? '；含现价增速，仅作参考' : ''}。`,
	programmes: '方案',
	parts: '本页内容',
	indicator: '指标',
	county: '标出的县',
	noCounty: '不标',
	index: {
		title: '图表',
		heading: '各方案的受援县，多少跑赢全省？',
		lead: '每格是年均增幅高于全省的县数和可比的县数；点进去看是哪些县、差多少、从哪来。',
		recipients: '受援县',
		cell: (s: Standing) => `${s.above} / ${s.comparable} 县`,
		years: (s: Standing) =>
			`${s.from === s.to ? `${s.from}` : `${s.from}—${s.to}`} 年${s.reference ? ' · 含现价，仅作参考' : ''}`,
		method:
			'可比：至少三年，与全省同一修订版、同一价格口径。各方案不相加：同一个县可能在几份名单上。文件没有写明考察年份的方案，起点由本看板选定，不是文件规定。'
	},
	ranking: {
		title: (name: string) => `${name}：谁领先全省，谁落后，差多少？`,
		unit: '年均增幅减全省年均增幅，个百分点',
		span: (from: number, to: number) => (from === to ? `${from} 年` : `${from}—${to} 年`),
		reference: '含现价增速，仅作参考',
		ends: (first: string, ahead: string, last: string, behind: string) =>
			`领先最多的是${first}（${ahead}），排在最后的是${last}（${behind}）。`,
		none: '没有一个县有满三年、可与全省比较的公开数。',
		changes: (from: number, to: number) =>
			`右列：按当年增速排的位次，${to} 年比 ${from} 年升（↑）降（↓）几位。`,
		within: '虚线空心：差距在公布数的舍入误差内，不分先后。',
		unknown: (names: readonly string[]) => `暂无可比的公开数：${names.join('、')}。`,
		county: '县',
		gap: '与全省之差',
		own: '县年均',
		province: '全省年均',
		years: '年份',
		series: '系列'
	},
	dumbbell: {
		title: (county: string | null) =>
			county === null ? '四项指标，受援县和全省差多少？' : `四项指标，${county}和全省差多少？`,
		unit: '年均增幅，%',
		dots: '每点一个受援县，竖线为全省；选一个县，看它和全省的差',
		chosen: '圆点为县，竖线为全省，右边是差（个百分点）',
		note: (from: number, to: number) => (from === to ? `${from} 年` : `${from}—${to} 年`),
		price: '现价，仅作参考',
		none: '没有一项有满三年、可与全省比较的公开数。'
	},
	slope: {
		title: (name: string, from: number | null, to: number | null) =>
			from === null || to === null
				? `${name}：几年里谁升得快？`
				: `${name}：从 ${from} 年到 ${to} 年，谁升得快？`,
		subtitle: (unit: string) => `当年公布的水平，${unit}；县名后是这几年合计增长`,
		ratios: '按倍数排',
		missing: (names: readonly string[]) => `缺其中一年，没有画：${names.join('、')}。`,
		broken: '虚线：两头的系列或修订版不同，不能直接比。',
		derived: '空心：推算值。',
		summed: '全省的合计不画：它会把各县压成一团。',
		silent: '没有写增长的，水平前后不能相除（换过口径或区划）。',
		none: '没有两年都有公开水平的受援县。',
		grown: '合计增长（%）',
		county: '县'
	},
	multiples: {
		title: (name: string) => `${name}：每个县和全省，差距怎么走？`,
		subtitle: (base: number) =>
			`${base} 年 = 100，各格同一坐标；粗线为县，细线为全省，县名右边是年均增幅之差（个百分点）`,
		none: '没有能以同一年为 100 的公开数。'
	},
	links: {
		title: '来源写明的结对：谁帮谁？',
		subtitle: (programme: string, pairs: number, supporters: number, counties: number) =>
			`${programme} · ${supporters} 个支援方、${counties} 个受援地、${pairs} 对`,
		whose: '哪个方案的结对',
		choice: (name: string, pairs: number) => `${name}（${pairs} 对）`,
		other: (name: string) =>
			`这些是${name}的结对，与本页方案是两回事：一个方案的结对不能当作另一个的。`,
		none: '没有来源写明谁帮谁；两份名单同一行并列，不等于结对。',
		width: '每条带是来源写明的一对，都一样宽，不表示金额。',
		ended: '虚线：已期满。',
		supporter: '支援方',
		county: '受援方',
		seen: '见于',
		source: '来源'
	},
	sections: { growth: '增长：谁快谁慢', links: '结对：谁帮谁' }
};
