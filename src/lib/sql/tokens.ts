/** Takes SQL apart into words, texts and marks: enough to see what a statement does, not to parse it. */

/** Everything in which a semicolon or a word is no part of the statement. */
export const COMMENT = String.raw`--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`;
export const TEXT = String.raw`\b[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|\$\$[\s\S]*?\$\$|(?<tag>\$[A-Za-z_]\w*\$)[\s\S]*?\k<tag>`;
export const QUOTED = String.raw`"(?:[^"]|"")*"`;

export interface Token {
	kind: 'comment' | 'text' | 'quoted' | 'parameter' | 'number' | 'word' | 'mark';
	text: string;
	at: number;
}

const TOKEN = new RegExp(
	`(?<comment>${COMMENT})|(?<text>${TEXT})|(?<quoted>${QUOTED})|(?<parameter>\\$\\d+)` +
		String.raw`|(?<number>\d[\w.]*)|(?<word>[\p{L}_][\p{L}\p{N}_$]*)|(?<mark>[^\s])`,
	'gu'
);

const KINDS = ['comment', 'text', 'quoted', 'parameter', 'number', 'word', 'mark'] as const;

/** The tokens of a script in order, comments included, white space left out. */
export const tokensOf = (sql: string): Token[] =>
	[...sql.matchAll(TOKEN)].map(({ 0: text, index, groups }) => ({
		kind: KINDS.find((kind) => groups?.[kind] !== undefined) ?? 'mark',
		text,
		at: index
	}));

/** The name a word or a quoted name stands for: lower case, for DuckDB does not tell cases apart. */
export const nameOf = ({ kind, text }: Token): string =>
	(kind === 'quoted' ? text.slice(1, -1).replaceAll('""', '"') : text).toLowerCase();
