/** What a table, a column and a cell are: the words every other module uses to speak about data. */

/** The only types a snapshot stores; all three engines (DuckDB, Spark, Trino) read them unchanged. */
export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DATE' | 'BOOLEAN';

/** A text in both languages; Chinese is what readers see first. */
export interface Bilingual {
	zh: string;
	en: string;
}

/** How the text of a VARCHAR cell must look, beyond being text. */
export type Format =
	/** `2024`, `2024-08` or `2024-08-21`: as exact as the source states it. */
	| 'partial-date'
	/** `2024-08`. */
	| 'month'
	/** Six digits, or `Z` + six digits + `-` + number for a functional zone. */
	| 'region-code'
	/** Lower-case letters, digits, `-`, `_`. */
	| 'identifier'
	/** Paths of clauses of the row's document, joined by `/`. */
	| 'clause-paths'
	| 'address';

export interface Column {
	name: string;
	type: ColumnType;
	description: Bilingual;
	/** A cell must not be empty. */
	required?: boolean;
	/** Unit of a numeric column; absent when the unit is in another column or there is none. */
	unit?: string;
	format?: Format;
	/** The only words allowed in this column. */
	values?: readonly string[];
	/** The cell must be a key of that table. */
	references?: { table: string; column: string };
	/** Inclusive bounds of a number. */
	min?: number;
	max?: number;
	/** Most characters a text may have. */
	longest?: number;
}

export interface Table {
	name: string;
	description: Bilingual;
	/** Names of the columns that identify a row. */
	key: readonly string[];
	columns: readonly Column[];
	/** Rows that stay in the team's table and never enter a snapshot. */
	withheld?: { column: string; values: readonly string[]; reason: Bilingual };
	/**
	 * Counts of people: a row with one below `least` never enters a snapshot, nor do the rows it could be
	 * worked out from. `within` names the columns that share a published total, `parts` those that split it.
	 */
	smallCells?: {
		columns: readonly string[];
		least: number;
		within: readonly string[];
		parts: readonly string[];
		reason: Bilingual;
	};
	/** Words whose columns must not even be written, because the table holds totals of people. */
	refuses?: { words: readonly string[]; reason: Bilingual };
	/** Pairs of columns where the first must not lie after the second. */
	ordered?: readonly (readonly [string, string])[];
	/** Columns of which exactly one must be filled. */
	either?: readonly string[];
	/** A column that must be filled wherever another one is. */
	together?: readonly { when: string; then: string }[];
}
