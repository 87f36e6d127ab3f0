/** Which tables a statement names, and under which names their columns are reached. */
import { nameOf, tokensOf, type Token } from '../sql/tokens';

export interface Scoped {
	/** Name as written, lower case, with its schema if there is one. */
	table: string;
	/** The name its columns go by: the alias, or the table's own name. */
	alias: string;
}

export interface Scope {
	tables: Scoped[];
	/** Names given by WITH. */
	named: string[];
}

const OPENS = new Set(['from', 'join', 'into', 'update', 'describe', 'summarize']);

/** Words that may follow a table's name and are no alias. */
const NO_ALIAS = new Set(
	(
		'where on using join left right full inner outer cross natural positional asof semi anti lateral ' +
		'group order having limit offset union except intersect qualify window sample select from set ' +
		'values with as tablesample pivot unpivot returning'
	).split(' ')
);

const isName = (token: Token | undefined): token is Token =>
	token !== undefined && (token.kind === 'word' || token.kind === 'quoted');

const word = (token: Token | undefined): string =>
	token?.kind === 'word' ? token.text.toLowerCase() : '';

/** The table at `at` with its alias, and the index after both; null where no table is named. */
function tableAt(tokens: readonly Token[], at: number): { found: Scoped; next: number } | null {
	const first = tokens[at];
	if (!isName(first) || (first.kind === 'word' && NO_ALIAS.has(word(first)))) return null;
	const parts = [nameOf(first)];
	let next = at + 1;
	while (tokens[next]?.text === '.' && isName(tokens[next + 1])) {
		parts.push(nameOf(tokens[next + 1] as Token));
		next += 2;
	}
	if (tokens[next]?.text === '(') {
		let depth = 0;
		do {
			if (tokens[next]?.text === '(') depth++;
			if (tokens[next]?.text === ')') depth--;
			next++;
		} while (depth > 0 && next < tokens.length);
	}
	if (word(tokens[next]) === 'as') next++;
	const alias = tokens[next];
	const named = isName(alias) && !(alias.kind === 'word' && NO_ALIAS.has(word(alias)));
	return {
		found: { table: parts.join('.'), alias: named ? nameOf(alias) : (parts.at(-1) ?? '') },
		next: named ? next + 1 : next
	};
}

/** Tables of a statement, also of one that is still being written. */
export function scopeOf(statement: string): Scope {
	const tokens = tokensOf(statement).filter(({ kind }) => kind !== 'comment');
	const tables: Scoped[] = [];
	const named: string[] = [];
	tokens.forEach((token, at) => {
		if (word(tokens[at + 1]) === 'as' && tokens[at + 2]?.text === '(' && isName(token))
			named.push(nameOf(token));
		if (!OPENS.has(word(token))) return;
		let entry = tableAt(tokens, at + 1);
		while (entry) {
			tables.push(entry.found);
			entry = tokens[entry.next]?.text === ',' ? tableAt(tokens, entry.next + 1) : null;
		}
	});
	return { tables, named };
}
