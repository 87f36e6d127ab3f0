/** A result as it lies in memory: Arrow batches, of which a cell is read when somebody looks at it. */
import { RecordBatchReader, type RecordBatch, type Vector } from 'apache-arrow';
import { value } from '../engine/arrow-value';
import type { Value } from '../engine/engine';
import type { Pieces } from '../engine/protocol';
import { distinctNames, EXACT } from '../engine/value-text';
import { familyOf, typeName, type Family } from './type-name';

export interface Column {
	name: string;
	/** Its SQL type. */
	type: string;
	family: Family;
}

export class ArrowRows {
	columns: readonly Column[] = [];
	rows = 0;
	bytes = 0;
	/** All parcels as they came; with them the result can be rebuilt elsewhere. */
	readonly pieces: Uint8Array<ArrayBuffer>[] = [];
	readonly #batches: RecordBatch[] = [];
	/** Row at which each batch begins. */
	readonly #starts: number[] = [];
	/** Columns of each batch, made when a cell of it is first looked at. */
	readonly #vectors: (Vector | null)[][] = [];
	/** The last batch looked at: neighbours in a table are neighbours in a batch. */
	#at = 0;

	/** Takes one parcel; the first begins with the schema. */
	append(pieces: Pieces): void {
		const [schema] = this.pieces;
		this.pieces.push(...pieces);
		const reader = RecordBatchReader.from(schema ? [schema, ...pieces] : pieces).open();
		if (!schema) {
			const { fields } = reader.schema;
			const names = distinctNames(fields.map(({ name }) => name));
			this.columns = fields.map(({ type }, position) => ({
				name: names[position] ?? '',
				type: typeName(type),
				family: familyOf(type)
			}));
		}
		for (const batch of reader) {
			if (batch.numRows === 0) continue;
			this.#batches.push(batch);
			this.#starts.push(this.rows);
			this.rows += batch.numRows;
		}
		this.bytes += pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
	}

	/** A cell with all its digits; null is NULL. */
	cell(row: number, column: number): Value {
		this.#at = this.#batchOf(row);
		const vector = this.#vectorsOf(this.#at)[column];
		return vector ? value(vector, row - (this.#starts[this.#at] ?? 0), EXACT) : null;
	}

	/** All cells of a column in order, as plain values for charts: numbers are JavaScript's. */
	*plain(column: number): Generator<Value> {
		for (const batch of this.#batches) {
			const vector = batch.getChildAt(column) as Vector | null;
			for (let row = 0; row < batch.numRows; row++) yield vector ? value(vector, row) : null;
		}
	}

	#vectorsOf(at: number): (Vector | null)[] {
		return (this.#vectors[at] ??= this.columns.map(
			(_, column) => (this.#batches[at]?.getChildAt(column) ?? null) as Vector | null
		));
	}

	#batchOf(row: number): number {
		const starts = this.#starts;
		const holds = (at: number) =>
			(starts[at] ?? Infinity) <= row && row < (starts[at + 1] ?? this.rows);
		if (holds(this.#at)) return this.#at;
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= row) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}
