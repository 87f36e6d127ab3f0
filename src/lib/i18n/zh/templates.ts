/** Words of the page with the import templates. */
export const templates = {
	title: '导入模板',
	heading: (tables: number) => `${tables} 张表等着填：有台账的单位照模板填好，就能进快照`,
	lead: '这些数没有公开来源，所以页面上是“暂无公开数据”。填好的表放进 data 文件夹，运行 npx atlas build；有错会写明文件、行、列和怎么改，有错就什么都不写。',
	synthetic: '示例文件里的示例县、示例企业和数字都是合成的，不是真事；填真表时删去。',
	files: { empty: '空表', example: '合成示例', guide: '列说明' },
	download: (part: string, table: string) => `下载${part}：${table}`,
	columns: (n: number, required: number) => `${n} 列，${required} 列必填`,
	withheld: (reason: string) => `发布时扣下一部分：${reason}。`,
	caption: (table: string) => `${table} 的列说明`,
	guide: {
		column: '列名',
		name: '中文名',
		type: '类型',
		unit: '单位',
		required: '必填',
		allowed: '允许的写法',
		example: '示例',
		rule: '规则与条款'
	},
	yes: '是'
};
