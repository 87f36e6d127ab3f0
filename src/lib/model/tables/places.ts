/** Places and organisations: who can support and who can be supported. */
import {
	date,
	flag,
	id,
	integer,
	note,
	number,
	partialDate,
	quote,
	ref,
	source,
	text
} from '../column';
import type { Table } from '../types';

export const region: Table = {
	name: 'region',
	description: {
		zh: '行政区划与功能区，一个代码一行',
		en: 'Divisions and functional zones, one row per code'
	},
	key: ['adcode'],
	columns: [
		text(
			'adcode',
			'民政部代码；功能区用 Z 加所在市代码加序号',
			'Official code; zones: Z + city code + number',
			{
				required: true,
				format: 'region-code'
			}
		),
		text('name', '全称', 'Full name', { required: true }),
		text('name_en', '英文名（拼音）', 'Name in Latin letters', { required: true }),
		text('short_name', '简称，地图标签用', 'Short name for map labels', { required: true }),
		text('level', '级别', 'Level', {
			required: true,
			values: ['province', 'city', 'county', 'zone']
		}),
		ref('parent', 'region', '上级代码', 'Code of the parent'),
		ref('scope', 'region', '所属地图：四川、湖北、浙江、沈阳', 'Map it belongs to', {
			required: true
		}),
		text('kind', '类别，如 县、自治县、市辖区、县级市、功能区', 'Kind of division', {
			required: true
		}),
		number('label_lng', '标注点经度；功能区为示意位置', 'Longitude of the label point', {
			min: 73,
			max: 136,
			unit: '°'
		}),
		number('label_lat', '标注点纬度；功能区为示意位置', 'Latitude of the label point', {
			min: 3,
			max: 54,
			unit: '°'
		}),
		text('aliases', '别名，用 | 分隔', 'Other names, separated by |'),
		text('pinyin', '全拼与首字母，搜索用，空格分隔', 'Pinyin and initials for search'),
		partialDate('valid_from', '自何时起为此代码或边界', 'In force from'),
		partialDate('valid_to', '至何时止', 'In force until'),
		partialDate(
			'series_break',
			'边界或口径在此时改变，前后不计算增速',
			'No growth across this date'
		),
		note()
	],
	ordered: [['valid_from', 'valid_to']]
};

export const townCount: Table = {
	name: 'town_count',
	description: {
		zh: '一个县有几个乡镇（不含街道），覆盖率的分母',
		en: 'How many townships a county has, the denominator of coverage'
	},
	key: ['region', 'moment'],
	columns: [
		ref('region', 'region', '县', 'County', { required: true }),
		partialDate('moment', '数的时点或年份', 'Day or year the number stands for', {
			required: true
		}),
		integer('towns', '乡镇个数', 'Number of townships', { required: true, unit: '个', min: 1 }),
		source({ required: true }),
		quote(),
		note()
	]
};

export const organisation: Table = {
	name: 'organisation',
	description: {
		zh: '不是行政区划的支援方：企业、部门、乡镇',
		en: 'Supporters that are no region: enterprises, departments, towns'
	},
	key: ['id'],
	columns: [
		id('编号', 'Identifier', { format: 'identifier' }),
		text('name', '名称', 'Name', { required: true }),
		text('name_en', '英文名', 'Name in English'),
		text('kind', '类别', 'Kind', {
			required: true,
			values: [
				'central_soe',
				'provincial_soe',
				'local_soe',
				'financial_soe',
				'department',
				'town',
				'joint'
			]
		}),
		ref('seat', 'region', '驻地，仅在有来源时填写', 'Seat, only where sourced'),
		source(),
		text('aliases', '别名，用 | 分隔', 'Other names, separated by |'),
		note()
	]
};

export const sourceTable: Table = {
	name: 'source',
	description: { zh: '来源', en: 'Sources' },
	key: ['id'],
	columns: [
		id('编号', 'Identifier', { format: 'identifier' }),
		text('title', '标题', 'Title', { required: true }),
		text('publisher', '发布者', 'Publisher'),
		text('address', '地址', 'Address', { format: 'address' }),
		text('kind', '类别：文件、公报、年鉴、整理数据、报道', 'Kind', {
			required: true,
			values: ['document', 'bulletin', 'yearbook', 'compilation', 'press']
		}),
		text('grade', '等级：A 官方页或年鉴；B 转载或报道；C 整理的年鉴表；D 二手转录', 'Grade', {
			values: ['A', 'B', 'C', 'D']
		}),
		ref(
			'series',
			'series',
			'数据系列；同一系列内才算增速',
			'Series: growth is computed only within one'
		),
		date('published', '发布日期', 'Date of publication'),
		date('retrieved', '取数日期', 'Date of retrieval'),
		text('licence', '许可', 'Licence'),
		flag('publish', '是否进入快照', 'Whether its rows enter a snapshot', { required: true }),
		note(),
		text('note_en', '英文备注', 'Note in English')
	],
	withheld: {
		column: 'publish',
		values: ['false'],
		reason: { zh: '该来源已关闭', en: 'the source is switched off' }
	}
};

export const series: Table = {
	name: 'series',
	description: {
		zh: '数据系列：同一机构或同一整理者的一套数；增速只在系列内计算',
		en: 'Data series: one office or one compiler; growth is computed only within one'
	},
	key: ['id'],
	columns: [
		id('编号', 'Identifier', { format: 'identifier' }),
		text('name', '名称', 'Name', { required: true }),
		text('name_en', '英文名', 'Name in English', { required: true }),
		flag(
			'chains_gdp',
			'不同年份的地区生产总值水平能否相除',
			'Whether GDP levels of different years may be divided',
			{
				required: true
			}
		),
		text('badge', '页面徽标，如 两版年鉴', 'Badge shown on pages'),
		note()
	]
};
