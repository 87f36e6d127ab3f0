/** Words of the section on how far apart counties are. */

interface Fit {
	/** Points of growth that starting half as high brings, with its 95 % interval, as texts with a sign. */
	halving: string;
	low: string;
	high: string;
	counties: number;
}

export const spread = {
	heading: '差距：在缩小吗',
	convergence: {
		title: (name: string) => `${name}：起点低的县，增长得更快吗？`,
		axes: (unit: string, base: number, from: number, to: number) =>
			`横轴 ${base} 年水平（${unit}，按倍数排），纵轴 ${from}—${to} 年年均增幅（%）`,
		marks: (recipients: number, others: number) =>
			`深色 ${recipients} 个受援县，浅色 ${others} 个其他县`,
		reference: '含现价增速，仅作参考',
		seen: (faster: boolean, f: Fit) =>
			`${f.counties} 个县里，起点低一半的，年均增幅${faster ? '高' : '低'} ${f.halving.replace(/^[+−]/, '')} 个百分点（95% 区间 ${f.low}～${f.high}）。`,
		unseen: (f: Fit) =>
			`${f.counties} 个县看不出起点高低与快慢有关：起点低一半，年均增幅差 ${f.halving} 个百分点，95% 区间 ${f.low}～${f.high}，含零。`,
		few: (n: number) => `只有 ${n} 个县可比，不满八个，不画线。`,
		caveat: '虚线和色带是回归直线与 95% 区间；不是因果，没有公开数的县不在里面。',
		none: '没有一个县既有起点水平、又有满三年可与全省比较的增幅。',
		start: (base: number) => `${base} 年水平`,
		growth: '年均增幅（%）',
		recipient: '受援县'
	},
	inequality: {
		title: (name: string) => `${name}：县与县之间的差距在缩小吗？`,
		subtitle: '每县算一个，各年同一批县；0 是各县一样，越大差得越远',
		measures: { gini: '基尼系数', theil: '泰尔指数' },
		groups: {
			map: (n: number) => `全图 ${n} 县`,
			recipients: (n: number) => `受援 ${n} 县`
		},
		/** Gini of the first and last year of a group. */
		change: (group: string, from: number, to: number, first: string, last: string) =>
			`${group}的基尼系数，${from} 年 ${first}，${to} 年 ${last}${
				first === last ? '，没有变化' : Number(last) < Number(first) ? '，缩小了' : '，扩大了'
			}`,
		one: (group: string, year: number, figure: string) =>
			`${group}的基尼系数，${year} 年 ${figure}；只有一年，看不出变化`,
		stop: '。',
		none: '没有五个以上的县同年都有公布的水平。',
		county: '哪些县',
		ratio: '最高 ÷ 最低',
		year: '年份',
		counties: '县数'
	},
	ratio: {
		title: '城乡收入差几倍？',
		subtitle: '城镇居民人均可支配收入 ÷ 农村居民人均可支配收入，同年；越低差距越小',
		none: '没有一个受援县同一年的城镇、农村收入都公布过。',
		known: (n: number, of: number) => `${of} 个受援县里 ${n} 个有数`
	},
	pace: {
		title: (name: string) => `${name}：落后的县，余下几年要多快才赶得上？`,
		subtitle: (left: string) =>
			`空心点是已过各年的年均增幅，实心点是余年（${left}）每年须超过的增幅，%`,
		province: (pace: string) => `全省余年 ${pace}%`,
		assumed: '全省余年没有公布的，按它已过各年的平均假定。',
		over: '考察期已满，余年的数还没有公布：这是须补上的，不是预测。',
		reference: '现价比较，仅作参考。',
		none: '可比的受援县都已高于全省，没有要追的。',
		noTarget: '文件没有写明增速高于全省的目标，所以不算“余下几年要多快”。',
		so_far: '已过各年年均（%）',
		needed: '余年须超过（%）',
		ahead: '全省余年（%）',
		years: '余年'
	},
	method: '怎么算的'
};
