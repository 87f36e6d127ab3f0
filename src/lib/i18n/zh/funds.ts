/** Words of the page about money. */
export const funds = {
	title: '资金',
	heading: (sums: number, kinds: number) => `公开来源写明 ${sums} 笔钱，分 ${kinds} 类`,
	lead: '各类互不相加，同类也不合计：来源之间的包含关系没有写明。“≥”是来源写的“超”。',
	kinds: {
		fiscal_aid: '财政援助',
		free_aid: '无偿帮扶',
		donation: '捐赠',
		loan: '贷款',
		fund: '基金',
		signed: '签约额',
		planned: '计划投资',
		done: '完成投资'
	},
	sums: (n: number) => `${n} 笔`,
	outside: '五份文件之外',
	programme: '方案',
	payer: '出资方',
	payee: '受援方',
	year: '年份',
	promised: '承诺',
	arranged: '安排',
	arrived: '到位',
	source: '来源',
	noName: '来源没有写明',
	noYear: '没有年份',
	noAmount: '—',
	floor: {
		title: (programme: string) => `${programme}：援建资金与每年下限`,
		lead: (floor: string) => `每个支援地每年安排不少于 ${floor}`,
		summary: (cells: number, arranged: number, arrived: number) =>
			`应有 ${cells} 格（支援地 × 年）；公开安排额的 ${arranged} 格，公开到位额的 ${arrived} 格。`,
		none: '没有一个支援地公布过这笔钱，因此全部不能判定；不是没有安排，也不是未达到。别的制度（如区域协作）的钱不能拿来判它。',
		open: (cells: number) => `看 ${cells} 格`,
		supporter: '支援地',
		arranged: '安排',
		arrived: '到位',
		cell: (year: number, arranged: string, arrived: string) =>
			`${year} 年：安排 ${arranged}，到位 ${arrived}`
	},
	tiers: {
		title: (programme: string) => `${programme}：无偿帮扶资金的增幅分档`,
		lead: '基数是 2016、2017 两年实际到位资金的平均；原文“力争”，未达只记“未达（力争）”。',
		base: '基数（万元）',
		growth: '增幅不低于',
		upper: '基数正好在上界时',
		readings: (strict: string, lenient: string) => `从严 ${strict}（默认）；从宽 ${lenient}`,
		noReadings: '没有上界',
		range: (lower: string, upper: string | null) =>
			upper === null ? `${lower} 以上` : `${lower} 至 ${upper}`,
		choice: '默认口径由本看板选定，不是文件规定。',
		none: '各企业 2016、2017 年和之后各年的到位额没有公布，因此没有一户可以判定。'
	},
	freeAid: {
		heading: (payers: number, met: number, year: string) =>
			`${payers} 户企业里 ${met} 户达到（看 ${year} 年度）`,
		lead: '金额单位万元，只算实际到位。“到2020年前”可以指到 2018、2019 或 2020 年，三个都列；默认看 2019 年度。',
		payer: '企业',
		base: '基数',
		growth: '档',
		need: '应增',
		goal: '目标',
		actual: (year: number) => `${year} 年到位`,
		reading: '增加额',
		readings: { year: '某一年度比基数增加', since_2018: '2018 年起累计增加' },
		readingLead: {
			year: '增加额按某一年度到位额比基数多出的部分。',
			since_2018: '增加额按 2018 年起各年比基数多出部分的累计；中间缺一年就不能判定。'
		},
		gained: (amount: string) => `累计增 ${amount}`,
		yearly: (verdict: string) => `按某一年度：${verdict}`,
		sensitive: '口径敏感',
		variants: (lenient: string, sum: string) => `边界从宽：${lenient}；自2018年累计增加：${sum}`
	}
};
