/** Rows as columns, a repeated value once: what a prerendered page carries, at a fraction of the size. */

/** A column whose values repeat: the different ones, and for each row which of them it has. */
interface Repeating<Value> {
	of: Value[];
	/** Place in `of` for each row; left out where every row has the one value. */
	at?: number[];
}

type Column<Value> = Value[] | Repeating<Value>;

export interface PackedRows<Row> {
	columns: (keyof Row & string)[];
	/** Number of rows. */
	rows: number;
	/** The values of each column, in the order of `columns`. */
	values: Column<Row[keyof Row]>[];
}

const length = (value: unknown): number => JSON.stringify(value).length;

/** The column as it is, or with each different value once: whichever is the shorter text. */
function packColumn<Value>(values: Value[]): Column<Value> {
	const places = new Map([...new Set(values)].map((value, place) => [value, place]));
	const of = [...places.keys()];
	const repeating =
		of.length === 1 ? { of } : { of, at: values.map((value) => places.get(value) ?? 0) };
	return length(repeating) < length(values) ? repeating : values;
}

const valueAt = <Value>(column: Column<Value>, row: number): Value | undefined =>
	Array.isArray(column) ? column[row] : column.of[column.at?.[row] ?? 0];

/** Packs rows that all have the same keys; an empty list packs to no columns. */
export function pack<Row extends object>(rows: readonly Row[]): PackedRows<Row> {
	const columns = Object.keys(rows[0] ?? {}) as (keyof Row & string)[];
	return {
		columns,
		rows: rows.length,
		values: columns.map((column) => packColumn(rows.map((row) => row[column])))
	};
}

/** The rows again, in the same order. */
export function unpack<Row extends object>({ columns, rows, values }: PackedRows<Row>): Row[] {
	return Array.from(
		{ length: rows },
		(_, row) =>
			Object.fromEntries(
				columns.map((name, place) => [name, valueAt(values[place] ?? [], row)])
			) as Row
	);
}
