/** Statements that describe the columns of a table or view, and what their rows say. */
import type { Row } from '../../engine/engine';

/** Bins of a histogram. */
export const BINS = 20;
/** Most frequent values that are named. */
const FREQUENT = 5;

export interface ProfiledColumn {
	name: string;
	type: string;
}

export interface ColumnProfile extends ProfiledColumn {
	rows: number;
	nulls: number;
	distinct: number;
	/** As the engine writes them; null where there is no value. */
	low: string | null;
	high: string | null;
	/** Rows in each of `BINS` equal steps from `low` to `high`; empty for what is no number. */
	bins: number[];
	/** The most frequent values; empty for numbers. */
	frequent: { value: string; rows: number }[];
}

const NUMBER = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL)/;
/** Values of these have no order or say nothing one by one. */
const NESTED = /(\[\d*\]|^STRUCT|^MAP|^UNION|^BLOB)/;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const isNumber = ({ type }: ProfiledColumn): boolean =>
	NUMBER.test(type) && !NESTED.test(type);

const union = (parts: readonly string[]): string => parts.join('\nunion all\n');

/** One pass over `from`, however often it is looked at. */
const once = (from: string, rest: string): string =>
	`with profiled as materialized (from ${from})\n${rest}`;

/** Counts and ends of every column, one row each, in order. @param from as SQL names it. */
export function countsSql(from: string, columns: readonly ProfiledColumn[]): string {
	const parts = columns.map(({ name, type }, position) => {
		const column = quoted(name);
		const end = (of: string) => (NESTED.test(type) ? 'null' : `${of}(${column})::varchar`);
		return `select ${position} as position, count(*) as n, count(${column}) as known,
	count(distinct ${column}) as kinds, ${end('min')} as low, ${end('max')} as high
from profiled`;
	});
	return once(from, `${union(parts)}\norder by position`);
}

/** Rows by step of every number column. */
export function binsSql(from: string, columns: readonly ProfiledColumn[]): string | null {
	const parts = columns.flatMap((column, position) => {
		if (!isNumber(column)) return [];
		const value = `${quoted(column.name)}::double`;
		return [
			`select ${position} as position,
	case when high = low then 0 else least(${BINS - 1}, floor((v - low) / (high - low) * ${BINS})) end::integer as bin,
	count(*) as n
from (select ${value} as v, min(${value}) over () as low, max(${value}) over () as high from profiled where isfinite(${value}))
group by bin`
		];
	});
	return parts.length === 0 ? null : once(from, `${union(parts)}\norder by 1, 2`);
}

/** The most frequent values of every other column. */
export function frequentSql(from: string, columns: readonly ProfiledColumn[]): string | null {
	const parts = columns.flatMap((column, position) => {
		if (isNumber(column) || NESTED.test(column.type)) return [];
		const value = `${quoted(column.name)}::varchar`;
		return [
			`(select ${position} as position, ${value} as value, count(*) as n
from profiled where ${quoted(column.name)} is not null group by 2 order by n desc, value limit ${FREQUENT})`
		];
	});
	return parts.length === 0 ? null : once(from, `${union(parts)}\norder by 1, 3 desc, 2`);
}

const text = (value: Row[string] | undefined): string | null =>
	value === null || value === undefined ? null : String(value);

/** Puts the rows of the three statements together. */
export function profilesFrom(
	columns: readonly ProfiledColumn[],
	counts: readonly Row[],
	bins: readonly Row[],
	frequent: readonly Row[]
): ColumnProfile[] {
	return columns.map((column, position) => {
		const own = (row: Row) => Number(row.position) === position;
		const count = counts.find(own);
		const steps = bins.filter(own);
		return {
			...column,
			rows: Number(count?.n ?? 0),
			nulls: Number(count?.n ?? 0) - Number(count?.known ?? 0),
			distinct: Number(count?.kinds ?? 0),
			low: text(count?.low),
			high: text(count?.high),
			bins:
				steps.length === 0
					? []
					: Array.from({ length: BINS }, (_, bin) =>
							Number(steps.find((row) => Number(row.bin) === bin)?.n ?? 0)
						),
			frequent: frequent
				.filter(own)
				.map((row) => ({ value: text(row.value) ?? '', rows: Number(row.n) }))
		};
	});
}
