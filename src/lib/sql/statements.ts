/** Takes a script of the semantic layer apart into its statements. */

import { COMMENT as COMMENTS, QUOTED, TEXT } from './tokens';

/** A text, a quoted name, a comment, or a semicolon: everything that decides where a statement ends. */
const TOKEN = new RegExp(`${TEXT}|${QUOTED}|${COMMENTS}|;`, 'g');

const CREATED =
	/\bcreate\s+(?:or\s+replace\s+)?(?:temp\s+|temporary\s+)?(?:table|view|macro|function)\s+(?:if\s+not\s+exists\s+)?"?(\w+)"?/i;

const COMMENT = new RegExp(COMMENTS, 'g');

export interface Statement {
	/** Its text with the comments before it, without the semicolon. */
	sql: string;
	/** Where `sql` begins in the script. */
	from: number;
	/** Lower-case name of what it creates, or null for any other statement. */
	creates: string | null;
}

/** The statements of a script in order, without empty ones; semicolons in texts and comments are no ends. */
export function statementsOf(script: string): Statement[] {
	const ends = [...script.matchAll(TOKEN)]
		.filter(([token]) => token === ';')
		.map(({ index }) => index);
	return [...ends, script.length]
		.map((end, position) => {
			const from = position === 0 ? 0 : (ends[position - 1] ?? 0) + 1;
			return { from, sql: script.slice(from, end) };
		})
		.map(({ from, sql }) => ({ sql, from, bare: sql.replace(COMMENT, '').trim() }))
		.filter(({ bare }) => bare !== '')
		.map(({ sql, from, bare }) => ({
			sql,
			from,
			creates: CREATED.exec(bare)?.[1]?.toLowerCase() ?? null
		}));
}
