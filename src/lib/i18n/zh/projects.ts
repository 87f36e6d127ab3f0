/** Words of the board of projects. */

/** Why a rate has no value, by the code of `project_rate.reason`. */
const rateReasons: Record<string, string> = {
	known: '',
	no_denominator: '没有一个项目的公开记录可以作分母',
	no_numerator: '分子没有公开记录；不等于 0'
};

export const projects = {
	title: '项目管线',
	heading: (all: number, staged: number, started: number) =>
		`文件点名 ${all} 条项目：${staged} 条写明阶段，${started} 条写明已经动工`,
	lead: '一条可以是一个项目，也可以是打包数。阶段照文件的字面：“拟”“拟推动”是谋划，框架协议不算落地，没有证据的阶段不推断。金额照原文的界：≥ 是“超”“余”，≈ 是“约”。',
	byStage: '按阶段筛选',
	facets: { programme: '方案', stage: '阶段', place: '地点', kind: '条款类别' },
	placements: {
		county: '县',
		city: '市（州）',
		line: '线状工程',
		several: '跨几个地方',
		unplaced: '没有县级地点'
	},
	/** A stage no document states for any entry: nothing said, not nothing done. */
	noEntry: '没有写明',
	noKind: '没有标题',
	shown: (shown: number, all: number) =>
		shown === all ? `全部 ${all} 条` : `${all} 条里的 ${shown} 条`,
	none: '没有符合这些条件的项目。',
	group: (count: number) => `${count} 条`,
	table: '每个项目走到哪一步，计划多少，完成多少？',
	columns: {
		name: '项目',
		stage: '阶段',
		planned: '文件写的金额',
		done: '完成投资',
		place: '地点',
		clause: '条款与原文'
	},
	asPrinted: (words: string) => `原文“${words}”`,
	dated: (date: string) => `记录日期 ${date}`,
	amountKinds: {
		planned: '计划投资',
		year: '年度计划投资',
		signed: '签约额，不是投资',
		loan: '累计贷款，不是投资',
		aid: '无偿资金，不是投资'
	},
	packageOf: (count: string) => `打包 ${count} 个`,
	traction: '牵引项目，不是帮扶投资',
	noAmount: '没有写金额',
	noDone: '暂无公开数据',
	noPlace: '没有写地点',
	/** Why a project is not on the map, and which places it touches. */
	listed: (p: { line: boolean; places: readonly string[]; inferred: boolean }) =>
		[
			p.line ? '线状工程，只列表' : '只列表',
			p.places.length > 0 ? `涉及${p.places.join('、')}${p.inferred ? '（由简称推断）' : ''}` : ''
		]
			.filter(Boolean)
			.join('；'),
	/** The seven steps of approval; their names as the document writes them. */
	steps: {
		group: '审批环节',
		named: (document: string, names: readonly string[]) =>
			`${document}文件点名 ${names.length} 个审批环节：${names.join('、')}`,
		silent: '没有一个项目公开过走到哪个环节。',
		stop: '。'
	},
	stepNames: {
		立项: '立项',
		用地: '用地',
		规划: '规划',
		环评: '环评',
		建设: '建设',
		施工: '施工',
		竣工验收: '竣工验收'
	} as Readonly<Record<string, string>>,
	map: (place: string, count: number) => `${place}：有县或市（州）地点的项目 ${count} 条`,
	mapTitle: '项目在哪里？',
	mapLead: '只画文件写明县或市（州）的。圈越大条数越多；虚线圈只写到市（州），位置示意。',
	mapLeft: (p: { line: number; several: number; unplaced: number }) => {
		const parts = [
			p.line > 0 ? `线状工程 ${p.line} 条` : '',
			p.several > 0 ? `跨几个市（州）的 ${p.several} 条` : '',
			p.unplaced > 0 ? `没有县级地点的 ${p.unplaced} 条` : ''
		].filter(Boolean);
		return parts.length > 0 ? `只列在表里，不画上图：${parts.join('，')}。` : '';
	},
	mapNone: '筛选后没有可以上图的项目。',
	sumTitle: '点名的单个项目，计划投资合计',
	sum: (programme: string, amount: string, count: number) =>
		`${programme}：至少 ${amount}（${count} 个写明金额）`,
	sumNone: (programme: string) => `${programme}：没有一个单个项目写明计划投资`,
	sumNote: '打包数、签约额、贷款、无偿资金不加在内：互相包含关系没有写明。',
	ratesTitle: (known: number, all: number) =>
		known === 0 ? `${all} 个项目指标都还算不出` : `${all} 个项目指标，${known} 个有公开数据`,
	ratesLead:
		'分子分母逐项列出。点名的单个项目一组，每个打包数各一组：不知道打包里是哪些，不混在一起。文件的计划是下限时，真实完成率只能写“低于”。',
	rateColumns: {
		rate: '指标',
		of: '对象',
		numerator: '分子',
		denominator: '分母',
		value: '结果'
	},
	rates: {
		formal_signing: '正式签约率',
		start: '开工率',
		completion: '完工率',
		investment: '投资完成率',
		annual: '年度完成率',
		arrival: '资金到位率',
		conversion: '签约到开工的中位天数'
	},
	rateHints: {
		formal_signing: '正式签约 ÷ 全部签约；框架协议不算落地',
		start: '开工、在建、完工 ÷ 已正式签约',
		completion: '完工 ÷ 已开工',
		investment: '累计完成 ÷ 计划投资',
		annual: '当年完成 ÷ 当年计划',
		arrival: '到位 ÷ 承诺',
		conversion: '未开工的按右删失'
	},
	bases: { count: '按个数', money: '按投资额', days: '按天数' },
	named: '点名的单个项目',
	rateReasons,
	below: (value: string) => `低于 ${value}`,
	days: (days: number) => `${days} 天`,
	censored: (count: number) => `未开工 ${count} 个`,
	physicalTitle: '实物进度，与金额分开',
	physical: (done: string | null, planned: string) =>
		done === null ? `计划 ${planned}` : `${done} / ${planned}`,
	physicalNone: '完成数暂无公开数据',
	ofProject: (name: string) => `属于：${name}`,
	ofNone: '文件没有写明属于哪个项目',
	deliverablesTitle: (count: number) => `另有 ${count} 处写“一批”，没有个数，只计数，没有完成率`,
	deliverables: (programme: string, count: number) => `${programme} ${count} 处`
};
