/** Words of the scorecard; the page takes them from the dictionary. */
import type { VerdictWords } from '../../ui/verdict';
import type { Badge } from './cells';

export interface ScorecardWords {
	/** 受援县（市） */
	county: string;
	/** 快于全省, above the totals. */
	total: string;
	/** 排序 */
	order: string;
	orders: { ordinal: string; name: string; gap: string };
	/** 按地区生产总值的差值排序 */
	sortBy: (indicator: string) => string;
	/** 快于全省, before the counts of the last line. */
	footer: string;
	/** `18/22` */
	of: (above: number, comparable: number) => string;
	/** 暂无公开数据 */
	noData: string;
	/** One character each: 参 端 推 法 源 ≈ */
	badges: Record<Badge, string>;
	/** What each mark means, as a sentence without the mark. */
	legend: Record<Badge, string>;
	/** 表头有标记的，整列都是 */
	columnNote: string;
	/** 高于全省, by the codes of `comparison`. */
	comparison: Record<string, string>;
	/** Why a verdict is what it is, by the codes of `reason`. */
	reasons: Record<string, string>;
	verdicts: VerdictWords;
	/** 利川市地区生产总值：年均 9.8%，全省 9.1%，差 +0.7 个百分点（2021—2023） */
	cell: (parts: {
		county: string;
		indicator: string;
		countyGrowth: string;
		provinceGrowth: string;
		gap: string;
		years: string;
	}) => string;
	/** 利川市地区生产总值：年均 9.80% */
	own: (county: string, indicator: string, growth: string) => string;
	/** 不比, where the county's figure has nothing to be compared with. */
	uncompared: string;
	/** What 不比 means, below the table. */
	uncomparedLegend: string;
	/** 利川市地区生产总值：暂无公开数据 */
	empty: (county: string, indicator: string) => string;
	/** 判定：不能判定 */
	verdict: (word: string) => string;
	/** 来源：… */
	sources: (titles: string) => string;
}
