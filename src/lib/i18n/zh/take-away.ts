/** Words of taking a figure away: as picture, data or markup. They come with the button that needs them. */
export const takeAway = {
	picture: '图片',
	png: 'PNG（2 倍）',
	pngPrint: 'PNG（A4 打印）',
	svg: 'SVG（矢量）',
	data: '数据',
	csv: 'CSV（Excel 可直接打开）',
	xlsx: 'XLSX（附说明页）',
	embed: '嵌入网页',
	embedHint: '把这段代码贴进网页，显示的就是现在选中的这张图。',
	copy: '复制',
	copied: '已复制',
	failed: (what: string, reason: string) =>
		`${what}没有做成：${reason}。请再试一次，或换一种格式。`,
	blocked: '浏览器没有放行，请手工选中再复制',
	sheets: { data: '数据', notes: '说明' },
	notes: {
		title: '标题',
		about: '口径',
		source: '来源',
		snapshot: '快照',
		page: '页面',
		query: '查询',
		rule: '说明'
	},
	cited: (sources: readonly string[]) => `来源：${sources.join('；')}`,
	graded: (title: string, grade: string) => `${title}（${grade}）`,
	empty: '空格表示暂无公开数据，不是 0。',
	snapshot: (id: string) => `结对图谱 · 快照 ${id}（数据截至 ${id.slice(0, 10)}）`
};
