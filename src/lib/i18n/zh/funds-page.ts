/** Words of the page about money. */
export const fundsPage = {
	title: '资金',
	heading: (sums: number, kinds: number) => `公开来源写明 ${sums} 笔钱，分 ${kinds} 类`,
	lead: '各类互不相加，同类也不合计：来源之间的包含关系没有写明。≥ 是原文的“超”“余”，≈ 是“约”。',
	sums: (n: number) => `${n} 笔`,
	outside: '五份文件之外',
	payer: '出资方',
	floor: {
		title: (programme: string) => `${programme}：援建资金与每年下限`,
		lead: (floor: string) => `每个支援地每年安排不少于 ${floor}`,
		summary: (cells: number, arranged: number, arrived: number) =>
			`应有 ${cells} 格（支援地 × 年）；公开安排额的 ${arranged} 格，公开到位额的 ${arrived} 格。`,
		none: (p: { supporters: number; from: number; to: number; cells: number }) =>
			`${p.supporters} 个支援地 ${p.from}—${p.to} 年应有 ${p.cells} 格，一格都没有公布，所以都不能判定；这不等于没有安排，也不等于没有达到。别的制度（如区域协作）的钱不能拿来判它。`,
		unfold: (supporters: number, years: number) =>
			`展开空表（${supporters} 个支援地 × ${years} 年）`,
		supporter: '支援地',
		cell: (year: number, arranged: string, arrived: string) =>
			`${year} 年：安排 ${arranged}，到位 ${arrived}`
	},
	tiers: {
		title: (programme: string) => `${programme}：无偿帮扶资金的增幅分档`,
		lead: '基数是 2016、2017 两年实际到位资金的平均；原文“力争”，未达只记“未达（力争）”。',
		base: '基数',
		growth: '增幅不低于',
		upper: '基数正好在上界时',
		readings: (strict: string, lenient: string) => `从严 ${strict}（默认）；从宽 ${lenient}`,
		noReadings: '没有上界',
		range: (lower: string | null, upper: string | null) =>
			lower === null
				? `${upper ?? ''}以内`
				: upper === null
					? `${lower}以上`
					: `${lower}至 ${upper}`,
		choice: '默认口径由本看板选定，不是文件规定。',
		none: '各企业 2016、2017 年和之后各年的到位额没有公布，因此没有一户可以判定。'
	},
	freeAid: {
		heading: (payers: number, met: number, year: string) =>
			`${payers} 户企业里 ${met} 户达到（看 ${year} 年度）`,
		lead: '只算实际到位。“到2020年前”可以指到 2018、2019 或 2020 年，三个都列；默认看 2019 年度。',
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
