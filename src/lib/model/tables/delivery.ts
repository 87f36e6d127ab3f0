/** What was done: events, projects, money, tax. Mostly empty until somebody publishes it. */
import {
	clause,
	id,
	integer,
	flag,
	note,
	number,
	partialDate,
	programme,
	quote,
	ref,
	source,
	text
} from '../column';
import type { Table } from '../types';

export const event: Table = {
	name: 'event',
	description: {
		zh: '发生过的事：互访、会议、通报、签约',
		en: 'What happened: visits, meetings, notices, signings'
	},
	key: ['id'],
	columns: [
		id('编号', 'Identifier', { format: 'identifier' }),
		programme(),
		partialDate('date', '日期', 'Date'),
		text('kind', '类别', 'Kind', {
			required: true,
			values: [
				'visit',
				'meeting',
				'notice',
				'signing',
				'project_support',
				'training',
				'list_change',
				'other'
			]
		}),
		text('what', '事项', 'What happened', { required: true }),
		ref('supporter_region', 'region', '支援方（行政区）', 'Supporting region'),
		ref(
			'supporter_organisation',
			'organisation',
			'支援方（企业或部门）',
			'Supporting organisation'
		),
		ref('recipient', 'region', '受援方', 'Recipient'),
		text('direction', '方向：out 支援方来访，in 受援方回访', 'Direction', {
			values: ['out', 'in']
		}),
		text('lead_title', '带队人职务', 'Title of the leader'),
		ref('obligation', 'obligation', '对应义务', 'Duty it serves'),
		text('evidence', '证据', 'Evidence'),
		source({ required: true }),
		note()
	]
};

export const project: Table = {
	name: 'project',
	description: { zh: '项目', en: 'Projects' },
	key: ['id'],
	columns: [
		id(),
		programme(),
		clause({ required: true }),
		text('name', '名称', 'Name', { required: true }),
		text('place', '地点的原文说法', 'Place as printed'),
		ref('region', 'region', '所在县，仅在能确定时填写', 'County, only where certain'),
		text('investor', '投资或实施主体', 'Investor'),
		number('amount', '金额', 'Amount', { min: 0 }),
		text('unit', '金额单位', 'Unit of the amount', { values: ['亿元', '万元'] }),
		text('bound', '金额的界：exact 恰为，over 超或余，about 约', 'Bound of the amount', {
			values: ['exact', 'over', 'about']
		}),
		text('stage', '阶段', 'Stage', {
			required: true,
			values: [
				'idea',
				'listed',
				'framework',
				'contract',
				'preparation',
				'started',
				'building',
				'done',
				'unstated'
			]
		}),
		text('stage_words', '阶段的原文说法', 'Stage as printed'),
		partialDate('stage_date', '阶段日期', 'Date of the stage'),
		number('planned', '计划投资', 'Planned', { unit: '万元', min: 0 }),
		number('done', '完成投资', 'Done', { unit: '万元', min: 0 }),
		quote({ required: true }),
		note()
	]
};

export const fundFlow: Table = {
	name: 'fund_flow',
	description: { zh: '资金；各类从不相加', en: 'Money; kinds are never summed together' },
	key: ['id'],
	columns: [
		id('编号', 'Identifier', { format: 'identifier' }),
		programme(),
		ref('payer_region', 'region', '出资地', 'Paying region'),
		ref('payer_organisation', 'organisation', '出资企业或部门', 'Paying organisation'),
		ref('payee', 'region', '受援方', 'Recipient'),
		integer('year', '年份', 'Year', { min: 1949, max: 2100 }),
		text('kind', '类别', 'Kind', {
			required: true,
			values: ['fiscal_aid', 'free_aid', 'donation', 'loan', 'fund', 'signed', 'planned', 'done']
		}),
		number('promised', '承诺', 'Promised', { unit: '万元', min: 0 }),
		number('arranged', '安排', 'Arranged', { unit: '万元', min: 0 }),
		number('arrived', '到位', 'Arrived', { unit: '万元', min: 0 }),
		text('bound', '金额的界：exact 恰为，over 超或余，about 约', 'Bound of the amount', {
			values: ['exact', 'over', 'about']
		}),
		source({ required: true }),
		note()
	]
};

export const taxShare: Table = {
	name: 'tax_share',
	description: { zh: '飞地税收分成', en: 'Tax shared from enclave projects' },
	key: ['project', 'year'],
	columns: [
		ref('project', 'project', '项目', 'Project', { required: true }),
		integer('year', '年份', 'Year', { required: true, min: 1949, max: 2100 }),
		partialDate('first_tax', '首笔税款', 'First tax paid'),
		number('tax_total', '全部税收', 'Tax in all', { unit: '万元', min: 0 }),
		number('tax_local', '地方留成', 'Local part', { unit: '万元', min: 0 }),
		number('ratio_out', '飞出地比例', 'Share of the sending area', { unit: '%', min: 0, max: 100 }),
		text('override_doc', '一事一议文件', 'Document of an exception'),
		number('settled', '已结算', 'Settled', { unit: '万元', min: 0 }),
		flag('estimated', '是否估计', 'Whether estimated'),
		source({ required: true }),
		note()
	]
};
