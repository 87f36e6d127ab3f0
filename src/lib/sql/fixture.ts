/** An in-memory DuckDB with the model's tables and the semantic layer, for tests and hand checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { tableNamed, tables } from '../model/tables';
import type { Table } from '../model/types';

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

export class Fixture {
	private constructor(private readonly connection: DuckDBConnection) {}

	/**
	 * A database with every model table empty, `meta` set and all views created.
	 * @param asOf the as-of date, `YYYY-MM-DD`.
	 */
	static async open(asOf = '2026-11-22'): Promise<Fixture> {
		const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
		const fixture = new Fixture(await instance.connect());
		await fixture.run(
			"set autoload_known_extensions = false; set autoinstall_known_extensions = false; set timezone = 'UTC'"
		);
		for (const table of tables) await fixture.run(createTable(table));
		await fixture.run(`create table meta as select date '${asOf}' as as_of, '' as note`);
		await fixture.run(viewsSql());
		return fixture;
	}

	/** Runs statements that return nothing of interest. */
	async run(sql: string): Promise<void> {
		await this.connection.run(sql);
	}

	/**
	 * All rows of one statement, dates as `YYYY-MM-DD`, integers as numbers.
	 * @throws DuckDB's own error.
	 */
	async query(sql: string, parameters: readonly Cell[] = []): Promise<Record<string, unknown>[]> {
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
		const result = await this.connection.runAndReadAll(sql, [...parameters] as DuckDBValue[]);
		return result.columnNames();
	}

	/** Runs the layer again: stored relations are computed from the rows there are at that moment. */
	async refresh(): Promise<void> {
		await this.run(viewsSql());
	}

	/** Adds rows to a model table. */
	async insert(table: string, rows: readonly FixtureRow[]): Promise<void> {
		const known = new Set(tableNamed(table).columns.map((column) => column.name));
		for (const row of rows) {
			const names = Object.keys(row);
			const stray = names.find((name) => !known.has(name));
			if (stray) throw new Error(`Table ${table} has no column ${stray}.`);
			await this.query(
				`insert into "${table}" (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
				names.map((name) => row[name] ?? null)
			);
		}
	}

	close(): void {
		this.connection.closeSync();
	}
}
