/** Words of the programme pages beside those every page shares: sentences, ties, teams, lists, rules. */

/** A piece of a sentence; emphasised where `strong`. */
interface Phrase {
	text: string;
	strong?: boolean;
}

export const programmePage = {
	charts: '全部图表',
	map: '各县地图',
	headline: {
		/** A team round one place, some of whose members are not named. */
		team: (p: { place: string; expected: number; named: number; conveners: number }): Phrase[] => [
			{ text: `${p.expected} 家国企组成团组帮${p.place}：点名的有 ` },
			{ text: `${p.named} 家`, strong: true },
			{
				text: `，其余 ${p.expected - p.named} 家没有具名${p.conveners > 0 ? `；另有召集单位 ${p.conveners} 家` : ''}。`
			}
		],
		/** Ties of several sides to one recipient. */
		ties: (p: { recipients: number; sides: string; due: number; known: number }): Phrase[] => [
			{ text: `${p.recipients} 个县域，每个应由${p.sides}一同支援；这 ${p.due} 方里公布的有 ` },
			{ text: `${p.known} 方`, strong: true },
			{ text: p.known < p.due ? '，其余是谁没有公布。' : '。' }
		],
		/** Supporters of single counties, seen in reports. */
		links: (p: {
			recipients: number;
			expected: number | null;
			linked: number;
			links: number;
		}): Phrase[] => [
			{
				text:
					p.expected !== null && p.recipients < p.expected
						? `受援县 ${p.expected} 个，名单见到 ${p.recipients} 个；来源写明由谁帮的有 `
						: `受援县 ${p.recipients} 个；来源写明由谁帮的有 `
			},
			{ text: `${p.linked} 个县、${p.links} 对`, strong: true },
			{ text: `，其余 ${(p.expected ?? p.recipients) - p.linked} 个没有公布。` }
		],
		none: '谁帮谁，公开来源没有写明。',
		targets: (p: {
			targets: number;
			met: number;
			notMet: number;
			running: number;
			undecidable: number;
			registered: number;
		}) => {
			const parts = [
				p.met > 0 ? `${p.met} 条已达到` : '',
				p.notMet > 0 ? `${p.notMet} 条未达到` : '',
				p.running > 0 ? `${p.running} 条进行中` : '',
				p.undecidable > 0 ? `${p.undecidable} 条缺公开数据或口径，不能判定` : '',
				p.registered > 0 ? `${p.registered} 条是范围、现状、计划或没有可比的数，只登记` : ''
			].filter(Boolean);
			return `目标与门槛 ${p.targets} 条：${parts.join('，')}。`;
		},
		pending: (n: number) => `名单里 ${n} 个县部分凭记忆，标“待核”。`
	},
	contents: '本页内容',
	links: {
		title: (programme: string) => `${programme}：谁帮谁`,
		lead: (links: number, places: number) => `来源写明 ${links} 对，涉及 ${places} 个县`,
		ended: '已期满',
		noLead: (n: number) => `见到 ${n} 户，哪户牵头没有写明`,
		undated: '见于报道，未注日期',
		seen: (dates: string) => `见于 ${dates}报道`,
		summary: (p: {
			links: number;
			recipients: number;
			supporters: number;
			sources: number;
			undated: number;
			ended: number;
		}) =>
			`来源写明 ${p.links} 对：${p.supporters} 个支援方帮 ${p.recipients} 个县，出自 ${p.sources} 份来源` +
			(p.undated > 0 ? `；${p.undated} 对没有注日期` : '') +
			(p.ended > 0 ? `；${p.ended} 对已期满` : '') +
			'。',
		each: (links: number) => `逐对看依据（${links} 对）`,
		evidence: '谁帮谁的依据',
		evidenceLead: '只列来源写明的关系；日期是报道日期，不是法定起止'
	},
	kinds: {
		central_soe: '中央企业',
		provincial_soe: '省属企业',
		local_soe: '地方国企',
		financial_soe: '金融企业',
		department: '部门',
		joint: '两家一同出现',
		town: '乡镇'
	} as Record<string, string>,
	supporter: '支援方',
	ties: {
		title: '每个县域的三方，公布了几方？',
		lead: (known: number, due: number) => `应有 ${due} 方，公布 ${known} 方`,
		recipient: '县域',
		missing: '暂无公开数据',
		nobody: (places: readonly string[], sides: readonly string[]) =>
			`${places.join('、')}的${sides.join('、')}都暂无公开数据。`,
		sides: { 园区: '园区', 城区: '城区' } as Record<string, string>,
		side: (name: string, count: number) => `${count} 个${name}`,
		and: '、',
		why: '为什么缺'
	},
	team: {
		title: (place: string) => `帮${place}的联合团组`,
		lead: (p: { named: number; expected: number; conveners: number }) =>
			`团组单位文件写 ${p.expected} 家，点名 ${p.named} 家` +
			(p.conveners > 0
				? `；召集单位 ${p.conveners} 家，文件没有说在不在这 ${p.expected} 家里，另列，图上共 ${p.named + p.conveners} 家`
				: ''),
		unnamed: (n: number) => `未具名 ${n} 家`,
		why: '文内另点名的合作企业没有说是不是团组单位，不补进来。'
	},
	missing: '没有公布的',
	difference: {
		title: (earlier: string, later: string) => `${earlier}与${later}，差在哪里？`,
		nav: '名单对比',
		kept: '延续',
		added: '新增',
		gone: '退出',
		unknown: '不能判定',
		keptWhy: (pending: number) => `两份名单都有；其中 ${pending} 个待核`,
		addedWhy: '前一份名单见全，没有它',
		goneWhy: '后一份名单见全，没有它',
		incomplete: (known: number, expected: number) =>
			`名单 ${expected} 个，见到 ${known} 个，不点名说谁退出`,
		unknownGone: (p: { unknown: number; known: number; expected: number; atLeast: number }) =>
			`${p.unknown} 个在前一份名单、不在已见到的后一份名单；后一份还差 ${p.expected - p.known} 个没有见到，所以其中至少 ${p.atLeast} 个已不在，但说不出是哪几个`,
		unknownAdded: (p: { unknown: number; known: number; expected: number; atLeast: number }) =>
			`${p.unknown} 个在后一份名单、不在已见到的前一份名单；前一份还差 ${p.expected - p.known} 个没有见到，所以其中至少 ${p.atLeast} 个是新增`,
		nobody: '没有'
	},
	changes: {
		title: '名单变动',
		lead: '来源写明日期的调入与调出；没有核实的成员不列',
		joined: (list: string) => `调入（${list}）`,
		left: (list: string) => `调出（${list}）`
	},
	figures: {
		title: '受援地最新的数是多少？',
		subtitle: '没有增速目标，只作背景，不出判定；括号内是年份',
		subtitleOf: (year: number) => `${year} 年；没有增速目标，只作背景，不出判定`,
		none: (names: string) => `${names}：暂无公开数据，来源里没有这些县的数。`,
		trend: (indicator: string) => `${indicator}：受援地与全省逐年增速（只作背景）`
	},
	projects: '项目',
	projectsLead: (n: number) => `文件点名 ${n} 个；“拟”“推动”的不算开工，金额不相加`,
	money: (n: number) => `公开来源写明的钱：${n} 笔`,
	partiesUnnamed: '谁给谁，来源没有写明',
	moneyNav: '资金',
	moneyLead: '逐笔照来源；各类互不相加，同类也不合计',
	funds: '帮扶资金分档',
	fundsLead: '文件写的增幅要求；各企业的判定在资金页',
	catchUp: '追赶速度',
	readings: '换一种读法',
	total: '受援县合计',
	tier: (p: { lower: number | null; upper: number | null }) =>
		p.upper === null
			? `两年平均 ${p.lower} 万元以上`
			: p.lower === null || p.lower === 0
				? `两年平均 ${p.upper} 万元以内`
				: `两年平均 ${p.lower}—${p.upper} 万元`,
	tierGrowth: (percent: number) => `增幅不低于 ${percent}%`,
	instruments: '政策工具',
	instrumentsLead: (n: number) => `${n} 项；用了多少没有公开数据`,
	actors: '谁负责什么',
	actorsLead: (n: number) => `${n} 个主体；写职务与单位，不当作现任`,
	deliverables: '“一批”类承诺',
	deliverablesLead: (n: number) => `${n} 处写“一批”，没有个数，只登记，没有完成率`,
	seeClause: '看条款'
};

export type ProgrammePageWords = typeof programmePage;
