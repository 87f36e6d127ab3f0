/** Words of what is public: people, attendance totals, key tasks by county. */

const kinds: Record<string, string> = {
	posting: '派驻',
	exchange: '挂职',
	visit: '互访与下访',
	talent: '人才',
	training: '培训',
	employment: '就业'
};

/** Why nothing is public, by the code of `people_demand_at.reason`. */
const reasons: Record<string, string> = {
	personal: '派驻名单与考勤在内部台账，只公布汇总，少于 3 人不显示；目前没有见到公布的汇总。',
	not_seen: '可以由公开报道登记，目前没有见到写明属于这一项的报道。',
	ledger: '数据在内部台账，没有公布。',
	undefined: '文件没有写可以登记的内容。'
};

export const publicRecord = {
	people: {
		title: (all: number, known: number) =>
			all === 0
				? '人员：文件没有对人提要求'
				: known === 0
					? `人员：文件要求 ${all} 项，都暂无公开数据`
					: `人员：文件要求 ${all} 项，${known} 项有公开登记`,
		nav: '人员',
		lead: '派驻、挂职、互访、人才、培训、就业。只写事和汇总数，不写任何个人。',
		none: '这份文件里没有以人为主语的要求。',
		kinds,
		reasons,
		records: (count: number, shown: number) =>
			count > shown ? `公开登记 ${count} 条，列最近 ${shown} 条` : `公开登记 ${count} 条`,
		undated: '来源没有写日期',
		stage: (words: string) => `文件点名的项目：${words}`,
		figure: (value: string, subject: string) => (subject ? `${subject}：${value}` : value),
		windows: '看这项周期任务',
		because: (count: number, reason: string) => `${count} 项：${reason}`
	},
	attendance: {
		title: (months: number) => `考勤合计：公布了 ${months} 个月`,
		noneTitle: '考勤合计',
		lead: '只有合计，没有个人；人月合规是到县不少于规定工作日的人月，除以应考人月。',
		none: '派驻名单与考勤在内部台账，只公布汇总，少于 3 人不显示；目前没有见到公布的汇总。',
		latest: (p: {
			month: string;
			due: string;
			present: string;
			days: string;
			daysDue: string;
			outcome: string;
		}) =>
			`${p.month}：应派 ${p.due} 人，在岗 ${p.present} 人，到县 ${p.days} 人日（应到 ${p.daysDue}），${p.outcome}`,
		rate: (rate: string, coverage: string) => `人月合规率 ${rate}（覆盖 ${coverage}）`,
		reasons: {
			rated: '',
			bodies_unknown: '应派多少没有来源写明，不算合规率',
			coverage_low: '合计覆盖不到应派的八成，不算合规率',
			none_assessed: '没有应考的人月，不算合规率'
		} as Record<string, string>,
		columns: {
			month: '月份',
			due: '应派（人）',
			present: '在岗（人）',
			days: '到县（人日）',
			daysDue: '应到（人日）',
			assessed: '应考（人月）',
			met: '合规（人月）',
			rate: '合规率'
		},
		caption: '逐月合计',
		parts: (month: string, count: number) => `${month}按县或单位公布的合计（${count} 条）`,
		who: '哪里',
		all: '全部',
		more: (months: number) => `共公布 ${months} 个月`
	},
	tasks: {
		title: (covered: number, cells: number) =>
			covered === 0
				? `重点任务：${cells} 格都没有公开登记`
				: `重点任务：${cells} 格里 ${covered} 格有公开登记`,
		nav: '重点任务覆盖',
		lead: (counties: number, expected: number | null, tasks: number) =>
			(expected !== null && counties < expected
				? `受援县名单 ${expected} 个，见到 ${counties} 个`
				: `受援县 ${counties} 个`) +
			` × 重点任务 ${tasks} 项。来源或文件写明哪个县、哪项任务，才填一格。`,
		table: '哪个县的哪项任务有公开登记？',
		legendKnown: '有公开登记，数字是条数',
		legendNone: '暂无公开数据，不等于没做',
		county: '受援县',
		covered: (known: number, all: number) => `${known}/${all} 县`,
		cell: (county: string, task: string, count: number) => `${county}，${task}：${count} 条`,
		/** What has no record at all, and why; `none`: there is no matrix above. */
		without: (counties: number, tasks: number, none: boolean) => {
			const parts = [
				counties > 0 ? `${counties} 个县` : '',
				tasks > 0 ? `${tasks} 项任务` : ''
			].filter(Boolean);
			return `${none ? '' : '另有 '}${parts.join('、')}一格也没有：没有见到同时写明县和任务的来源；不等于没做。`;
		},
		which: (counties: number, tasks: number): string =>
			counties === 0 && tasks === 0
				? '每项任务能有什么数据'
				: '哪些县、哪些任务没有，每项任务能有什么数据',
		countiesWithout: (count: number) => `没有登记的县（${count} 个）`,
		tasksWithout: (count: number) => `没有登记的任务（${count} 项）`,
		canHave: '每项任务能有什么数据',
		noTrack: '没有可跟踪的内容',
		elsewhere: (count: number) => `另有 ${count} 条写明任务、没有落到受援县的，不填格`,
		evidence: (count: number) => `填格的依据（${count} 条）`,
		undated: '没有写日期'
	}
};

export type PublicRecordWords = typeof publicRecord;
