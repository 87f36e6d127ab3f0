/** What a chart needs to know of each column of a result. */
import type { ArrowRows } from '../arrow-rows';
import type { Family } from '../type-name';

export interface ColumnFacts {
	name: string;
	family: Family;
	/** Years, months or dates: what lines run along. */
	isTime: boolean;
	/** Codes of divisions, which a map can place. */
	isAdcode: boolean;
	/** Whole numbers only, as counts are. */
	isWhole: boolean;
	/** Different values among the rows that were looked at. */
	kinds: number;
}

/** Rows looked at: types hold for all, and the first ones show what a column is like. */
const LOOKED_AT = 5_000;

const YEAR_NAME = /(^|_)(year|month|day|date|moment)$|^(年|年份|月|月份|日期)$/i;
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const ADCODE = /^\d{6}$/;
/** Divisions China has: other numbers of six digits are no codes. */
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)/;

/** Facts of all columns. */
export function columnFacts(result: ArrowRows): ColumnFacts[] {
	return result.columns.map(({ name, family }, column) => {
		const values = new Set<string>();
		let isDay = family === 'text';
		let isCode = family === 'text';
		let isYear = family === 'number';
		let isWhole = family === 'number';
		let known = 0;
		for (const value of result.plain(column)) {
			if (value === null) continue;
			if (++known > LOOKED_AT) break;
			const text = String(value);
			values.add(text);
			isDay &&= DAY.test(text);
			isCode &&= ADCODE.test(text) && PROVINCES.test(text);
			isWhole &&= /^-?\d+$/.test(text);
			isYear &&= /^(18|19|20|21)\d{2}$/.test(text);
		}
		const some = known > 0;
		return {
			name,
			family,
			isTime: family === 'time' || (some && (isDay || (isYear && YEAR_NAME.test(name)))),
			isWhole,
			isAdcode: some && isCode && !isDay,
			kinds: values.size
		};
	});
}
