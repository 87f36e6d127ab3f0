/** Rows as columns, a repeated value once: what a prerendered page carries, at a fraction of the size. */

/** A column whose values repeat: the different ones, and for each row which of them it has. */
interface Repeating<Value> {
	of: Value[];
	/** Place in `of` for each row; left out where every row has the one value. */
	at?: number[];
	/** The column whose places are also these, such as the code beside the name. */
	as?: number;
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

/** Places that an earlier column has word for word are said by its number. */
function sharePlaces<Value>(columns: Column<Value>[]): Column<Value>[] {
	const first = new Map<string, number>();
	return columns.map((column, number) => {
		if (Array.isArray(column) || column.at === undefined) return column;
		const places = column.at.join();
		const as = first.get(places);
		if (as !== undefined) return { of: column.of, as };
		first.set(places, number);
		return column;
	});
}

/** Packs rows that all have the same keys; an empty list packs to no columns. */
export function pack<Row extends object>(rows: readonly Row[]): PackedRows<Row> {
	const columns = Object.keys(rows[0] ?? {}) as (keyof Row & string)[];
	return {
		columns,
		rows: rows.length,
		values: sharePlaces(columns.map((column) => packColumn(rows.map((row) => row[column]))))
	};
}

/** Where each row's value stands in a column; the column itself where every row has its own. */
function placesOf<Value>(columns: readonly Column<Value>[], number: number): number[] | undefined {
	const column = columns[number];
	if (column === undefined || Array.isArray(column)) return undefined;
	return column.as === undefined ? column.at : placesOf(columns, column.as);
}

/** The rows again, in the same order. */
export function unpack<Row extends object>({ columns, rows, values }: PackedRows<Row>): Row[] {
	const read = values.map((column, number) => {
		if (Array.isArray(column)) return (row: number) => column[row];
		const places = placesOf(values, number);
		return (row: number) => column.of[places?.[row] ?? 0];
	});
	return Array.from(
		{ length: rows },
		(_, row) => Object.fromEntries(columns.map((name, place) => [name, read[place]?.(row)])) as Row
	);
}
