/** Programmes, their documents, their lists and who is paired with whom. */
import {
	clause,
	date,
	flag,
	id,
	integer,
	note,
	partialDate,
	programme as programmeRef,
	quote,
	ref,
	source,
	text
} from '../column';
import type { Table } from '../types';

export const programme: Table = {
	name: 'programme',
	description: { zh: '帮扶协作方案', en: 'Programmes of paired assistance' },
	key: ['id'],
	columns: [
		id('编号', 'Identifier', { format: 'identifier' }),
		text('name', '名称', 'Name', { required: true }),
		text('name_en', '英文名', 'Name in English', { required: true }),
		text('short_name', '简称', 'Short name', { required: true }),
		text('short_name_en', '英文简称', 'Short name in English', { required: true }),
		ref('scope', 'region', '所在地图', 'Map it belongs to', { required: true }),
		flag('in_documents', '是否五份文件之一', 'Whether it is one of the five documents', {
			required: true
		}),
		text('doc_title', '文件标题', 'Title of the document'),
		text('doc_no', '文号', 'Document number'),
		text('issuer', '发文机关', 'Issuer'),
		text('issuer_en', '英文的发文机关', 'Issuer in English'),
		text('drafters', '起草单位，用 | 分隔', 'Drafters, separated by |'),
		date('issued', '发文日期', 'Date of issue'),
		date('printed', '印发日期', 'Date of printing'),
		partialDate('valid_from', '期限起，文件写明时才填', 'Term starts, only where stated'),
		partialDate('valid_to', '期限止，文件写明时才填', 'Term ends, only where stated'),
		text('period', '期限的原文说法', 'The term in words'),
		text('period_en', '期限的英文说法', 'The term in English words'),
		text('mode', '帮扶方式', 'Mode of assistance'),
		text('mode_en', '英文的帮扶方式', 'Mode of assistance in English'),
		text('upstream', '上位文件，用 | 分隔', 'Documents it follows, separated by |'),
		clause(),
		quote(),
		source(),
		note()
	],
	ordered: [
		['valid_from', 'valid_to'],
		['issued', 'printed']
	]
};

export const clauseTable: Table = {
	name: 'clause',
	description: { zh: '五份文件的条款', en: 'Clauses of the five documents' },
	key: ['programme', 'path'],
	columns: [
		programmeRef(),
		text('path', '条款号，照原文编号', "The document's own numbering", { required: true }),
		integer('ordinal', '在文件中的次序', 'Position in the document', { required: true, min: 1 }),
		text('heading', '标题', 'Heading', { required: true }),
		text('heading_en', '英文标题', 'Heading in English'),
		text('summary', '一句话概括，自己的话', 'One-line summary in our own words', {
			required: true
		}),
		quote(),
		text('text', '全文，由发布者自行填写', 'Full text, if the publisher supplies it'),
		text(
			'availability',
			'数据可得：P 公开统计 N 公开报道 I 内部台账 U 口径未定 X 不宜公开，可并列',
			'Availability of data'
		),
		text('features', '对应功能编号，空格分隔', 'Feature numbers, separated by spaces'),
		note()
	]
};

export const stage: Table = {
	name: 'stage',
	description: { zh: '方案的阶段与目标年', en: 'Stages and target years of a programme' },
	key: ['programme', 'ordinal'],
	columns: [
		programmeRef(),
		integer('ordinal', '次序', 'Order', { required: true, min: 1 }),
		text('name', '名称', 'Name', { required: true }),
		text('name_en', '英文名', 'Name in English'),
		partialDate('due', '到期', 'Due'),
		integer('length_years', '长度', 'Length', { unit: '年', min: 1 }),
		text('rule', '规则', 'Rule')
	]
};

export const list: Table = {
	name: 'list',
	description: { zh: '名单：谁受援、谁支援', en: 'Lists of recipients and supporters' },
	key: ['id'],
	columns: [
		id('编号', 'Identifier', { format: 'identifier' }),
		programmeRef(),
		text('name', '名称', 'Name', { required: true }),
		text('name_en', '英文名', 'Name in English', { required: true }),
		text('role', '角色', 'Role', {
			required: true,
			values: ['recipient', 'supporter', 'mentioned']
		}),
		integer('expected', '文件写明的个数；空为未写明', 'Number the text states', {
			unit: '个',
			min: 0
		}),
		text('order_basis', '次序的含义', 'What the order means'),
		text('order_basis_en', '次序的英文含义', 'What the order means, in English'),
		ref(
			'continues',
			'list',
			'接续哪一份名单：调整后的填调整前的',
			'List it carries on after a change'
		),
		clause(),
		quote(),
		source(),
		note()
	]
};

export const membership: Table = {
	name: 'membership',
	description: { zh: '名单成员', en: 'Members of the lists' },
	key: ['list', 'member', 'valid_from'],
	columns: [
		ref('list', 'list', '名单', 'List', { required: true }),
		ref('member', 'region', '成员', 'Member', { required: true }),
		text('name_in_text', '原文名称', 'Name as printed', { required: true }),
		integer('ordinal', '名单序', 'Position on the list', { min: 1 }),
		partialDate('valid_from', '起', 'From'),
		partialDate('valid_to', '止', 'Until'),
		text(
			'status',
			'seen 见到；seen-rule 由规则展开；seen-rule+memory 待核；memory 未核，不公开',
			'How it is known',
			{
				required: true,
				values: ['seen', 'seen-rule', 'seen-rule+memory', 'memory']
			}
		),
		clause(),
		quote(),
		source(),
		note()
	],
	withheld: {
		column: 'status',
		values: ['memory'],
		reason: { zh: '凭记忆，未见来源', en: 'from memory, no source seen' }
	},
	ordered: [['valid_from', 'valid_to']]
};

export const pairing: Table = {
	name: 'pairing',
	description: {
		zh: '来源写明的结对关系；同行次序不是结对',
		en: 'Pairings a source states; the same row in two lists is no pairing'
	},
	key: ['id'],
	columns: [
		id('编号', 'Identifier', { format: 'identifier' }),
		programmeRef(),
		ref('supporter_region', 'region', '支援方（行政区或功能区）', 'Supporting region'),
		ref(
			'supporter_organisation',
			'organisation',
			'支援方（企业或部门）',
			'Supporting organisation'
		),
		text('supporter_in_text', '支援方原文名称', 'Supporter as printed', { required: true }),
		ref('recipient', 'region', '受援方', 'Recipient', { required: true }),
		text('recipient_in_text', '受援方原文名称', 'Recipient as printed', { required: true }),
		text(
			'role',
			'角色：supporter 支援，lead 牵头，convener 召集，member 成员，park 园区，district 城区',
			'Role',
			{
				required: true,
				values: ['supporter', 'lead', 'convener', 'member', 'park', 'district']
			}
		),
		text('towns', '负责乡镇，用 | 分隔', 'Towns, separated by |'),
		partialDate('seen_from', '报道中最早见到', 'Earliest seen in reports'),
		partialDate('seen_to', '报道中最近见到', 'Latest seen in reports'),
		text('seen_as_printed', '日期的原文说法', 'The dates in words'),
		partialDate('valid_from', '期限起，写明时才填', 'Term starts, only where stated'),
		partialDate('valid_to', '期限止，写明时才填', 'Term ends, only where stated'),
		text('status', 'seen 见到；memory 未核，不公开', 'How it is known', {
			required: true,
			values: ['seen', 'memory']
		}),
		clause(),
		quote(),
		source({ required: true }),
		note()
	],
	withheld: {
		column: 'status',
		values: ['memory'],
		reason: { zh: '凭记忆，未见来源', en: 'from memory, no source seen' }
	},
	ordered: [
		['seen_from', 'seen_to'],
		['valid_from', 'valid_to']
	]
};
