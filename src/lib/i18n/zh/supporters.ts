/** Words of the pages about who gives support: the index and one supporter. */

/** What a sentence about one supporter is made of; every number is counted from rows. */
interface Finding {
	name: string;
	/** Programmes in which a source states a pair. */
	programmes: string[];
	/** Distinct places it is stated to support. */
	recipients: number;
	/** Stated pairs; one place in two programmes is two. */
	links: number;
	leads: number;
	conveners: number;
	memberships: number;
	ended: number;
	/** Programmes on whose list it stands without a stated pair. */
	unpaired: string[];
	funds: number;
	events: number;
}

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join('');

export const supporters = {
	title: '支援方',
	heading: (p: { all: number; linked: number; unpaired: number; rest: number }) =>
		`${p.all} 个支援方：来源写明帮了谁的 ${p.linked} 个，只在名单上、没有写结对的 ${p.unpaired} 个` +
		(p.rest > 0 ? `，只见到资金或活动的 ${p.rest} 个` : ''),
	lead: '企业、部门、行政区、功能区各归一类，按方案列出。只写来源写明的关系；名单同一行不是一对。',
	back: '全部支援方',
	filters: {
		q: '名称',
		qHint: '名称、别名、拼音或受援地',
		class: '类别',
		programme: '方案',
		state: '状态'
	},
	all: '全部',
	option: (name: string, count: number) => `${name}（${count}）`,
	reset: '清除筛选',
	shown: (shown: number, all: number) =>
		shown === all ? `全部 ${all} 个支援方` : `${all} 个支援方里的 ${shown} 个`,
	none: '没有符合这些条件的支援方。',
	classes: { enterprise: '企业', department: '部门', region: '行政区', zone: '功能区' },
	classCount: (n: number) => `${n} 个`,
	regionKinds: {
		地级市: '地级市',
		县级市: '县级市',
		市辖区: '市辖区',
		县: '县',
		自治县: '自治县',
		功能区: '功能区'
	} as Record<string, string>,
	outside: '五份文件之外',
	states: {
		current: '期限内',
		seen: '见于报道，期限未写',
		ended: '已期满',
		unpaired: '附件未写结对，不推断',
		none: '只见到资金或活动'
	},
	supports: (n: number, names: string) => `支援 ${n} 个：${names}`,
	comma: '、',
	semicolon: '；',
	money: (funds: number, events: number) =>
		[funds > 0 ? `资金 ${funds} 笔` : '', events > 0 ? `活动 ${events} 件` : '']
			.filter(Boolean)
			.join('，'),
	ordinal: (n: number) => `名单序 ${n}`,
	unknown: {
		title: '还有谁在支援，没有公布？',
		lead: '按方案列出文件要求有、而公开来源没有写出的支援方',
		sides: (due: number, known: number) => `应有 ${due} 方支援，公布 ${known} 方，其余是谁没有公布`,
		team: (expected: number, named: number) =>
			`团组写 ${expected} 家，点名 ${named} 家，其余没有具名`,
		listed: (listed: number, links: number) => `名单列 ${listed} 个支援方，写明的结对 ${links} 对`,
		linked: (recipients: number, linked: number) =>
			`受援地 ${recipients} 个，来源写明由谁支援的 ${linked} 个`
	},

	finding: (p: Finding): string => {
		const parts: string[] = [];
		if (p.links > 0)
			parts.push(
				[
					`见于公开来源支援 ${p.recipients} 个受援地（${p.programmes.join('、')}）`,
					p.leads > 0 ? `其中牵头 ${p.leads} 个` : '',
					p.conveners > 0 ? `其中 ${p.conveners} 个以联合团组召集单位的身份` : '',
					p.memberships > 0 ? `其中 ${p.memberships} 个以联合团组成员的身份` : '',
					p.ended === 0
						? ''
						: p.ended === p.links
							? '都已期满'
							: `${p.links} 对关系里 ${p.ended} 对已期满`
				]
					.filter(Boolean)
					.join('，')
			);
		if (p.unpaired.length > 0)
			parts.push(`在${list(p.unpaired)}的支援名单上，附件未写结对，不推断`);
		if (parts.length === 0)
			parts.push(
				`没有来源写明它与谁结对；见到${[p.funds > 0 ? `资金 ${p.funds} 笔` : '', p.events > 0 ? `活动 ${p.events} 件` : ''].filter(Boolean).join('、')}`
			);
		return `${p.name}：${parts.join('；')}。`;
	},
	who: {
		title: '它是谁',
		kind: '类别',
		parent: '上级',
		seat: '驻地',
		noSeat: '没有来源写明，地图上不放点',
		sketch: '示意位置，功能区没有边界',
		aliases: '别名',
		note: '说明',
		source: '来源',
		lists: '名单'
	},
	map: {
		title: (name: string, n: number) => `${name}与它支援的 ${n} 个受援地`,
		drawn: (names: string) => `所画的关系出自：${names}。`,
		alone: (name: string) => `${name}的位置；没有来源写明它支援谁，所以不画连线`,
		position: '圆圈：它的位置。',
		outlined: '填色：它支援的受援地；圆圈：它的位置；箭头由支援方指向受援方。',
		docked: '填色：它支援的受援地；驻地没有来源，图边的圆圈不表示位置；箭头由支援方指向受援方。',
		cities: (names: string) => `${names}是地级，只画连线到标注点。`,
		none: '没有来源写明它支援谁，也没有写明驻地，所以不画地图。'
	},
	links: {
		title: (n: number) => (n === 0 ? '支援谁：来源没有写明' : `支援谁：来源写明 ${n} 对`),
		lead: '日期是报道日期，不是法定起止；同一对见于两个方案各列一次',
		caption: '它支援的受援地',
		recipient: '受援地',
		programme: '方案',
		role: '角色',
		seen: '见到',
		state: '状态',
		source: '来源与原文',
		roles: {
			supporter: '支援',
			lead: '牵头',
			convener: '召集单位',
			member: '团组成员',
			park: '园区',
			district: '城区'
		} as Record<string, string>,
		term: (from: string, to: string) => `来源写明期限 ${from}—${to}`,
		towns: (names: string) => `负责乡镇：${names}`,
		history: (n: number) => `历史：${n} 对已期满，照期满列出，不删`,
		none: '没有写明的不画线，不推断。'
	},
	listed: {
		title: (programme: string) => `${programme}：附件未写结对，不推断`,
		body: (p: { list: string; ordinal: number | null; name: string }) =>
			`“${p.list}”${p.ordinal === null ? '列有' : `第 ${p.ordinal} 位是`}“${p.name}”。附件只有受援、支援两张名单，没有谁帮谁；两张名单同一位次不是一对。`,
		other: (names: string) => `下列${names}是另一项制度，不能拿来替它补结对。`,
		left: (date: string) => `${date}起不在名单上`,
		clause: '看条款'
	},
	ties: {
		title: '它在多方结对里的位置',
		lead: '一个县域由几方一同支援；没有公布的一方照写',
		caption: '各受援地的各方',
		own: '本方',
		missing: '暂无公开数据'
	},
	sums: {
		title: (n: number, kinds: number) =>
			n === 0 ? '它出的钱：暂无公开数据' : `写明由它出的钱：${n} 笔，${kinds} 类`,
		lead: '各类不相加，同类也不合计。',
		caption: '逐笔资金',
		amount: '金额',
		kind: '类别',
		none: '几家合计、来源没有分开的，只在资金页。',
		joint: '几家合计、来源没有分开的，只在资金页。',
		page: '看资金页'
	},
	events: {
		title: (n: number) => (n === 0 ? '它的活动：暂无公开数据' : `见到的活动：${n} 件`),
		lead: '只是见于来源的，不是全部；没有记录不等于没有做',
		none: '没有记录不等于没有做。',
		undated: '日期不详',
		kinds: {
			visit: '走访',
			meeting: '会议',
			notice: '通报',
			signing: '签约',
			project_support: '项目支持',
			training: '培训',
			list_change: '名单变动',
			other: '其他'
		} as Record<string, string>,
		directions: { out: '支援方来访', in: '受援方回访' }
	},
	promises: {
		title: (targets: number, duties: number) =>
			targets + duties === 0
				? '约束这一类支援方的目标与义务：没有登记'
				: `约束这一类支援方的：目标与门槛 ${targets} 条，周期性义务 ${duties} 项`,
		lead: '文件点的是一类单位（“责任方”一栏照原文），不是点名这一家；这里不判它做到没有。',
		party: (words: string) => `责任方：${words}`,
		target: '目标',
		duty: '义务',
		targets: '在目标页看判定',
		duties: '在周期任务页看',
		none: '这里只登记五份文件里的目标和义务。'
	},
	own: {
		title: '它自己的四项指标',
		lead: '支援方自身的数，只作背景，不出判定'
	}
};
