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
		text('what_en', '英文事项', 'What happened, in English'),
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
		ref(
			'task',
			'task',
			'对应重点任务；来源或文件写明时才填',
			'Key task it serves, only where the source or the document says so'
		),
		ref(
			'people_demand',
			'people_demand',
			'对应的人员要求；来源写明时才填',
			'Demand on people it answers, only where the source says so'
		),
		text('evidence', '证据', 'Evidence'),
		source({ required: true }),
		note()
	]
};

/** Stages of a project in their order. */
export const STAGES = [
	'idea',
	'listed',
	'framework',
	'contract',
	'preparation',
	'started',
	'building',
	'done'
] as const;

export const project: Table = {
	name: 'project',
	description: { zh: '项目', en: 'Projects' },
	key: ['id'],
	columns: [
		id(),
		programme(),
		clause({ required: true }),
		ref(
			'task',
			'task',
			'对应重点任务；来源或文件写明时才填',
			'Key task it serves, only where the source or the document says so'
		),
		text('name', '名称', 'Name', { required: true }),
		text('name_en', '英文名', 'Name in English'),
		text('place', '地点的原文说法', 'Place as printed'),
		text('place_en', '英文地点', 'Place in English'),
		ref(
			'region',
			'region',
			'所在县；文件只写到市（州）时填市（州）；不能确定不填；涉及几个地方的填在 project_region',
			'County, or the city where the text names no county; empty where uncertain; several: project_region'
		),
		text('investor', '投资或实施主体', 'Investor'),
		text('investor_en', '英文的投资方', 'Investor in English'),
		number('amount', '金额', 'Amount', { min: 0 }),
		text('unit', '金额单位', 'Unit of the amount', { values: ['亿元', '万元'] }),
		text('bound', '金额的界：exact 恰为，over 超或余，about 约', 'Bound of the amount', {
			values: ['exact', 'over', 'about']
		}),
		text(
			'amount_kind',
			'金额是什么：planned 计划投资，year 年度计划，signed 签约额，loan 贷款，aid 无偿资金',
			'What the amount is; kinds are never added up',
			{ values: ['planned', 'year', 'signed', 'loan', 'aid'] }
		),
		integer('items', '打包的项目个数；单个项目为空', 'Projects in the package; empty for one', {
			unit: '个',
			min: 1
		}),
		text('items_bound', '个数的界：exact 恰为，over 超，about 约', 'Bound of the number', {
			values: ['exact', 'over', 'about']
		}),
		integer('items_done', '打包项目里已完成的个数', 'Projects of the package that are done', {
			unit: '个',
			min: 0
		}),
		text('stage', '阶段', 'Stage', { required: true, values: [...STAGES, 'unstated'] }),
		text('stage_words', '阶段的原文说法', 'Stage as printed'),
		partialDate('stage_date', '阶段日期', 'Date of the stage'),
		number('planned', '计划投资', 'Planned', { unit: '万元', min: 0 }),
		number('done', '完成投资', 'Done', { unit: '万元', min: 0 }),
		text(
			'role',
			'traction 牵引项目，不是帮扶投资；空为帮扶项目',
			'Draws others along, no aid itself',
			{
				values: ['traction']
			}
		),
		flag('linear', '是否线状工程；线状工程不落县', 'Whether a line; a line lies in no one county'),
		quote({ required: true }),
		note(),
		text('note_en', '英文备注', 'Note in English')
	]
};

export const projectRegion: Table = {
	name: 'project_region',
	description: {
		zh: '线状工程和跨地方的项目涉及哪些地方，一地一行',
		en: 'Places that linear works and projects of several regions touch, one a row'
	},
	key: ['project', 'region'],
	columns: [
		ref('project', 'project', '项目；它的 region 留空', 'Project; its own region stays empty', {
			required: true
		}),
		ref('region', 'region', '涉及的县；只知道市（州）时填市（州）', 'County, or the city', {
			required: true
		}),
		text('role', '怎么涉及：end 线路一端，along 线路所经，side 合作一方', 'How it touches it', {
			required: true,
			values: ['end', 'along', 'side']
		}),
		flag(
			'inferred',
			'是否由简称展开的推断；文件写出地名的留空',
			'Whether read from an abbreviation; empty where the text writes the place'
		),
		source({ required: true }),
		note()
	]
};

export const projectStage: Table = {
	name: 'project_stage',
	description: {
		zh: '项目阶段的每次变更；没有证据的阶段不填',
		en: 'Every change of a project’s stage; none without evidence'
	},
	key: ['project', 'stage', 'step'],
	columns: [
		ref('project', 'project', '项目', 'Project', { required: true }),
		text('stage', '阶段', 'Stage', {
			required: true,
			values: [...STAGES, 'paused', 'withdrawn', 'changed']
		}),
		text('step', '审批环节', 'Step of approval', {
			values: ['立项', '用地', '规划', '环评', '建设', '施工', '竣工验收']
		}),
		partialDate('date', '日期', 'Date'),
		text('words', '原文说法', 'Words of the source'),
		source({ required: true }),
		note()
	]
};

export const physicalTarget: Table = {
	name: 'physical_target',
	description: {
		zh: '以实物计的目标属于哪个项目；与金额分开',
		en: 'Which project a target in physical units belongs to; apart from money'
	},
	key: ['target'],
	columns: [
		ref('target', 'target', '目标', 'Target', { required: true }),
		ref(
			'project',
			'project',
			'项目；文件没有写明时为空',
			'Project; empty where the text names none'
		)
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
		ref(
			'task',
			'task',
			'对应重点任务；来源或文件写明时才填',
			'Key task it serves, only where the source or the document says so'
		),
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
