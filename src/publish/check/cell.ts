/** One cell's text to its value, by the column's type, format, words and bounds. */
import type { Column } from '../../lib/model/types';
import type { Value } from '../dataset';
import type { Fault } from '../problem';
import { readDate, readMonth, readPartialDate } from './date';
import { readNumber } from './number';
import { listed, nearest } from './words';

export type Read = { value: Value; fault?: undefined } | { fault: Fault };

const INT32 = 2_147_483_647;
const IDENTIFIER = /^[a-z0-9][a-z0-9_-]*$/;
export const REGION_CODE = /^(\d{6}|Z\d{6}-\d+)$/;

/**
 * Reads a cell; blanks round the text are dropped, an empty cell is null.
 * @returns the value, or the fault that keeps the cell from having one.
 */
export function readCell(text: string, column: Column): Read {
	const trimmed = text.trim();
	if (trimmed === '') return column.required ? { fault: EMPTY(column) } : { value: null };
	if (trimmed.includes('\ufffd')) return { fault: DAMAGED };
	switch (column.type) {
		case 'DOUBLE':
			return within(readNumber(trimmed, column.unit), column);
		case 'INTEGER':
			return within(whole(readNumber(trimmed, column.unit), trimmed), column);
		case 'BOOLEAN':
			return readFlag(trimmed);
		case 'DATE':
			return readDate(trimmed);
		case 'VARCHAR':
			return readText(trimmed, column);
	}
}

function whole(read: ReturnType<typeof readNumber>, text: string): ReturnType<typeof readNumber> {
	if ('fault' in read) return read;
	// `2020.0` is how spreadsheets damage whole numbers, so only digits pass, even where the value is whole.
	if (/^-?\d+$/.test(text) && Math.abs(read.value) <= INT32) return read;
	const advice = Number.isInteger(read.value) ? `写成 ${read.value}` : '写成不带小数点的整数';
	return { fault: { rule: 'wrong-type', message: `“${text}”不是整数`, advice } };
}

function within(read: ReturnType<typeof readNumber>, column: Column): Read {
	if ('fault' in read) return read;
	const { min = -Infinity, max = Infinity, unit = '' } = column;
	if (read.value >= min && read.value <= max) return read;
	const bounds =
		max === Infinity
			? `不小于 ${min}${unit}`
			: min === -Infinity
				? `不大于 ${max}${unit}`
				: `${min}${unit} 到 ${max}${unit}`;
	return {
		fault: {
			rule: 'out-of-range',
			message: `${read.value} 超出本列的范围（${bounds}）`,
			advice: '对照来源核对数字和单位'
		}
	};
}

const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false };
const FLAG_WORDS: Readonly<Record<string, string>> = {
	是: 'true',
	否: 'false',
	yes: 'true',
	no: 'false',
	y: 'true',
	n: 'false',
	'1': 'true',
	'0': 'false',
	真: 'true',
	假: 'false'
};

function readFlag(text: string): Read {
	// Spreadsheets save `true` as `TRUE`; both mean the same to everybody.
	const value = FLAGS[text.toLowerCase()];
	if (value !== undefined) return { value };
	const word = FLAG_WORDS[text.toLowerCase()];
	return {
		fault: {
			rule: 'wrong-type',
			message: `“${text}”不是 true 或 false`,
			advice: word ? `写成 ${word}` : '写成 true 或 false'
		}
	};
}

function readText(text: string, column: Column): Read {
	if (column.longest !== undefined && [...text].length > column.longest) {
		return {
			fault: {
				rule: 'too-long',
				message: `本格有 ${[...text].length} 个字，最多 ${column.longest} 个`,
				advice: '只引关键的半句'
			}
		};
	}
	if (column.values && !column.values.includes(text)) return { fault: unknownWord(text, column) };
	switch (column.format) {
		case 'partial-date':
			return readPartialDate(text);
		case 'month':
			return readMonth(text);
		case 'region-code':
			return REGION_CODE.test(text) ? { value: text } : { fault: BAD_CODE(text) };
		case 'identifier':
			return IDENTIFIER.test(text) ? { value: text } : { fault: BAD_IDENTIFIER(text) };
		case 'address':
			return isAddress(text) ? { value: text } : { fault: BAD_ADDRESS(text) };
		// Whether the clauses exist is known only once all tables are read.
		case 'clause-paths':
		case undefined:
			return { value: text };
	}
}

function unknownWord(text: string, column: Column): Fault {
	const allowed = column.values ?? [];
	const near = nearest(text, allowed);
	return {
		rule: 'unknown-word',
		message: `“${text}”不是“${column.name}”列允许的词`,
		advice: near === null ? `只能写：${listed(allowed, 20)}` : `是否应为 ${near}`
	};
}

function isAddress(text: string): boolean {
	if (/\s/.test(text) || !URL.canParse(text)) return false;
	return ['http:', 'https:'].includes(new URL(text).protocol);
}

const EMPTY = (column: Column): Fault => ({
	rule: 'empty-cell',
	message: `“${column.name}”（${column.description.zh}）不能为空`,
	advice: '补上这一格'
});

const DAMAGED: Fault = {
	rule: 'broken-encoding',
	message: '本格含有乱码字符 U+FFFD，文字在以前的转换中已经损坏',
	advice: '对照来源重新填写这一格'
};

export const BAD_CODE = (text: string): Fault => ({
	rule: 'unknown-adcode',
	message: `“${text}”不是行政区划代码`,
	advice: '写六位代码如 422801；功能区写 Z420100-1 这样的代码'
});

const BAD_IDENTIFIER = (text: string): Fault => ({
	rule: 'bad-identifier',
	message: `“${text}”不能作编号`,
	advice: IDENTIFIER.test(text.toLowerCase())
		? `写成 ${text.toLowerCase()}`
		: '编号只用小写字母、数字、- 和 _，以字母或数字开头'
});

const BAD_ADDRESS = (text: string): Fault => ({
	rule: 'bad-address',
	message: `“${text}”不是网址`,
	advice: '写成以 http:// 或 https:// 开头的完整网址，没有网址就留空'
});
