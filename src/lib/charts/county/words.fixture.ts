/** Words for the tests and the expected drawing of the county card. */
import { words as scorecard } from '../scorecard/words.fixture';
import type { CountyWords } from './words';

export const words: CountyWords = {
	close: '关闭',
	year: (year) => `${year} 年`,
	growth: '当年增速',
	average: (from, to) => `${from}—${to} 年年均增速`,
	province: '全省',
	comma: '，',
	listComma: '、',
	ahead: (points) => `比全省高 ${points} 个百分点`,
	behind: (points) => `比全省低 ${points} 个百分点`,
	level: '与全省持平',
	notComparable: '没有同口径的全省数可比',
	noData: '暂无公开数据',
	noDataReason: '县级数据没有公布。',
	derived: '含推算值',
	source: '来源：',
	grade: (grade) => `${grade} 级`,
	verdicts: scorecard.verdicts,
	reasons: scorecard.reasons,
	spark: (from, to) => `${from}—${to} 年走势，县与全省`
};
