/** Words of the page about benefit sharing. */

/** What has to be known before a rule gives a sum, by rule. */
const needed: Record<string, string> = {
	'B-SY2021-01': '首笔税年月、逐年新增项目税收；税基执行口径须核',
	'B-SY2021-02': '一事一议文件：比例、年限',
	'B-SY2021-03': '“亩均效益”口径、链条贡献度的算法、分享比例',
	'B-SY2021-04': '分享什么、比例、年限',
	'B-HB2020-01': '双方协商的比例、约定的基期、逐年新增税收的地方留成；文件都没有给，没有默认值',
	'B-HB2020-02': '补偿标准、受益区与生态区各是谁',
	'B-SC2024-01': '合作模式、股比、年分红',
	'B-SC2024-02': '集体股比、土地补偿方式、年分红',
	'B-SC2018-01': '联结方式、村集体与农户的分配比例'
};

/** Why a recorded year has no sum due, by the code of `tax_split.reason`. */
const splitReasons: Record<string, string> = {
	known: '',
	negotiated: '比例与基期由双方商定，没有默认',
	before_first_tax: '首笔税之前',
	month_missing: '没有首笔税的月份',
	no_tax: '没有税额'
};

export const benefitSharing = {
	title: '利益共享',
	heading: (rules: number, records: number) =>
		records === 0
			? `文件写了 ${rules} 条利益共享规则，公开来源里没有一条执行数`
			: `文件写了 ${rules} 条利益共享规则，公开的分成记录 ${records} 条`,
	lead: '五份文件里只有沈阳给出比例（飞地税收 5:5，前 10 年）。征管与入库都在飞入地，分给飞出地的是事后结算：收到税的地方，不等于最后得到钱的地方。',
	calculator: {
		title: '沈阳飞地税收 5:5 试算',
		label: '试算，非数据',
		invented: '算例里的数是虚构的；改成自己的数，结果也只是试算。',
		rule: '第 1—10 年飞出地与飞入地各一半，第 11 年起全归飞入地；自开工建设产生税收起算，建设期的税也算，不是投产日；首笔税之前没有分成。',
		choice: '默认口径由本看板选定，不是文件规定。',
		noScript: '改数要用脚本；下面是默认口径的算例。',
		first: '首笔税年份',
		month: '首笔税月份',
		monthHint: '按 120 个月读时必填',
		tax: '逐年税收（万元）',
		taxHint: '用逗号隔开；最后一个数沿用到末年',
		years: '算几年',
		reading: '10 年怎么数',
		readings: { natural: '自然年（默认）', months: '满 120 个月' },
		readingNote: '首税年为第 1 年；按月读时，跨界那年按月均摊，属假定',
		base: '税基',
		bases: { all: '全部税收（默认）', local: '地方留成' },
		baseNote: '原文写“全部税收收入”；财政上可分的通常只有地方留成，执行口径须核',
		local: '地方留成占税收（%）',
		localHint: '没有默认值',
		ratio: '飞出地比例（%）',
		span: '分成年数',
		agreed: '一事一议：比例或年限由双方另行商定，须附文件；年限之后归飞入地是本看板的读法。',
		problems: {
			first: '首笔税年份要在 2000 至 2100 之间。',
			month: '按满 120 个月读，要填首笔税的月份（1 至 12）。',
			tax: '逐年税收要是不小于 0 的数，用逗号隔开。',
			years: '年数要在 1 至 40 之间。',
			local: '按地方留成算，要填它占税收的百分比；文件没有给，也没有默认值。',
			ratio: '比例要在 0 至 100 之间。',
			span: '分成年数要在 1 至 40 之间。'
		},
		table: '试算：各年怎么分（万元）',
		columns: {
			number: '第几年',
			year: '年份',
			tax: '可分税收',
			ratio: '飞出地比例',
			out: '应结算给飞出地',
			in: '留飞入地'
		},
		nth: (n: number) => `第 ${n} 年`,
		sending: '飞出地',
		receiving: '飞入地',
		total: '合计',
		bars: (from: number, to: number) =>
			`试算，非数据：${from}—${to} 年每年分给飞出地与飞入地的税收`,
		reset: '回到算例'
	},
	register: {
		title: (n: number) => `飞地税收分成登记：${n} 个项目年`,
		none: '飞地项目的税收、比例和结算都在征管与财政的内部台账里，公开来源没有一条。登记表已经备好：有了数，应结算与已结算并列。',
		columns: {
			project: '项目',
			year: '年份',
			tax: '税收（万元）',
			ratio: '飞出地比例',
			due: '应结算',
			settled: '已结算',
			source: '来源'
		},
		splitReasons
	},
	rules: {
		title: (n: number) => `${n} 条规则，各缺什么才算得出`,
		columns: {
			name: '规则',
			base: '分什么',
			split: '怎么分',
			needed: '须补的',
			clause: '条款与原文'
		},
		collector: (who: string) => `征管：${who}`,
		override: (text: string) => `例外：${text}`,
		needed,
		neededElse: '比例、基数、年限',
		noBase: '没有写'
	},
	hubei: {
		title: '湖北园区规则不能用上面的试算',
		text: '湖北分的是园区新增税收的地方留成：新增＝当年－约定基期，比例由双方协商。基期和比例文件都没有给，因此没有默认值，本看板不替双方填。'
	}
};
