/** Words about other readings of the comparison: catching up, the total, what changes the conclusion. */
import type { ReadingName, TotalReason } from '../../model/reading';

const list = (names: readonly string[]) => names.join('、');

export const readings = {
	/** What the three switches say now. */
	summary: (read: readonly string[]) => `怎么算：${read.join('、')}`,
	/** The switches beside the averaging method. */
	estimate: '比较',
	estimates: { band: '计入舍入', point: '只看点估计' },
	average: '全省平均',
	averages: { P1: '全省', P2: '各县级单位', P3: '县域单位' },
	averageHints: {
		P1: '全省该指标自己的增速（默认）',
		P2: '全部县级单位增速的简单平均',
		P3: '县域各单位（不含市辖区）增速的简单平均'
	},
	failed: '查询引擎不可用，仍按默认读法显示。',
	pointNote: '只看点估计：县的年均大于全省就算高于，相等算未高于，不计舍入。',
	averageNote: (average: 'P2' | 'P3'): string =>
		average === 'P2'
			? '“全省平均”取全部县级单位增速的简单平均。'
			: '“全省平均”取县域各单位（不含市辖区）增速的简单平均。',
	coverage: (indicator: string, known: number, units: number) =>
		`${indicator} ${units} 个单位中 ${known} 个有数`,
	/** One cell of the place card under the chosen reading. */
	cell: (p: { average: string; known: string; points: string | null; comparison: string }) =>
		p.points === null
			? `按所选读法：平均 ${p.average}（${p.known}），不足八成，不比`
			: `按所选读法：对照 ${p.average}${p.known === '' ? '' : `（${p.known}）`}，差 ${p.points} 个百分点，${p.comparison}`,
	coverageRule: '有数的不足八成，不比；不是全部有数，不作判定依据。页首一句仍按全省自己的增速。',
	semicolon: '；',
	stop: '。',
	list,

	/** A conclusion of the headline that another reading turns. */
	depends: (p: {
		indicator: string;
		above: number;
		readings: readonly { name: string; above: number }[];
	}) =>
		`${p.indicator}快于全省的 ${p.above} 个，${p.readings
			.map(({ name, above }) => `换成“${name}”是 ${above} 个`)
			.join('，')}。`,
	dependsWhy: '看各种读法',
	sensitivity: {
		title: (changed: number) =>
			changed === 0 ? '换一种读法，结论都不变' : `换一种读法，${changed} 格的结论会变`,
		lead: '一次只换一样，与默认读法（几何平均、全省增速、计入舍入、以期前一年为基）相比；按所列的县数',
		table: '各种读法逐项的县数',
		reading: '读法',
		names: {
			default: '默认',
			arithmetic: '算术平均',
			point: '只看点估计',
			P2: '全省平均取各县级单位平均',
			P3: '全省平均取县域单位平均',
			earlier_base: '基年前移一年'
		} satisfies Record<ReadingName, string>,
		above: (n: number) => `高于 ${n}`,
		notAbove: (n: number) => `未高于 ${n}`,
		within: (n: number) => `不可判 ${n}`,
		none: (n: number) => `无数 ${n}`,
		compared: (rate: string | null, from: number, to: number) =>
			rate === null ? `${from}—${to} 年` : `对照 ${rate}（${from}—${to}）`,
		mean: (rate: string) => `平均 ${rate}`,
		known: (known: number, units: number) => `${units} 个中 ${known} 个有数`,
		notCompared: '不足八成，不比',
		changed: (n: number) => `${n} 县不同`,
		sensitive: '口径敏感',
		reference: '现价',
		rule: '各县级单位的平均要与本县同年份、同价格、同修订版才算“有数”；有数的不足八成不比，不是全部有数不作判定依据。基年前移只作敏感性：2020 年是低基数，多算它自己的增速，结论会动。'
	},

	catchUp: {
		title: (p: { behind: number; close: number; reference: number }) =>
			`${p.behind} 格未高于全省${p.close > 0 ? `、${p.close} 格舍入内不可判` : ''}${
				p.reference > 0 ? `（${p.reference} 格为现价参考）` : ''
			}：余下的年份，每年要多快才追得上？`,
		table: '逐格的追赶速度',
		none: '能比的都领先，没有要追的。',
		over: (term: string, left: string) =>
			`期限 ${term} 年已满，各县 ${left} 年没有可用的数。全省这几年公布了的用公布数，没有公布的假定与已过各年同速。下面是算术，不是预测，也不是判定。`,
		running: (left: string) =>
			`各县 ${left} 年的数还没有；全省公布了的用公布数，没有公布的假定与已过各年同速。下面是算术，不是预测，也不是判定。`,
		assume: (indicator: string) => `改为假定全省${indicator}余年每年增长`,
		unit: '%',
		reset: '恢复默认',
		hint: (rate: string) => `留空用公布数；全省已过各年的年均是 ${rate}。填了的数用于余下每一年`,
		county: '受援县（市）',
		own: '县已过年均',
		province: '全省已过年均',
		ahead: '全省余年年均',
		basis: '其中',
		basisOf: (published: string | null, assumed: string | null) =>
			[published && `${published} 年已公布`, assumed && `${assumed} 年假定`]
				.filter(Boolean)
				.join('，'),
		pace: '县每年须超过',
		faster: '每年快于全省',
		points: (points: string) => `${points} 个百分点`,
		group: (indicator: string, left: string | null, reference: boolean) =>
			`${indicator}${reference ? '（现价参考）' : ''}${left === null ? '' : `，余 ${left} 年`}`,
		note: (p: {
			indicator: string;
			years: number;
			ahead: string;
			basis: string;
			pace: string;
			over: boolean;
		}) =>
			`${p.indicator}余 ${p.years} 年每年须超过 ${p.pace}，累计才高于全省（全省这几年年均 ${p.ahead}：${p.basis}${
				p.over ? '；期限已满，县里这几年没有可用的数' : ''
			}）`
	},

	total: {
		title: '合起来看：受援县合计与全省',
		lead: '目标要求每个县各自高于全省；合计只作旁证，不出判定',
		line: (p: {
			members: number;
			indicator: string;
			from: number;
			to: number;
			growth: string;
			province: string;
		}) =>
			`${p.members} 县合计：${p.indicator} ${p.from}—${p.to} 年年均 ${p.growth}，全省 ${p.province}；`,
		others: (names: readonly string[]) => `${list(names)}不合计，`,
		why: '原因与各年缺谁',
		indicator: '指标',
		base: '起点合计',
		last: '终点合计',
		growth: '合计年均',
		province: '全省年均',
		gap: '差（百分点）',
		years: '各年有数的县',
		year: (year: number, known: number, members: number) => `${year}：${known}/${members}`,
		missing: (names: string) => `（缺${names}）`,
		how: {
			weighted: '用上年现价占比加权各县可比价增速',
			sum: '各县水平相加',
			population: '须用常住人口加权'
		},
		reasons: {
			compared: '',
			members_missing: '合计不算：没有一年全部的县都公布可比价增速和上年水平',
			population_missing: '合计不判：各县城镇、农村常住人口没有进入数据，不能加权',
			too_few_years: '合计不判：全部县都有数的年份不足 3 年',
			no_province_data: '合计不判：没有同口径的全省数'
		} satisfies Record<TotalReason, string>,
		rule: '缺一个县，那一年就没有合计；不插补。两端齐了，用两端的合计算年均。'
	}
};
