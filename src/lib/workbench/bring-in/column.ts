/** A column of a reader's table: its type told from its cells, its values ready for Arrow. */

export type ColumnType = 'BOOLEAN' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'DATE' | 'VARCHAR';

/** Dates are days since 1970-01-01. */
export type ColumnValue = string | number | bigint | boolean | null;

export interface Column {
	name: string;
	type: ColumnType;
	values: ColumnValue[];
	/** Digits that were kept as text because they name something. */
	isCode: boolean;
}

const WHOLE = /^[+-]?(0|[1-9]\d*)$/;
const NUMBER = /^[+-]?(0|[1-9]\d*)?(\.\d+)?([eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const TRUTH = /^(true|false)$/i;
const DAY =
	/^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const CODE_NAME = /code|代码|编码|编号|区划|(^|_)id$|^region$|^county$/i;
/** First digits of divisions of China: provinces, then a city and a county. */
const ADCODE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)\d{4}$/;

const LARGEST_INTEGER = 2_147_483_647;
const LARGEST_BIGINT = 2n ** 63n - 1n;
/** Digits a DOUBLE holds exactly. */
const DIGITS = 15;
const MS_A_DAY = 86_400_000;

const significant = (text: string): number =>
	text
		.replace(/[eE].*$/, '')
		.replace(/\D/g, '')
		.replace(/^0+/, '').length;

/** Days since 1970-01-01, or null for what is no day of the calendar. */
export function dayOf(text: string): number | null {
	const [, year, ...parts] = DAY.exec(text) ?? [];
	const [month, day] = parts.filter((part) => part !== undefined);
	if (year === undefined || month === undefined || day === undefined) return null;
	const date = new Date(0);
	date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
	const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
	return same ? date.getTime() / MS_A_DAY : null;
}

const isNumber = (text: string): boolean => text !== '' && NUMBER.test(text) && /\d/.test(text);

/** The type that fits every cell, from the narrowest; codes and what does not fit stay text. */
function typeOf(name: string, known: readonly string[]): { type: ColumnType; isCode: boolean } {
	const text = { type: 'VARCHAR' as const, isCode: false };
	if (known.length === 0) return text;
	const every = (fits: (cell: string) => boolean) => known.every(fits);
	if (every((cell) => TRUTH.test(cell))) return { type: 'BOOLEAN', isCode: false };
	if (every((cell) => dayOf(cell) !== null)) return { type: 'DATE', isCode: false };
	if (every((cell) => WHOLE.test(cell))) {
		const isCode = CODE_NAME.test(name) || (known.length > 1 && every((cell) => ADCODE.test(cell)));
		if (isCode) return { type: 'VARCHAR', isCode };
		const most = known.reduce((largest, cell) => {
			const size = BigInt(cell.replace('+', ''));
			const absolute = size < 0n ? -size : size;
			return absolute > largest ? absolute : largest;
		}, 0n);
		if (most <= LARGEST_INTEGER) return { type: 'INTEGER', isCode: false };
		return { type: most <= LARGEST_BIGINT ? 'BIGINT' : 'VARCHAR', isCode: most > LARGEST_BIGINT };
	}
	if (every((cell) => /^\d+$/.test(cell))) return { type: 'VARCHAR', isCode: true };
	const plain = (cell: string) => (GROUPED.test(cell) ? cell.replaceAll(',', '') : cell);
	if (every((cell) => isNumber(plain(cell)) && significant(cell) <= DIGITS))
		return { type: 'DOUBLE', isCode: false };
	return text;
}

const reading: Record<ColumnType, (text: string) => ColumnValue> = {
	BOOLEAN: (text) => text.toLowerCase() === 'true',
	INTEGER: Number,
	BIGINT: (text) => BigInt(text.replace('+', '')),
	DOUBLE: (text) => Number(text.replaceAll(',', '')),
	DATE: dayOf,
	VARCHAR: (text) => text
};

/** A column of texts; an empty cell is NULL. White space around numbers and dates does not count. */
export function columnOfTexts(name: string, cells: readonly (string | null)[]): Column {
	const trimmed = cells.map((cell) => (cell === null ? null : cell.trim()));
	const known = trimmed.filter((cell) => cell !== null && cell !== '') as string[];
	const { type, isCode } = typeOf(name, known);
	const read = reading[type];
	const values =
		type === 'VARCHAR'
			? cells.map((cell) => (cell === null || cell === '' ? null : cell))
			: trimmed.map((cell) => (cell === null || cell === '' ? null : read(cell)));
	return { name, type, values, isCode };
}

/** A cell of a workbook or of JSON. */
export type TypedCell = string | number | boolean | Date | null;

const dateText = (date: Date): string => {
	const text = date.toISOString();
	return text.endsWith('T00:00:00.000Z')
		? text.slice(0, 10)
		: text.replace('T', ' ').replace(/\.000Z$/, '');
};

/** A column of cells that have types already: numbers stay numbers, texts stay texts, a mixture is text. */
export function columnOfTyped(name: string, cells: readonly TypedCell[]): Column {
	const known = cells.filter((cell) => cell !== null && cell !== '');
	const every = (fits: (cell: TypedCell) => boolean) => known.length > 0 && known.every(fits);
	const plain = { name, isCode: false };
	if (every((cell) => typeof cell === 'number')) {
		const numbers = cells.map((cell) => (typeof cell === 'number' ? cell : null));
		const whole = known.every(
			(cell) => Number.isInteger(cell) && Math.abs(Number(cell)) <= LARGEST_INTEGER
		);
		const codes =
			whole &&
			(CODE_NAME.test(name) ||
				(known.length > 1 && known.every((cell) => ADCODE.test(String(cell)))));
		if (!codes) return { ...plain, type: whole ? 'INTEGER' : 'DOUBLE', values: numbers };
		const values = numbers.map((cell) => (cell === null ? null : String(cell)));
		return { name, type: 'VARCHAR', values, isCode: true };
	}
	if (every((cell) => typeof cell === 'boolean'))
		return {
			...plain,
			type: 'BOOLEAN',
			values: cells.map((cell) => (typeof cell === 'boolean' ? cell : null))
		};
	if (every((cell) => cell instanceof Date && cell.getTime() % MS_A_DAY === 0))
		return {
			...plain,
			type: 'DATE',
			values: cells.map((cell) => (cell instanceof Date ? cell.getTime() / MS_A_DAY : null))
		};
	const values = cells.map((cell) =>
		cell === null || cell === '' ? null : cell instanceof Date ? dateText(cell) : String(cell)
	);
	return { ...plain, type: 'VARCHAR', values };
}
