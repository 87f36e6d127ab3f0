/** Words of the page of questions; the counts come with each question's row. */

interface Counts {
	known: number;
	all: number;
	value: number;
}

/** How many of the times due are on record, and how many of these were left out. */
const recorded = ({ known, all, value }: Counts): string =>
	`到期应做 ${all} 次，${known === 0 ? '没有一次有公开记录' : `有公开记录 ${known} 次，其中缺 ${value} 次`}。`;

interface Question {
	ask: string;
	answer: (counts: Counts) => string;
	/** Why the rest cannot be answered; shown only while something is missing. */
	why: string;
}

export const questions = {
	title: '常问的问题',
	heading: (all: number, answered: number, part: number, unknown: number) =>
		`${all} 个常问的问题：${answered} 个能答，${part} 个能答一部分，${unknown} 个还不能答`,
	lead: '每一句都由快照里的行算出；答不了的写明缺什么数、该由谁公布，点进去看依据。没有公开数据不等于没有做。',
	askers: {
		leader: '省、市领导',
		soe: '国资委分析员',
		planning: '发改委分析员',
		team: '发布团队'
	},
	states: { answered: '能答', part: '能答一部分', unknown: '还不能答' },
	why: '为什么',
	see: '看',
	items: {
		ahead: {
			ask: '受援县里，几个四项指标都高于全省？差在哪项、差几个百分点？',
			answer: ({ known, all, value }) =>
				`${all} 个受援县里 ${known} 个四项都可比，其中 ${value} 个四项都高于全省；逐县逐项的差在记分表。`,
			why: '其余的县至少一项没有同口径的年份；GDP 只有现价增速，只作参考。'
		},
		pace: {
			ask: '落后的县，剩余年份要多快才追得上？',
			answer: ({ known, all }) =>
				all === 0
					? '没有还要追的：各县都已领先，或者各年都已公布。'
					: `没有领先全省的 ${all} 格里，${known} 格算得出：已公布的全省增速照实，其余年份照所列假设，可以改。`,
			why: '其余的格缺逐年数。'
		},
		silent: {
			ask: '哪一对没有动静：没签协议、没备案、没互访？',
			answer: recorded,
			why: '协议、备案、互访的记录没有公布；谁帮谁也没有公布，点不出是哪一对。'
		},
		floor: {
			ask: '支援地每年安排的援建资金够了吗？',
			answer: ({ known, all, value }) =>
				`支援地与年度共 ${all} 格，${known === 0 ? '没有一格有公开数' : `有公开数的 ${known} 格，其中达到下限的 ${value} 格`}。`,
			why: '山川协作的援建资金没有公布；区域协作等其他制度的钱不能拿来算这一条。'
		},
		rank: {
			ask: '名次进了几位？',
			answer: ({ known, all }) =>
				known === 0
					? `${all} 个受援县，考核名次一个也没有公布。`
					: `${all} 个受援县里，公布过考核名次的 ${known} 个。`,
			why: '县域经济考核名次没有公开；名单里的次序不是名次。'
		},
		industries: {
			ask: '哪些县还没有一个特色优势产业？',
			answer: ({ known, all }) =>
				known === 0
					? `名单见到的 ${all} 个县，一个也没有公开登记。`
					: `名单见到的 ${all} 个县里，有公开登记的 ${known} 个。`,
			why: '各县的特色产业登记没有公布。'
		},
		towns: {
			ask: '哪些乡镇还没有企业管？',
			answer: ({ known, all }) =>
				known === 0
					? `名单见到的 ${all} 个县，乡镇覆盖率一个也算不出。`
					: `名单见到的 ${all} 个县里，算得出乡镇覆盖率的 ${known} 个。`,
			why: '结对到乡镇的名单没有公布；报道里零星见到的列在乡镇页。'
		},
		started: {
			ask: '签约的钱有多少真开工了？',
			answer: ({ known, all }) =>
				known === 0
					? `开工率 ${all} 组，一组也算不出。`
					: `开工率 ${all} 组，算得出的 ${known} 组。`,
			why: '正式签约和开工的逐项目记录没有公布；框架协议不算落地。'
		},
		deadlines: {
			ask: '离期限还有多久？',
			answer: ({ known, all, value }) =>
				`${all} 个方案里 ${known} 个写了期限或阶段，${value} 个已经期满；还没到的阶段，总览写明还有多久。`,
			why: '其余的方案，文件没有写期限。'
		},
		undecided: {
			ask: '几项目标还不能判定？',
			answer: ({ all, value }) => `${all} 条目标与门槛里 ${value} 条不能判定。`,
			why: '每条缺哪个数、哪个口径没有写明，逐条列在目标板。'
		},
		attendance: {
			ask: '派驻人员合规率多少？谁连续两月不足？',
			answer: ({ known, all }) =>
				`到期 ${all} 个月，${known === 0 ? '没有一个月公开过合计' : `公开合计算得出合规率的 ${known} 个月`}。`,
			why: '派驻考勤没有公布。个人考勤永不公开，不足 3 人的合计也不公开；只有合计时，答不了单个企业，也答不了“连续两月”。'
		},
		tier: {
			ask: '某企业的无偿帮扶落在哪一档，还差多少？',
			answer: ({ known, all }) =>
				known === 0
					? `来源写明的 ${all} 家企业，没有一家的数额公布到能落档。`
					: `来源写明的 ${all} 家企业里，登记过数额、能落档的 ${known} 家。`,
			why: '各企业逐年的无偿帮扶数额没有公布；分档和各种读法在资金页。'
		},
		lead: {
			ask: '一个县有几家企业，谁牵头？',
			answer: ({ known, all }) =>
				`见到两家以上企业的县 ${all} 个，${known === 0 ? '没有来源写明谁牵头' : `来源写明谁牵头的 ${known} 个`}。`,
			why: '哪户牵头没有公布。'
		},
		listed: {
			ask: '入库项目按规划、前期、实施各有多少？',
			answer: ({ known, all }) =>
				`入库 ${all} 个，${known === 0 ? '走到哪一步一个也没有公布' : `公布了走到哪一步的 ${known} 个`}。`,
			why: '只公布了打包数，没有逐个项目的清单。'
		},
		readings: {
			ask: '年均增幅换一种算法，结论变不变？',
			answer: ({ known, all, value }) =>
				`换口径重算 ${all} 格，可比的 ${known} 格里 ${value} 格结论会变；哪一格、哪种口径逐格列出。`,
			why: '有的口径要各市州或更早年份的数，公开的不够。'
		},
		filings: {
			ask: '任务书备案、园区年度投入、省级项目下达了吗？',
			answer: recorded,
			why: '备案、计划和下达文件没有公布。'
		},
		tax: {
			ask: '飞地税收各分多少，哪年起全归飞入地？',
			answer: ({ known, all }) =>
				`登记的 ${all} 条项目里，${known === 0 ? '没有一条有税收登记' : `有税收登记的 ${known} 条`}；规则可以在计算器里试算。`,
			why: '飞地项目的税收没有公布。'
		},
		cadence: {
			ask: '旬、月、季、年，各责任主体缺了哪几格？',
			answer: recorded,
			why: '调度、报送、会商的记录没有公布；没有记录不等于没有做。'
		},
		sources: {
			ask: '每个数能不能点到来源？',
			answer: ({ known, all }) => `指标数 ${all} 个，写明来源的 ${known} 个；来源带等级和地址。`,
			why: '没有来源的数不上页面。'
		},
		bulletin: {
			ask: '能出带期号、截至日期和口径脚注的通报吗？',
			answer: ({ known }) =>
				`${known} 个方案各有一份可打印的通报，另有一份合编；已发布的每期都能出。`,
			why: ''
		},
		ended: {
			ask: '已经到期的方案怎么标？',
			answer: ({ known, all, value }) =>
				`${all} 个方案里 ${known} 个写了期限，其中 ${value} 个标“已期满”；没有公开终评的目标仍是不能判定。`,
			why: '其余的方案，文件没有写期限，不推断。'
		}
	} satisfies Record<string, Question> as Record<string, Question>
};
