/** Words of the trend chart; the page takes them from the dictionary. */

export interface TrendWords {
	/** 全省 */
	province: string;
	/** 暂无公开数据 */
	noData: string;
	/** Why there may be none, as a sentence. */
	noDataReason: string;
	/** 左右键换年份，上下键换县，回车选定 */
	keys: string;
	/** 2021年 */
	year: (year: number) => string;
	/** 虚线：其间年份没有公布 */
	missing: string;
	/** 空心：推算值 */
	derived: string;
	/** 双斜线：口径或修订版改变，前后不连 */
	broken: string;
	/** 灰线：其余受援县 */
	others: string;
	/** One reading, `利川市 13.2%`, as part of a sentence. */
	reading: (name: string, figure: string) => string;
	/** 没有公布 */
	unknown: string;
}
