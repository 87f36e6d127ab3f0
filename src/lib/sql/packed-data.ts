/** Rows of a page at any depth, packed for the journey inside prerendered HTML. */
import { pack, unpack, type PackedRows } from './packed-rows';

/** The same shape with every list of rows stored by column. */
export type Packed<T> = T extends readonly (infer Row)[]
	? PackedRows<Row>
	: T extends object
		? { [Key in keyof T]: Packed<T[Key]> }
		: T;

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
export const packData = <T extends object>(data: T): Packed<T> =>
	walk(data, (value) => (isRows(value) ? pack(value) : undefined)) as Packed<T>;

/** The opposite of `packData`. */
export const unpackData = <T extends object>(packed: Packed<T>): T =>
	walk(packed, (value) => (isPacked(value) ? unpack(value) : undefined)) as T;
