/** What public sources state about promises and duties: figures for targets, and how complete a record is. */
import { flag, id, integer, note, number, partialDate, quote, ref, source, text } from '../column';
import type { Table } from '../types';

export const targetFigure: Table = {
	name: 'target_figure',
	description: {
		zh: '公开来源写明的、可与目标相比的数',
		en: 'Figures in public sources that can be set against a target'
	},
	key: ['id'],
	columns: [
		id('编号', 'Identifier', { format: 'identifier' }),
		ref('target', 'target', '对应目标', 'Target it speaks to', { required: true }),
		text('subject', '说的是谁；空为目标的全部对象', 'Whom it is about; empty means all it binds'),
		flag('whole', '是否覆盖目标的全部对象', 'Whether it covers all the target binds', {
			required: true
		}),
		partialDate('moment', '数的时点或年份', 'Day or year the figure stands for'),
		number('value', '数值，单位同目标', 'Value, in the unit of the target', { required: true }),
		text('bound', '数的界：exact 恰为，over 超或余，about 约', 'Bound of the figure', {
			required: true,
			values: ['exact', 'over', 'about']
		}),
		source({ required: true }),
		quote(),
		note()
	]
};

export const recordCoverage: Table = {
	name: 'record_coverage',
	description: {
		zh: '来源写明其登记完整的时段；没有这一行，任何窗口都不算“缺”',
		en: 'Spans in which a source states its record is complete; without one no window counts as missing'
	},
	key: ['id'],
	columns: [
		id('编号', 'Identifier', { format: 'identifier' }),
		ref('obligation', 'obligation', '对应义务', 'Duty it speaks to'),
		ref(
			'target',
			'target',
			'对应目标，登记的是钱时填',
			'Target it speaks to, for records of money'
		),
		partialDate('covers_from', '完整自', 'Complete from', { required: true }),
		partialDate('covers_to', '完整至', 'Complete to', { required: true }),
		integer('bodies', '登记覆盖多少个主体；空为一个', 'How many bodies it covers; empty: one', {
			min: 1
		}),
		source({ required: true }),
		quote(),
		note()
	],
	either: ['obligation', 'target'],
	ordered: [['covers_from', 'covers_to']]
};
