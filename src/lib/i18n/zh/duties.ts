/** What several pages say of duties; the words of their board are in `duty-board`. */
import { BOUND_SIGN, type Bound } from '../../model/bound';

/** Why a duty has no rate, by the code of `obligation_compliance.reason`. */
const reasons: Record<string, string> = {
	no_frequency: '文件没有写频次，只登记，不算合规率',
	personal: '个人考勤不公开，只有汇总数可以发布',
	encouraged: '“鼓励”事项，只登记有无，不算合规率',
	not_due: '还没有到期',
	no_public_data: '暂无公开数据，不算合规率',
	bodies_unknown: '应做的主体有多少没有公布，不算合规率',
	coverage_low: '有记录的次数不到八成，不算合规率',
	rated: '合规率'
};

export const duties = {
	/** How often or how much: 每月 ≥ 7 个工作日; a period that is one year of its own is not “every”. */
	every: (period: string, times: number | null, unit: string | null, bound: Bound | null) => {
		const each = /^[旬月季年]|^半年|^[0-9]+年$/.test(period) ? `每${period}` : period;
		const sign = BOUND_SIGN[bound ?? 'exact'];
		return times === null ? period : `${each} ${sign}${times} ${unit ?? '次'}`;
	},
	comma: '，',
	rate: (rate: string, coverage: string) => `合规率 ${rate}，数据覆盖 ${coverage}`,
	covered: (coverage: string) => `数据覆盖 ${coverage}`,
	registered: (events: number) =>
		events === 0 ? '公开来源里没有登记' : `公开来源里登记 ${events} 次`,
	reasons
};
