/** The text of the semantic layer, bundled for prerendering, so that what a page prints is what runs. */
import { statementsOf } from './statements';

const texts = import.meta.glob<string>('./views/*.sql', {
	query: '?raw',
	import: 'default',
	eager: true
});

const files = Object.entries(texts)
	.map(([path, text]): [file: string, text: string] => [path.replace('./views/', ''), text])
	.sort(([one], [other]) => (one < other ? -1 : 1));

/** Every file of `views/` in the order of its number, as one script. */
export const viewsScript = files.map(([, text]) => text).join('\n');

export interface ViewText {
	/** Name of the view, table or macro, in lower case. */
	name: string;
	/** File below `src/lib/sql/views`. */
	file: string;
	/** Its comment's Chinese sentence. */
	zh: string;
	/** Its comment's English sentence. */
	en: string;
	/** The comment's further lines, in English. */
	more: string;
	/** The statement without the comment above it. */
	sql: string;
	/** Whether it is read like a table, `from name`; a macro needs arguments. */
	readable: boolean;
}

const READABLE = /^create\s+(?:or\s+replace\s+)?(?:view|table)\b/i;

/** A statement with the comment above it, taken apart. */
function viewText(file: string, name: string, statement: string): ViewText {
	const lines = statement.trim().split('\n');
	const begin = lines.findIndex((line) => !line.startsWith('--'));
	const [first = '', ...rest] = lines
		.slice(0, begin)
		.map((line) => line.replace(/^--\s?/, '').trim());
	const [, zh = first, en = ''] = /^(.*?[。？！])\s+(\S.*)$/.exec(first) ?? [];
	const sql = `${lines.slice(begin).join('\n')};`;
	return { name, file, zh, en, more: rest.join(' '), sql, readable: READABLE.test(sql) };
}

/** Every view, stored table and macro of the layer, by name. */
export const viewTexts: ReadonlyMap<string, ViewText> = new Map(
	files.flatMap(([file, text]) =>
		statementsOf(text).flatMap(({ sql, creates }): [string, ViewText][] =>
			creates === null ? [] : [[creates, viewText(file, creates, sql)]]
		)
	)
);
