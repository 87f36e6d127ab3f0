/**
 * The semantic layer, made piece by piece: creating all views takes the engine as long as starting,
 * so a query waits only for those before and including the ones it names.
 */
import { statementsOf, type Statement } from '../sql/statements';

/** Statements that look at the catalogue, or leave the default schema, must find everything made. */
const CATALOGUE = /\b(duckdb_\w+|information_schema|pg_\w+|sqlite_master|show|pragma|use|set)\b/i;

export class DeferredViews {
	readonly #statements: Statement[];
	#made = 0;

	/** @param script views.sql, in which every statement uses only what stands before it. */
	constructor(
		script: string,
		private readonly run: (sql: string) => void
	) {
		this.#statements = statementsOf(script);
	}

	/** Whether everything is made. */
	get complete(): boolean {
		return this.#made >= this.#statements.length;
	}

	/** Makes the next piece. */
	step(): void {
		const next = this.#statements[this.#made];
		if (!next) return;
		this.run(next.sql);
		this.#made++;
	}

	/** Whether `sql` may name something that is not made yet. */
	missingFor(sql: string): boolean {
		if (this.complete) return false;
		if (CATALOGUE.test(sql)) return true;
		const words = new Set(sql.toLowerCase().match(/\w+/g));
		return this.#statements
			.slice(this.#made)
			.some(({ creates }) => creates === null || words.has(creates));
	}
}
