/** Lays SQL out in the house's style: lower case keywords stay as written, one clause a line. */

/**
 * @param sql any number of statements.
 * @throws Error whose first line says where the text cannot be read.
 */
export async function formatted(sql: string): Promise<string> {
	const { formatDialect, duckdb } = await import('sql-formatter');
	return formatDialect(sql, {
		dialect: duckdb,
		keywordCase: 'preserve',
		tabWidth: 2,
		expressionWidth: 80,
		linesBetweenQueries: 1
	});
}
