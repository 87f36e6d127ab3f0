/** What may stand at a place in a statement: columns of its tables first, then objects, functions, keywords. */
import { statementsOf } from '../sql/statements';
import { written, type Catalogue, type CatalogueColumn, type CatalogueObject } from './catalogue';
import { scopeOf } from './scope';

export type Suggestion =
	| { kind: 'column'; label: string; column: CatalogueColumn; of: string }
	| { kind: 'object'; label: string; object: CatalogueObject }
	| { kind: 'function'; label: string; call: string; description: string }
	| { kind: 'alias'; label: string; of: string }
	| { kind: 'keyword'; label: string };

export interface Suggestions {
	/** Where the word begins that a suggestion replaces. */
	from: number;
	options: Suggestion[];
}

/** Words after which a table is named. */
const WANTS_TABLE = /\b(from|join|into|update|table|describe|summarize)\s+[\w."]*$/i;

/** The statement that holds `at`, from its first character to its semicolon. */
export function statementAround(script: string, at: number): { from: number; sql: string } | null {
	const all = statementsOf(script);
	return (
		all.find(({ from, sql }) => from <= at && at <= from + sql.length) ??
		all.findLast(({ from }) => from <= at) ??
		null
	);
}

const columnsOf = (object: CatalogueObject, of: string): Suggestion[] =>
	object.columns.map((column) => ({ kind: 'column', label: column.name, column, of }));

/** Something a name stands for, among the tables and views of the catalogue. */
export const objectNamed = (catalogue: Catalogue, name: string): CatalogueObject | undefined =>
	catalogue.objects.find((object) => written(object) === name) ??
	catalogue.objects.find((object) => object.name === name.replace(/^.*\./, ''));

/**
 * @param script the whole text of the editor.
 * @param at the cursor.
 * @returns null inside a text or a number, where nothing is suggested.
 */
export function suggestionsAt(
	script: string,
	at: number,
	catalogue: Catalogue
): Suggestions | null {
	const before = script.slice(0, at);
	const [, path = '', typed = ''] =
		/((?:[\p{L}_][\p{L}\p{N}_]*\.)*)([\p{L}\p{N}_]*)$/u.exec(before) ?? [];
	if (/^\d/.test(typed)) return null;
	const from = at - typed.length;
	const statement = statementAround(script, at)?.sql ?? '';
	const { tables, named } = scopeOf(statement);
	if (path !== '') {
		const name = path.slice(0, -1).toLowerCase();
		const alias = tables.find((scoped) => scoped.alias === name);
		const object = objectNamed(catalogue, alias?.table ?? name);
		const inSchema = catalogue.objects.filter(({ schema }) => (schema ?? 'current') === name);
		return {
			from,
			options: [
				...(object && (alias || inSchema.length === 0) ? columnsOf(object, name) : []),
				...inSchema.map((one): Suggestion => ({ kind: 'object', label: one.name, object: one }))
			]
		};
	}
	const objects = catalogue.objects.map((object): Suggestion => ({
		kind: 'object',
		label: written(object),
		object
	}));
	const given = named.map((label): Suggestion => ({ kind: 'alias', label, of: 'with' }));
	if (WANTS_TABLE.test(before)) return { from, options: [...given, ...objects] };
	const columns = tables.flatMap(({ table, alias }) => {
		const object = objectNamed(catalogue, table);
		return object ? columnsOf(object, alias) : [];
	});
	const aliases = tables.map(({ alias, table }): Suggestion => ({
		kind: 'alias',
		label: alias,
		of: table
	}));
	const seen = new Set<string>();
	return {
		from,
		options: [
			...columns,
			...aliases,
			...given,
			...objects,
			...catalogue.functions.map(({ name, calls, description }): Suggestion => ({
				kind: 'function',
				label: name,
				call: calls[0] ?? '()',
				description
			})),
			...catalogue.keywords.map((label): Suggestion => ({ kind: 'keyword', label }))
		].filter(({ label, kind }) => {
			const key = kind === 'column' ? label : `${kind === 'keyword' ? 'k' : 'o'}:${label}`;
			return !seen.has(key) && seen.add(key);
		})
	};
}
