/** Words for sums of money, wherever one is listed. */
export const funds = {
	kinds: {
		fiscal_aid: '财政援助',
		free_aid: '无偿帮扶',
		donation: '捐赠',
		loan: '贷款',
		fund: '基金',
		signed: '签约额',
		planned: '计划投资',
		done: '完成投资'
	},
	programme: '方案',
	payee: '受援方',
	year: '年份',
	promised: '承诺',
	arranged: '安排',
	arrived: '到位',
	source: '来源',
	noName: '来源没有写明',
	noYear: '没有年份'
};
