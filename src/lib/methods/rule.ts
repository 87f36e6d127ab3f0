/** What a rule of computation is: where it comes from, what implements it, and an example that is run. */

/** A cell of an invented row. */
export type ExampleCell = string | number | boolean | null;

/** An invented row by column name; columns left out are empty. */
export type ExampleRow = Readonly<Record<string, ExampleCell>>;

/** Invented rows by table of the model. */
export type ExampleTables = Readonly<Record<string, readonly ExampleRow[]>>;

/** A worked example: invented inputs and the statement that computes its results with the real views. */
export interface Example {
	/** Rows the tables hold; every other table is empty. */
	given?: ExampleTables;
	/** One statement over the semantic layer. */
	sql: string;
	/** Columns of the result that repeat an input; all others are results. */
	inputs: readonly string[];
}

/** A clause of one of the five documents. */
export interface ClauseRef {
	programme: string;
	path: string;
}

/** Switches a reader has, or a statement can set. */
export type SwitchName =
	'method' | 'average' | 'estimate' | 'province' | 'visits' | 'tier' | 'growth' | 'split' | 'as_of';

/** A page of the site that shows what the rule makes. */
export type Use =
	| {
			page:
				| 'overview'
				| 'targets'
				| 'duties'
				| 'funds'
				| 'projects'
				| 'benefit-sharing'
				| 'ranks'
				| 'counties'
				| 'compare'
				| 'charts'
				| 'lists'
				| 'towns'
				| 'documents'
				| 'coverage';
	  }
	| { programme: string };

export interface Rule {
	/** Last part of the page's address. */
	id: string;
	/** Sections of the written rules of computation. */
	sections: readonly string[];
	/** Clauses it rests on; empty where no document speaks of it. */
	clauses: readonly ClauseRef[];
	/** Views, tables and macros that implement it, in the order of reading. */
	views: readonly string[];
	switches: readonly SwitchName[];
	/** The default was chosen by this dashboard; the documents leave it open. */
	ownChoice: boolean;
	/** Null only for a rule without views. */
	example: Example | null;
	uses: readonly Use[];
}

/** Several clauses of one document. */
export const clausesOf = (programme: string, ...paths: string[]): ClauseRef[] =>
	paths.map((path) => ({ programme, path }));
