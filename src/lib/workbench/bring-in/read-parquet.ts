/** Reads a Parquet file as Arrow, without looking into its rows. */
import { RecordBatchReader } from 'apache-arrow';
import { typeName } from '../type-name';
import { BringInError } from './problem';

export interface ArrowTable {
	ipc: Uint8Array<ArrayBuffer>;
	rows: number;
	columns: { name: string; type: string }[];
}

/**
 * @param decode parquet-wasm's reader, started by whoever has its WebAssembly.
 * @throws BringInError `not-parquet`.
 */
export function readParquetFile(
	bytes: Uint8Array,
	decode: (parquet: Uint8Array) => Uint8Array
): ArrowTable {
	let ipc: Uint8Array<ArrayBuffer>;
	try {
		ipc = decode(bytes) as Uint8Array<ArrayBuffer>;
	} catch (error) {
		throw new BringInError(
			'not-parquet',
			null,
			error instanceof Error ? error.message : String(error)
		);
	}
	const reader = RecordBatchReader.from(ipc).open();
	const columns = reader.schema.fields.map(({ name, type }) => ({ name, type: typeName(type) }));
	let rows = 0;
	for (const batch of reader) rows += batch.numRows;
	return { ipc, rows, columns };
}
