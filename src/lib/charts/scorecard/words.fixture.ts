/** Words for the tests and expected drawings of the scorecard. */
import type { ScorecardWords } from './words';

export const words: ScorecardWords = {
	county: '受援县（市）',
	total: '快于全省',
	order: '排序',
	orders: { ordinal: '名单序', name: '名称', gap: '差值' },
	sortBy: (indicator) => `按${indicator}的差值排序`,
	footer: '快于全省',
	of: (above, comparable) => `${above}/${comparable}`,
	noData: '暂无公开数据',
	badges: {
		reference: '参',
		endpoints: '端',
		derived: '推',
		method: '法',
		source: '源',
		rounding: '≈'
	},
	legend: {
		reference: '现价参考，不作判定',
		endpoints: '两端点年均',
		derived: '含推算值',
		method: '口径敏感：换一种平均法结论会变',
		source: '来源敏感：换一个来源结论会变',
		rounding: '差距在舍入之内，不可判'
	},
	columnNote: '表头有标记的，整列都是',
	comparison: {
		above: '高于全省',
		not_above: '未高于全省',
		within_rounding: '舍入内不可判',
		none: '暂无公开数据'
	},
	reasons: { years_missing: '五年数据未齐，不作判定', no_county_data: '县级数据没有公布' },
	verdicts: {
		met: '已达到',
		not_met: '未达到',
		not_met_soft: '未达（力争）',
		in_progress: '进行中',
		undecidable: '不能判定',
		registered: '仅登记',
		not_applicable: '不适用'
	},
	cell: ({ county, indicator, countyGrowth, provinceGrowth, gap, years }) =>
		`${county}${indicator}：年均 ${countyGrowth}，全省 ${provinceGrowth}，差 ${gap} 个百分点（${years}）`,
	empty: (county, indicator) => `${county}${indicator}：暂无公开数据`,
	verdict: (word) => `判定：${word}`,
	sources: (titles) => `来源：${titles}`
};
