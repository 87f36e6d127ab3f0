/** A programme page's rows, packed for the journey inside prerendered HTML. */
import { pack, unpack, type PackedRows } from '$lib/sql/packed-rows';
import type { ProgrammeData } from './programme-data';

type Packed<T> = T extends readonly (infer Row)[]
	? PackedRows<Row>
	: T extends Record<string, readonly unknown[]>
		? { [Key in keyof T]: Packed<T[Key]> }
		: T;

/** `ProgrammeData` with every list of rows stored by column. */
export type PackedData = { [Key in keyof ProgrammeData]: Packed<ProgrammeData[Key]> };

const isRows = (value: unknown): value is object[] => Array.isArray(value);
const isPacked = (value: unknown): value is PackedRows<object> =>
	typeof value === 'object' && value !== null && 'columns' in value && 'values' in value;

function walk(value: unknown, leaf: (value: unknown) => unknown | undefined): unknown {
	const done = leaf(value);
	if (done !== undefined) return done;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, leaf)]));
}

/** Packs every list of rows, at any depth. */
export const packData = (data: ProgrammeData): PackedData =>
	walk(data, (value) => (isRows(value) ? pack(value) : undefined)) as PackedData;

/** The opposite of `packData`. */
export const unpackData = (packed: PackedData): ProgrammeData =>
	walk(packed, (value) => (isPacked(value) ? unpack(value) : undefined)) as ProgrammeData;
