/** Reads what the engine says of a statement it could not run: the kind of mistake and its place. */

export type Mistake =
	| 'syntax'
	| 'table'
	| 'column'
	| 'function'
	| 'group'
	| 'ambiguous'
	| 'conversion'
	| 'memory'
	| 'outside'
	| 'locked'
	| 'other';

export interface EngineText {
	mistake: Mistake;
	/** The name or value it stumbled over, or null. */
	subject: string | null;
	/** Names the engine thinks were meant. */
	candidates: string[];
	/** Offset in the statement, or null where the engine names no place. */
	at: number | null;
	/** The engine's words without the excerpt. */
	text: string;
}

const KINDS: readonly (readonly [Mistake, RegExp])[] = [
	['syntax', /^Parser Error: (?:syntax error at or near "(.*?)"|.*)/],
	['table', /^Catalog Error: (?:Table|View|Schema) with name (\S+) does not exist/],
	['table', /^Binder Error: Referenced table "(.*?)" not found/],
	[
		'column',
		/^Binder Error: (?:Referenced column|Table ".*?" does not have a column named) "(.*?)"/
	],
	['column', /^Binder Error: Column "(.*?)" referenced that exists/],
	[
		'function',
		/^Catalog Error: (?:Scalar |Table |Aggregate |Macro )*Function with name (\S+) does not exist/
	],
	['function', /^Binder Error: No function matches .*?'(\w+)\(/],
	['group', /^Binder Error: column "?(.*?)"? must appear in the GROUP BY clause/i],
	['ambiguous', /^Binder Error: Ambiguous reference to (?:column|table) (?:name )?"(.*?)"/],
	['conversion', /^Conversion Error: (?:Could not convert string '(.*?)'|.*)/],
	['memory', /^(?:Out of Memory Error|.*could not allocate|.*failed to allocate)/i],
	['outside', /^(?:Permission Error|.*disabled by configuration|.*requires the extension)/i],
	['locked', /configuration has been locked/]
];

const FILE = /^https?:|\.(parquet|csv|tsv|json|ndjson|xlsx|db|duckdb)$/i;

/** `LINE 2:   b from v` with the caret below it. */
const PLACE = /\n\nLINE (\d+): ([^\n]*)\n( *)\^/;

const CANDIDATES = /(?:Did you mean|Candidate \w+:) *(.*)/;

/** Characters that stand two columns wide in the engine's excerpt. */
const WIDE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** How many characters of `text` fill `width` columns. */
function charactersIn(text: string, width: number): number {
	let count = 0;
	let filled = 0;
	for (const character of text) {
		if (filled >= width) break;
		filled += WIDE.test(character) ? 2 : 1;
		count += character.length;
	}
	return count;
}

/** The engine's words; its parser's come wrapped in JSON. */
function unwrapped(message: string): string {
	if (!message.startsWith('{')) return message;
	try {
		const { exception_type: type, exception_message: text } = JSON.parse(message) as Record<
			string,
			string
		>;
		return type && text ? `${type} Error: ${text}` : message;
	} catch {
		return message;
	}
}

/** Offset of the caret; the excerpt of a long line begins and ends with dots. */
function placeIn(statement: string, message: string): number | null {
	const found = PLACE.exec(message);
	if (!found) return null;
	const [, line = '1', excerpt = '', spaces = ''] = found;
	const lines = statement.split('\n');
	const start = lines.slice(0, Number(line) - 1).reduce((sum, text) => sum + text.length + 1, 0);
	const text = lines[Number(line) - 1] ?? '';
	const bare = excerpt.replace(/^\.\.\./, '').replace(/\.\.\.$/, '');
	const cut = excerpt.length - excerpt.replace(/^\.\.\./, '').length;
	const within = Math.max(0, text.indexOf(bare));
	const column = spaces.length - `LINE ${line}: `.length - cut;
	return Math.min(statement.length, start + within + charactersIn(bare, column));
}

/**
 * @param statement as it was given to the engine.
 * @param message of its error.
 */
export function readEngineText(statement: string, message: string): EngineText {
	const whole = unwrapped(message);
	const text = whole.split('\n\nLINE ')[0]?.trim() ?? whole;
	const hit = KINDS.map(([mistake, pattern]) => ({ mistake, found: pattern.exec(text) })).find(
		({ found }) => found !== null
	);
	const at = placeIn(statement, whole);
	const ended = /at end of input/.test(text) ? statement.trimEnd().length : null;
	const subject = hit?.found?.[1] ?? null;
	// A file named as a table: the engine does not look outside, so it finds no table of that name.
	const isFile = hit?.mistake === 'table' && subject !== null && FILE.test(subject);
	return {
		mistake: isFile ? 'outside' : (hit?.mistake ?? 'other'),
		subject,
		candidates: [...(CANDIDATES.exec(text)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(
			([, name = '']) => name
		),
		at: at ?? ended,
		text
	};
}
