/** Words of the rules of comparing counties with others. */
import type { RulesWords } from '../rule-words';

export const comparison: RulesWords = {
	'similar-economy': {
		title: '经济相近的县',
		question: '哪几个县的经济与这个县最像，放在一起比才公道？',
		definition: [
			'只在同一张地图里找。每项指标取有数的县最多的一年（同样多取晚的），只用公布的水平，不用推算的数。',
			'水平取自然对数，再按这张地图里有数的县标准化；两县的差距是共有各项之差的均方根。至少共有两项，其中一项是地区生产总值。',
			'没有收录人口数，所以不按人均；文件没有要求这样找同类。'
		],
		formula: [
			'z_{i} = ( ln x_{i} − mean ln x ) / sd ln x',
			'd(a, b) = sqrt( ( Σ_{i} ( z_{i,a} − z_{i,b} )^{2} ) / k )　（i 为两县共有的指标，k ≥ 2）'
		],
		example: '甲县与乙县两项都接近，互为最相近；丙县大得多，离两县都远。'
	}
};
