/** An in-memory DuckDB with the model's tables and the semantic layer, for tests and hand checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { tableNamed, tables } from '../model/tables';
import type { Table } from '../model/types';
import { statementsOf } from './statements';

/** A cell of a fixture row. */
export type Cell = string | number | boolean | null;
/** A row by column name; columns left out are null. */
export type FixtureRow = Record<string, Cell>;

const folder = fileURLToPath(new URL('./views/', import.meta.url));

/** The semantic layer as it is written: every file of `views/` in the order of its number. */
export function viewsSql(): string {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.sql'))
		.sort()
		.map((file) => readFileSync(folder + file, 'utf8'))
		.join('\n');
}

function createTable(table: Table): string {
	const columns = table.columns.map((column) => `"${column.name}" ${column.type}`);
	return `create table "${table.name}" (${columns.join(', ')})`;
}

/** One statement of the layer, and the earlier ones it needs. */
interface Piece {
	sql: string;
	needs: readonly string[];
	/** A relation computed from the rows there are when it is created. */
	stored: boolean;
}

const words = (sql: string): Set<string> => new Set(sql.toLowerCase().match(/\w+/g));

/** The layer by the name each statement creates, in order. */
function pieces(): Map<string, Piece> {
	const known = new Map<string, Piece>();
	for (const { sql, creates } of statementsOf(viewsSql())) {
		if (!creates) throw new Error(`A statement of the layer creates nothing: ${sql}`);
		const used = words(sql);
		known.set(creates, {
			sql,
			needs: [...known.keys()].filter((name) => used.has(name)),
			stored: creates.startsWith('stored_')
		});
	}
	return known;
}

const LAYER = pieces();
/** Statements that look at the catalogue must find the whole layer in it. */
const CATALOGUE = /\bduckdb_\w+|\bdescribe\b/i;

export class Fixture {
	/** What of the layer exists and, if it is stored, was computed from the rows there are now. */
	readonly #made = new Set<string>();

	private constructor(private readonly connection: DuckDBConnection) {}

	/**
	 * A database with every model table empty and `meta` set; a view is created when a statement first names it.
	 * @param asOf the as-of date, `YYYY-MM-DD`.
	 */
	static async open(asOf = '2026-11-22'): Promise<Fixture> {
		const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
		const connection = await instance.connect();
		await connection.run(
			"set autoload_known_extensions = false; set autoinstall_known_extensions = false; set timezone = 'UTC'"
		);
		await connection.run(tables.map(createTable).join(';'));
		await connection.run(`create table meta as select date '${asOf}' as as_of, '' as note`);
		return new Fixture(connection);
	}

	/** Runs statements that return nothing of interest; what they change, stored relations see. */
	async run(sql: string): Promise<void> {
		await this.#make(sql);
		await this.connection.run(sql);
		this.#changed();
	}

	/** Creates what `sql` names of the layer, and all that rests on, in the layer's order. */
	async #make(sql: string): Promise<void> {
		const needed = CATALOGUE.test(sql) ? new Set(LAYER.keys()) : words(sql);
		for (const [name, { needs }] of [...LAYER].reverse()) {
			if (needed.has(name)) for (const other of needs) needed.add(other);
		}
		for (const [name, piece] of LAYER) {
			if (!needed.has(name) || this.#made.has(name)) continue;
			await this.connection.run(piece.sql);
			this.#made.add(name);
		}
	}

	/** Rows have changed: stored relations are computed again before the next statement that needs them. */
	#changed(): void {
		for (const [name, { stored }] of LAYER) if (stored) this.#made.delete(name);
	}

	/**
	 * All rows of one statement, dates as `YYYY-MM-DD`, integers as numbers.
	 * @throws DuckDB's own error.
	 */
	async query(sql: string, parameters: readonly Cell[] = []): Promise<Record<string, unknown>[]> {
		await this.#make(sql);
		const result = await this.connection.runAndReadAll(sql, [...parameters] as DuckDBValue[]);
		return result.getRowObjectsJS().map((row) =>
			Object.fromEntries(
				Object.entries(row).map(([name, value]) => {
					if (typeof value === 'bigint') return [name, Number(value)];
					return [name, value instanceof Date ? value.toISOString().slice(0, 10) : value];
				})
			)
		);
	}

	/** The column names a statement returns, in order. */
	async columns(sql: string, parameters: readonly Cell[] = []): Promise<string[]> {
		await this.#make(sql);
		const result = await this.connection.runAndReadAll(sql, [...parameters] as DuckDBValue[]);
		return result.columnNames();
	}

	/** Adds rows to a model table. */
	async insert(table: string, rows: readonly FixtureRow[]): Promise<void> {
		const known = new Set(tableNamed(table).columns.map((column) => column.name));
		for (const row of rows) {
			const names = Object.keys(row);
			const stray = names.find((name) => !known.has(name));
			if (stray) throw new Error(`Table ${table} has no column ${stray}.`);
			await this.connection.run(
				`insert into "${table}" (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
				names.map((name) => row[name] ?? null)
			);
		}
		this.#changed();
	}

	close(): void {
		this.connection.closeSync();
	}
}
