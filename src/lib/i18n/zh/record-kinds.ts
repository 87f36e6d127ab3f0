/** What a row of the record is: a project at a stage, an event or a sum of money. */

export const recordKinds = {
	kinds: { project: '项目', event: '事件', fund: '资金' } as Record<string, string>,
	events: {
		visit: '互访',
		meeting: '会议',
		notice: '通报',
		signing: '签约',
		project_support: '项目支持',
		training: '培训',
		list_change: '名单变动',
		other: '其他'
	} as Record<string, string>,
	stages: {
		idea: '谋划',
		listed: '入库',
		framework: '签约（框架）',
		contract: '签约（正式）',
		preparation: '前期',
		started: '开工',
		building: '在建',
		done: '完工',
		unstated: '没有写阶段',
		paused: '暂停',
		withdrawn: '退出',
		changed: '转为他项'
	} as Record<string, string>
};
