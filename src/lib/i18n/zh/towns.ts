/** Words of the page about townships. */
export const towns = {
	title: '乡镇覆盖',
	heading: (p: { counties: number; named: number; counted: number }) =>
		p.named + p.counted === 0
			? `${p.counties} 个县，没有来源写明哪户企业负责哪个乡镇，乡镇总数也都没有来源`
			: `${p.counties} 个县里，来源写明企业负责哪个乡镇的有 ${p.named} 个，乡镇总数有来源的 ${p.counted} 个`,
	lead: '覆盖率 ＝ 至少有一户企业负责的乡镇 ÷ 全县乡镇。两个数缺一个就不写百分数；没有公开不等于没有帮。',
	target: '文件的要求',
	toTarget: '看这条目标的判定',
	none: (p: { named: number; counted: number }) =>
		`没有一个县写得出覆盖率：${
			p.named > 0 && p.counted > 0
				? '没有一个县两个数都有来源'
				: [
						p.named > 0 ? '' : '没有来源写明哪户企业负责哪个乡镇',
						p.counted > 0 ? '' : '各县有几个乡镇也没有来源'
					]
						.filter(Boolean)
						.join('，')
		}。`,
	table: '每个县的乡镇，由谁负责？',
	subtitle: (said: number, all: number) => `${all} 个县里，来源写到帮扶企业或乡镇的 ${said} 个`,
	rest: (n: number) => `其余 ${n} 个县，帮扶企业、负责的乡镇、乡镇总数都没有来源。`,
	unfold: (n: number) => `展开这 ${n} 个县的名字`,
	columns: {
		county: '县（市、区）',
		supporters: '见到的帮扶企业',
		covered: '有企业负责的乡镇',
		total: '全县乡镇',
		share: '覆盖率',
		mentions: '来源点名的乡镇'
	},
	kinds: { duty: '负责', event: '只是到过，不是责任关系' },
	atLeast: (share: string) => `≥ ${share}`,
	reasons: {
		no_total_no_towns: '暂无公开数据：负责的乡镇、乡镇总数都没有来源',
		no_total: '暂无公开数据：乡镇总数没有来源',
		no_towns: '暂无公开数据：没有来源写明负责的乡镇',
		more_than_total: '点名的比总数还多，须核对，不算',
		all: '全部乡镇都有企业负责',
		partial: '来源点名不全，只是下限，不能判定'
	},
	undated: '没有日期',
	unverified: '名单里没有见到来源的县不列，也不计入。'
};
