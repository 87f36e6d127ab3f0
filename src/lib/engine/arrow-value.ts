/** Turns Arrow columns, as duckdb-wasm returns them, into the plain values of the Engine interface. */
import {
	DataType,
	RecordBatchReader,
	type Data,
	type RecordBatch,
	TimeUnit,
	Vector
} from 'apache-arrow';
import type { Value } from './engine';
import {
	blobText,
	dateText,
	distinctNames,
	intervalText,
	listText,
	mapText,
	PLAIN,
	structText,
	timestampText,
	timeText,
	type Numbers
} from './value-text';

/** A result by column: the shape that crosses from the worker to the page. */
export interface Columns {
	names: string[];
	/** One array per name, all of the same length. */
	values: Value[][];
	rows: number;
}

/** Ticks of a unit in a second. */
const TICKS: Record<TimeUnit, bigint> = {
	[TimeUnit.SECOND]: 1n,
	[TimeUnit.MILLISECOND]: 1_000n,
	[TimeUnit.MICROSECOND]: 1_000_000n,
	[TimeUnit.NANOSECOND]: 1_000_000_000n
};

const toMicros = (ticks: bigint, unit: TimeUnit): bigint => (ticks * 1_000_000n) / TICKS[unit];

/** The one chunk of a column; every vector here comes from a single record batch. */
function chunk(vector: Vector): Data {
	const [data] = vector.data;
	if (!data) throw new RangeError('An Arrow column without data.');
	return data as Data;
}

/** The stored number at `index`; Arrow's own getter loses microseconds. */
const stored = (vector: Vector, index: number): bigint =>
	BigInt(chunk(vector).values[index] as number | bigint);

/** Little-endian 32-bit words, the highest one signed or not, as one whole number. */
function wide(words: ArrayLike<number>, signed: boolean): bigint {
	let value = 0n;
	for (let word = words.length - 1; word >= 0; word--)
		value = (value << 32n) | BigInt((words[word] ?? 0) >>> 0);
	return signed ? BigInt.asIntN(words.length * 32, value) : value;
}

/** The key–value structs of one map; Arrow's own getter hides them behind an object of strings. */
function entries(vector: Vector, index: number): Vector {
	const { valueOffsets, children } = chunk(vector);
	const from = valueOffsets[index] ?? 0;
	const to = valueOffsets[index + 1] ?? from;
	return new Vector([(children[0] as Data).slice(from, to - from)]);
}

/** Months, days and nanoseconds lie side by side; Arrow's own getter reads them as if they were two. */
function interval(vector: Vector, index: number): string {
	const words = chunk(vector).values.subarray(index * 4, index * 4 + 4) as Int32Array;
	const [months = 0, days = 0] = words;
	return intervalText(months, days, wide(words.subarray(2), true) / 1_000n);
}

const structFields = (vector: Vector, index: number, numbers: Numbers): [string, Value][] =>
	(vector.type as DataType).children.map((field, position) => {
		const column = vector.getChildAt(position);
		return [field.name, column ? value(column, index, numbers) : null];
	});

const listItems = (items: Vector, numbers: Numbers): Value[] =>
	Array.from({ length: items.length }, (_, position) => value(items, position, numbers));

const mapPairs = (pairs: Vector, numbers: Numbers): [Value, Value][] =>
	Array.from({ length: pairs.length }, (_, position) => {
		const [key, content] = structFields(pairs, position, numbers);
		return [key?.[1] ?? null, content?.[1] ?? null];
	});

/**
 * The plain value of one cell, by the column's Arrow type.
 * DECIMAL becomes a number, HUGEINT and BIGINT a number while exact and else text,
 * DATE and TIMESTAMP text, LIST, STRUCT and MAP text.
 * @param numbers how numbers are given that JavaScript may not hold.
 */
export function value(vector: Vector, index: number, numbers: Numbers = PLAIN): Value {
	const type = vector.type as DataType;
	const raw: unknown = vector.isValid(index) ? vector.get(index) : null;
	if (raw === null || raw === undefined) return null;
	if (DataType.isBool(type)) return Boolean(raw);
	if (DataType.isInt(type))
		return type.bitWidth === 64 ? numbers.whole(raw as bigint) : Number(raw);
	if (DataType.isFloat(type)) return raw as number;
	if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return raw as string;
	if (DataType.isDecimal(type)) {
		const unscaled = wide(raw as Uint32Array, true);
		// DuckDB sends HUGEINT as a decimal without a fraction.
		return type.scale === 0 ? numbers.whole(unscaled) : numbers.decimal(unscaled, type.scale);
	}
	if (DataType.isDate(type)) return dateText(Number(stored(vector, index)));
	if (DataType.isTimestamp(type)) {
		const text = timestampText(toMicros(stored(vector, index), type.unit));
		return type.timezone ? `${text}+00` : text;
	}
	if (DataType.isTime(type)) return timeText(toMicros(stored(vector, index), type.unit));
	if (DataType.isInterval(type)) return interval(vector, index);
	if (DataType.isBinary(type)) return blobText(raw as Uint8Array);
	if (DataType.isFixedSizeBinary(type)) {
		const bytes = (raw as Uint8Array).slice();
		return numbers.whole(wide(new Uint32Array(bytes.buffer), false));
	}
	if (DataType.isDictionary(type)) return raw as string;
	if (DataType.isStruct(type)) return structText(structFields(vector, index, numbers));
	if (DataType.isMap(type)) return mapText(mapPairs(entries(vector, index), numbers));
	if (DataType.isList(type) || DataType.isFixedSizeList(type))
		return listText(listItems(raw as Vector, numbers));
	return String(raw);
}

const holdsDictionary = (type: DataType): boolean =>
	DataType.isDictionary(type) ||
	(type.children ?? []).some((child) => holdsDictionary(child.type as DataType));

/** Whether a result of this schema (an IPC stream's first piece) has ENUM columns. */
export const needsDictionaries = (header: Uint8Array): boolean =>
	RecordBatchReader.from(header)
		.open()
		.schema.fields.some((field) => holdsDictionary(field.type as DataType));

/** Appends the rows of one batch to the columns gathered so far. */
function append(batch: RecordBatch, columns: Columns): void {
	columns.values.forEach((target, position) => {
		const vector = batch.getChildAt(position);
		for (let row = 0; row < batch.numRows; row++) target.push(vector ? value(vector, row) : null);
	});
	columns.rows += batch.numRows;
}

/**
 * Reads Arrow IPC (one buffer, or the pieces of a stream) into plain columns.
 * Repeated column names are told apart with `:1`, `:2`, ….
 */
export function columnsFromIpc(ipc: Uint8Array | Uint8Array[]): Columns {
	const reader = RecordBatchReader.from(ipc).open();
	const names = distinctNames(reader.schema.fields.map((field) => field.name));
	const columns: Columns = { names, values: names.map(() => []), rows: 0 };
	for (const batch of reader) append(batch, columns);
	return columns;
}
