/** What a supplier of data gets to fill in: a table of the model, invented example rows, and the rules behind columns. */
import type { Bilingual, Table } from '../types';

export type ExampleRow = Readonly<Record<string, string | number | boolean>>;

export interface Template {
	table: Table;
	/** Invented rows; columns left out are empty cells. */
	examples: readonly ExampleRow[];
	/** Column name to the clause or rule its cells serve. */
	rules: Readonly<Record<string, Bilingual>>;
}
