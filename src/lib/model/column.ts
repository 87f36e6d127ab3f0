/** Short constructors for columns, so that a table reads like a list. */
import type { Column, ColumnType } from './types';

type Options = Omit<Column, 'name' | 'type' | 'description'>;

function column(type: ColumnType) {
	return (name: string, zh: string, en: string, options: Options = {}): Column => ({
		name,
		type,
		description: { zh, en },
		...options
	});
}

export const text = column('VARCHAR');
export const integer = column('INTEGER');
export const number = column('DOUBLE');
export const date = column('DATE');
export const flag = column('BOOLEAN');

const required = { required: true } as const;

/** The identifying column of a table whose rows have an id of their own. */
export const id = (zh = '编号', en = 'Identifier', options: Options = {}): Column =>
	text('id', zh, en, { required: true, ...options });

/** A reference to a row of another table, by its single key column. */
export const ref = (
	name: string,
	table: string,
	zh: string,
	en: string,
	options: Options = {}
): Column =>
	text(name, zh, en, {
		references: { table, column: table === 'region' ? 'adcode' : 'id' },
		...options
	});

/** The programme a row belongs to. */
export const programme = (): Column =>
	ref('programme', 'programme', '所属方案', 'Programme the row belongs to', required);

/** What joins several clauses in one cell. */
export const CLAUSE_SEPARATOR = '/';

/** Where in the document a fact stands; always the text's own numbering, as in the clause table. */
export const clause = (options: Options = {}): Column =>
	text(
		'clause',
		'条款号，照原文编号；几条之间用 / 隔开',
		"Clause, in the document's own numbering; several joined by /",
		{ format: 'clause-paths', ...options }
	);

/** At most forty characters of the document that carry the fact. */
export const quote = (options: Options = {}): Column =>
	text('quote', '原文引文，不超过40字', 'Quote of at most 40 characters', {
		longest: 40,
		...options
	});

export const source = (options: Options = {}): Column =>
	ref('source', 'source', '来源', 'Source', options);

export const note = (): Column => text('note', '备注', 'Note');

/** A date as exact as the source states it. */
export const partialDate = (name: string, zh: string, en: string, options: Options = {}): Column =>
	text(name, zh, en, { format: 'partial-date', ...options });
