/** The SQL that makes a snapshot's tables with exactly the manifest's types. */

interface Column {
	name: string;
	type: string;
}

/** A name quoted for SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text quoted for SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `create table` with the columns of the manifest, in order; tables without rows have types too. */
export const createTable = (name: string, columns: readonly Column[]): string =>
	`create table ${quoted(name)} (${columns
		.map((column) => `${quoted(column.name)} ${column.type}`)
		.join(', ')})`;
