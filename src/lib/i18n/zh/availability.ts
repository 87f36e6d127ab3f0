/** Whether public data can answer for a clause, by the letter the clause carries. */
export const availability: Record<string, string> = {
	P: '公开统计可算',
	N: '公开报道可登记，不完整',
	I: '只有内部台账',
	U: '口径没有定义',
	X: '不宜公开',
	'-': '没有可跟踪的内容'
};
