/** Published figures and what is known about them. */
import { clause, date, flag, id, integer, note, number, ref, source, text } from '../column';
import type { Table } from '../types';

const region = () => ref('region', 'region', '地区', 'Region', { required: true });
const year = () => integer('year', '年份', 'Year', { required: true, min: 1949, max: 2100 });

export const indicator: Table = {
	name: 'indicator',
	description: { zh: '指标', en: 'Indicators' },
	key: ['id'],
	columns: [
		id('编号', 'Identifier', { format: 'identifier' }),
		integer('ordinal', '页面上的次序', 'Order on pages', { required: true, min: 1 }),
		text('name', '名称', 'Name', { required: true }),
		text('name_en', '英文名', 'Name in English', { required: true }),
		text('short_name', '简称', 'Short name', { required: true }),
		text('short_name_en', '英文简称', 'Short name in English', { required: true }),
		text('unit', '单位', 'Unit', { required: true }),
		text('unit_en', '英文单位', 'Unit in English', { required: true }),
		integer('decimals', '小数位', 'Decimals shown', { required: true, min: 0, max: 6 }),
		integer(
			'polarity',
			'1 越高越好，-1 越低越好，0 不论',
			'1 higher is better, -1 lower, 0 neither',
			{ required: true, min: -1, max: 1 }
		),
		text(
			'price_basis',
			'达标比较应用的价格口径：real 可比价，nominal 现价',
			'Price basis a verdict needs',
			{
				required: true,
				values: ['real', 'nominal']
			}
		),
		number('least', '可能的最小值', 'Least possible value', { required: true }),
		number('most', '可能的最大值', 'Largest possible value', { required: true }),
		text('definition', '定义', 'Definition', { required: true }),
		text('definition_en', '英文定义', 'Definition in English', { required: true })
	],
	ordered: [['least', 'most']]
};

export const observation: Table = {
	name: 'observation',
	description: {
		zh: '一个公布的数：地区、指标、年份、来源、修订版',
		en: 'One published figure: region, indicator, year, source, vintage'
	},
	key: ['region', 'indicator', 'year', 'source', 'vintage'],
	columns: [
		region(),
		ref('indicator', 'indicator', '指标', 'Indicator', { required: true }),
		year(),
		number(
			'value',
			'水平（现价），单位见指标',
			'Level at current prices, in the unit of the indicator'
		),
		number('growth_pct', '公布的增速，从不自算', 'Growth as published, never computed', {
			unit: '%',
			min: -60,
			max: 150
		}),
		text('growth_basis', '增速口径', 'Basis of the growth', {
			values: ['real', 'nominal', 'unstated']
		}),
		text('vintage', '修订版', 'Vintage', {
			required: true,
			values: [
				'as-published',
				'pre-census5',
				'census5',
				'census5-final',
				'final-accounts',
				'bulletin',
				'quick-report'
			]
		}),
		source({ required: true }),
		flag('derived', '是否由见到的数推算', 'Whether obtained by arithmetic', { required: true }),
		note()
	],
	together: [
		{ when: 'growth_pct', then: 'growth_basis' },
		{ when: 'growth_basis', then: 'growth_pct' }
	]
};

export const rank: Table = {
	name: 'rank',
	description: { zh: '考核名次', en: 'Assessment ranks' },
	key: ['region', 'year', 'class'],
	columns: [
		region(),
		year(),
		text('class', '类别', 'Class', { required: true }),
		integer('rank', '名次', 'Rank', { required: true, min: 1 }),
		integer('of_how_many', '参评数', 'Of how many', { min: 1 }),
		source({ required: true }),
		note()
	]
};

export const correction: Table = {
	name: 'correction',
	description: { zh: '更正', en: 'Corrections' },
	key: ['id'],
	columns: [
		id(),
		text('table_name', '表', 'Table', { required: true }),
		text('row_key', '行的编号', 'Key of the row', { required: true }),
		text('column_name', '列', 'Column', { required: true }),
		text('old_value', '原值', 'Old value'),
		text('new_value', '新值', 'New value'),
		text('reason', '原因', 'Reason', { required: true }),
		date('corrected', '更正日期', 'Date', { required: true }),
		clause()
	]
};
