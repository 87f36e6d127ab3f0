/** Words of the county card; the page takes them from the dictionary. */
import type { VerdictWords } from '../../ui/verdict';

export interface CountyWords {
	/** 关闭 */
	close: string;
	/** 2023年 */
	year: (year: number) => string;
	/** 当年增速 */
	growth: string;
	/** 异常跳变，待核, with the usual growth of its peers. */
	jump: (peers: string) => string;
	/** 2020—2023 年年均增速 */
	average: (from: number, to: number) => string;
	/** 全省 */
	province: string;
	/** Between the parts of a line: a comma with its space. */
	comma: string;
	/** Between the items of a list. */
	listComma: string;
	/** 比全省高 0.7 个百分点 */
	ahead: (points: string) => string;
	/** 比全省低 0.7 个百分点 */
	behind: (points: string) => string;
	/** 与全省持平（差不到 0.05 个百分点） */
	level: string;
	/** 没有同口径的全省数可比 */
	notComparable: string;
	/** 暂无公开数据 */
	noData: string;
	/** Why there is none, when the row does not say: 县级数据没有公布 */
	noDataReason: string;
	/** 含推算值 */
	derived: string;
	/** `来源：`, with its colon. */
	source: string;
	/** `C 级` */
	grade: (grade: string) => string;
	verdicts: VerdictWords;
	/** Why a verdict is what it is, by the codes of `reason`. */
	reasons: Record<string, string>;
	/** The thumbnail in words: 2020—2023 年走势，县与全省，2020 年为 100 */
	spark: (from: number, to: number) => string;
}
