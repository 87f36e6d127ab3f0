/** Words of the pages about the five documents, their clauses and what the site makes of each. */
const kinds = {
	target: '目标与门槛',
	obligation: '周期任务',
	project: '项目',
	list: '名单',
	member: '点名的地方',
	instrument: '政策工具',
	benefit_rule: '利益共享规则',
	fund_tier_rule: '资金分档',
	assessment_rule: '考核规则',
	actor: '责任主体',
	task: '专项行动',
	deliverable: '没有数量的任务',
	label: '提法',
	gap: '文件没有写明',
	text_defect: '文字疑误',
	people_demand: '对人员的要求',
	programme: '文件信息'
};

export const documents = {
	title: '文件',
	heading: (documents: number, clauses: number) => `${documents} 份文件，${clauses} 个条款`,
	lead: '每条给出标题、一句自己的话和短引文，以及从这条产生的目标、任务、项目与缺口。',
	toCoverage: '每个条款在哪一页',
	noNumber: '无文号',
	counts: (clauses: number, targets: number, obligations: number) =>
		`${clauses} 个条款 · ${targets} 条目标与门槛 · ${obligations} 项周期任务`,
	contents: '条款目录',
	notCopied: '网站不收录文件全文。发布者可在 clause.csv 的 text 列补上，补上即显示。',
	fullText: '全文',
	toProgramme: '看方案页',
	kinds,
	data: (words: string) => `数据：${words}`,
	textOnly: '这条没有可跟踪的内容，只列概括。',
	notEntered: '这条还没有登记事实，只列概括。',
	note: '注：',
	coverage: {
		title: '条款覆盖',
		heading: (clauses: number, onPages: number) =>
			`${clauses} 个条款里，${onPages} 个产生了可查的事实`,
		lead: (textOnly: number) =>
			`其余 ${textOnly} 个只有文字：或者没有可跟踪的内容，或者还没有登记。此表由数据生成，不是手写。`,
		document: '文件',
		clause: '条款',
		data: '数据',
		facts: '事实',
		pages: '在哪一页',
		clausePage: '条款',
		textOnly: '只有文字',
		notEntered: '只有文字：尚未登记',
		none: '—'
	}
};
