/** Words on and beside every map. */
import { noData } from './no-data';

export const map = {
	gapTitle: (name: string) => `${name}增速比全省高多少个百分点？`,
	growthTitle: (name: string) => `${name}增速是多少？`,
	levelTitle: (name: string) => `${name}是多少？`,
	sketch: '示意图',
	boundary: '边界数据：国家地理信息公共服务平台（天地图）',
	approval: (number: string) => `审图号：${number}`,
	noData,
	unread: '正在读取这一指标的逐年数',
	recipient: '受援地',
	supporter: '支援地',
	zone: '功能区，示意位置',
	link: '连线由支援方指向受援方',
	zoomIn: '放大',
	zoomOut: '缩小',
	reset: '回到全图',
	unit: '单位',
	colon: '：',
	points: '个百分点',
	dated: (text: string, period: string) => `${text}（${period}）`,
	seatUnknown: '位置不详，列在地图下方',
	docked: (n: number) => `地图下方的 ${n} 个支援方，来源没有写明在哪里`,
	gapClass: (low: number | null, high: number | null) =>
		low === null
			? `低 ${-(high ?? 0)} 以上`
			: high === null
				? `高 ${low} 以上`
				: high <= 0
					? `低 ${-high}–${-low}`
					: `高 ${low}–${high}`,
	wheel: '按住 Ctrl 键滚动可缩放地图',
	wheelMac: '按住 ⌘ 键滚动可缩放地图',
	touch: '用两指移动地图'
};
