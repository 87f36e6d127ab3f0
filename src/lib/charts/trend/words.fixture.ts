/** Words for the tests and expected drawings of the trend chart. */
import type { TrendWords } from './words';

export const words: TrendWords = {
	province: '全省',
	noData: '暂无公开数据',
	noDataReason: '县级与全省都没有可用的增速。',
	keys: '左右键换年份，上下键换县，回车选定',
	year: (year) => `${year}年`,
	missing: '虚线：其间年份没有公布',
	derived: '空心：推算值',
	broken: '双斜线：口径或修订版改变，前后不连',
	others: '灰线：其余受援县',
	reading: (name, figure) => `${name} ${figure}，`,
	unknown: '没有公布'
};
