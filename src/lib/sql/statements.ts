/** Takes a script of the semantic layer apart into its statements. */

/** A text, a quoted name, a comment, or a semicolon: everything that decides where a statement ends. */
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|;/g;

const CREATED =
	/\bcreate\s+(?:or\s+replace\s+)?(?:temp\s+|temporary\s+)?(?:table|view|macro|function)\s+(?:if\s+not\s+exists\s+)?"?(\w+)"?/i;

const COMMENT = /--[^\n]*|\/\*[\s\S]*?\*\//g;

export interface Statement {
	sql: string;
	/** Lower-case name of what it creates, or null for any other statement. */
	creates: string | null;
}

/** The statements of a script in order, without empty ones; semicolons in texts and comments are no ends. */
export function statementsOf(script: string): Statement[] {
	const ends = [...script.matchAll(TOKEN)]
		.filter(([token]) => token === ';')
		.map(({ index }) => index);
	return [...ends, script.length]
		.map((end, position) => script.slice(position === 0 ? 0 : (ends[position - 1] ?? 0) + 1, end))
		.map((sql) => ({ sql, bare: sql.replace(COMMENT, '').trim() }))
		.filter(({ bare }) => bare !== '')
		.map(({ sql, bare }) => ({ sql, creates: CREATED.exec(bare)?.[1]?.toLowerCase() ?? null }));
}
