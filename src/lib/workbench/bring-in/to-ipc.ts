/** Columns as one Arrow IPC stream, from typed arrays: Arrow's builders need `eval`, which the site forbids. */
import {
	Bool,
	DateDay,
	Field,
	Float64,
	Int32,
	Int64,
	makeData,
	RecordBatch,
	Schema,
	Struct,
	Table,
	tableToIPC,
	Utf8,
	type Data,
	type DataType
} from 'apache-arrow';
import type { Column, ColumnType, ColumnValue } from './column';

/** A bit for every value, set where `holds` is true. */
function bits(values: readonly ColumnValue[], holds: (value: ColumnValue) => boolean): Uint8Array {
	const bytes = new Uint8Array(Math.ceil(values.length / 8) || 1);
	values.forEach((value, at) => {
		if (holds(value)) bytes[at >> 3]! |= 1 << (at & 7);
	});
	return bytes;
}

function texts(values: readonly ColumnValue[]): { valueOffsets: Int32Array; data: Uint8Array } {
	const encoder = new TextEncoder();
	const valueOffsets = new Int32Array(values.length + 1);
	let data = new Uint8Array(Math.max(1024, values.length * 12));
	let end = 0;
	values.forEach((value, at) => {
		const text = value === null ? '' : String(value);
		// A character of UTF-16 takes three bytes at the most.
		if (end + text.length * 3 > data.length) {
			const larger = new Uint8Array((end + text.length * 3) * 2);
			larger.set(data);
			data = larger;
		}
		end += encoder.encodeInto(text, data.subarray(end)).written;
		valueOffsets[at + 1] = end;
	});
	return { valueOffsets, data: data.subarray(0, end) };
}

const TYPES: Record<ColumnType, () => DataType> = {
	BOOLEAN: () => new Bool(),
	INTEGER: () => new Int32(),
	BIGINT: () => new Int64(),
	DOUBLE: () => new Float64(),
	DATE: () => new DateDay(),
	VARCHAR: () => new Utf8()
};

function dataOf({ type, values }: Column): Data {
	const nullBitmap = bits(values, (value) => value !== null);
	const shared = {
		length: values.length,
		nullCount: values.filter((value) => value === null).length,
		nullBitmap
	};
	const numbers = () => values.map((value) => Number(value ?? 0));
	switch (type) {
		case 'BOOLEAN':
			return makeData({
				...shared,
				type: new Bool(),
				data: bits(values, (value) => value === true)
			});
		case 'INTEGER':
			return makeData({ ...shared, type: new Int32(), data: Int32Array.from(numbers()) });
		case 'BIGINT':
			return makeData({
				...shared,
				type: new Int64(),
				data: BigInt64Array.from(values, (value) => BigInt(value ?? 0))
			});
		case 'DOUBLE':
			return makeData({ ...shared, type: new Float64(), data: Float64Array.from(numbers()) });
		case 'DATE':
			return makeData({ ...shared, type: new DateDay(), data: Int32Array.from(numbers()) });
		case 'VARCHAR':
			return makeData({ ...shared, type: new Utf8(), ...texts(values) });
	}
}

/** @param columns at least one, all of the same length. */
export function toIpc(columns: readonly Column[]): Uint8Array<ArrayBuffer> {
	const fields = columns.map(({ name, type }) => new Field(name, TYPES[type](), true));
	const schema = new Schema(fields);
	const length = columns[0]?.values.length ?? 0;
	const struct = makeData({
		type: new Struct(fields),
		length,
		nullCount: 0,
		children: columns.map(dataOf)
	});
	const table = new Table(schema, [new RecordBatch(schema, struct)]);
	return tableToIPC(table, 'stream') as Uint8Array<ArrayBuffer>;
}
