/** The guide to the columns of a table, told by the model itself so that the two cannot differ. */
import type { Bilingual, Column, ColumnType, Format } from '../types';
import type { Template } from './template';

export interface GuideRow {
	column: string;
	/** What the column is, the model's own words. */
	name: Bilingual;
	type: Bilingual;
	/** Empty where there is none. */
	unit: string;
	required: boolean;
	/** The words, form, bounds or table a cell must keep to; empty where anything goes. */
	allowed: Bilingual;
	/** The first filled cell of the example. */
	example: string;
	/** The clause or rule the column serves; empty where there is none. */
	rule: Bilingual;
}

const TYPES: Readonly<Record<ColumnType, Bilingual>> = {
	VARCHAR: { zh: '文字', en: 'text' },
	INTEGER: { zh: '整数', en: 'whole number' },
	DOUBLE: { zh: '数', en: 'number' },
	DATE: { zh: '日期', en: 'date' },
	BOOLEAN: { zh: '是否', en: 'true or false' }
};

const FORMATS: Readonly<Record<Format, Bilingual>> = {
	'partial-date': { zh: '年、年-月或年-月-日', en: 'year, year-month or year-month-day' },
	month: { zh: '年-月，如 2024-08', en: 'year-month, such as 2024-08' },
	'region-code': { zh: '六位代码或 Z 代码', en: 'six digits or a Z code' },
	identifier: { zh: '小写字母、数字、-、_', en: 'lower-case letters, digits, -, _' },
	'clause-paths': { zh: '条款号，用 / 隔开', en: 'clauses, joined by /' },
	address: { zh: '网址', en: 'web address' }
};

const NOTHING: Bilingual = { zh: '', en: '' };

/** The guide, one row a column in the order of the model. */
export function guideRows({ table, examples, rules }: Template): GuideRow[] {
	return table.columns.map((column) => ({
		column: column.name,
		name: column.description,
		type: TYPES[column.type],
		unit: column.unit ?? '',
		required: column.required === true,
		allowed: allowed(column),
		example: String(examples.find((row) => column.name in row)?.[column.name] ?? ''),
		rule: rules[column.name] ?? NOTHING
	}));
}

function allowed(column: Column): Bilingual {
	const { min, max, longest } = column;
	const all: Bilingual[] = [];
	if (column.type === 'DATE') all.push({ zh: '年-月-日', en: 'year-month-day' });
	if (column.type === 'BOOLEAN') all.push({ zh: 'true false', en: 'true false' });
	if (column.values) all.push({ zh: column.values.join(' '), en: column.values.join(' ') });
	if (column.format) all.push(FORMATS[column.format]);
	if (column.references) {
		const { table, column: key } = column.references;
		all.push({ zh: `${table}.csv 里的 ${key}`, en: `${key} of a row of ${table}.csv` });
	}
	if (min !== undefined && max !== undefined) {
		all.push({ zh: `${min} 至 ${max}`, en: `${min} to ${max}` });
	} else if (min !== undefined) {
		all.push({ zh: `不小于 ${min}`, en: `${min} or more` });
	}
	if (longest !== undefined) {
		all.push({ zh: `不超过 ${longest} 字`, en: `${longest} characters at most` });
	}
	return {
		zh: all.map(({ zh }) => zh).join('；'),
		en: all.map(({ en }) => en).join('; ')
	};
}

/** The guide as rows of a CSV file; headers in Chinese, meanings in both languages. */
export const guideTable = (template: Template): Record<string, string>[] =>
	guideRows(template).map((row) => ({
		列名: row.column,
		中文名: row.name.zh,
		'Meaning in English': row.name.en,
		类型: row.type.zh,
		单位: row.unit,
		必填: row.required ? '是' : '',
		允许的写法: row.allowed.zh,
		示例: row.example,
		规则与条款: row.rule.zh,
		'Rule in English': row.rule.en
	}));
