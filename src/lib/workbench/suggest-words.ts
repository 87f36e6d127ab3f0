/** Puts suggestions and hover help into words of the page's language. */
import type { Completion } from '@codemirror/autocomplete';
import type { Language } from '../i18n';
import { objectNamed, statementAround, type Suggestion } from './completion';
import type { Catalogue, CatalogueColumn, CatalogueObject, EngineFunction } from './catalogue';
import { scopeOf } from './scope';

export interface SuggestWords {
	unit: (unit: string) => string;
	rows: (n: number) => string;
	kinds: Record<CatalogueObject['kind'], string>;
	example: (text: string) => string;
}

const columnText = (
	{ name, type, unit, zh, en }: CatalogueColumn,
	language: Language,
	words: SuggestWords
): string =>
	[`${name}  ${type}`, language === 'en' ? en : zh, unit === null ? '' : words.unit(unit)]
		.filter((line) => line !== '')
		.join('\n');

const objectText = (
	{ name, kind, rows, zh, en, columns }: CatalogueObject,
	language: Language,
	words: SuggestWords
): string =>
	[
		`${name}  ${words.kinds[kind]}${rows === null ? '' : `  ${words.rows(rows)}`}`,
		language === 'en' ? en : zh,
		columns.map((column) => column.name).join(', ')
	]
		.filter((line) => line !== '')
		.join('\n');

const functionText = (
	{ name, calls, description, example }: EngineFunction,
	words: SuggestWords
): string =>
	[
		...calls.slice(0, 4).map((call) => `${name}${call}`),
		description,
		example === null ? '' : words.example(example)
	]
		.filter((line) => line !== '')
		.join('\n');

const BOOST: Record<Suggestion['kind'], number> = {
	column: 30,
	alias: 20,
	object: 10,
	function: 0,
	keyword: -10
};

const TYPES: Record<Suggestion['kind'], string> = {
	column: 'property',
	alias: 'variable',
	object: 'class',
	function: 'function',
	keyword: 'keyword'
};

/** Names that SQL reads only in quotes. */
const applied = (label: string): string =>
	label.split('.').every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part)) ? label : `"${label}"`;

/** A suggestion as the editor shows it. */
export function completionOf(
	suggestion: Suggestion,
	language: Language,
	words: SuggestWords
): Completion {
	const { kind, label } = suggestion;
	const shared = { label, type: TYPES[kind], boost: BOOST[kind] };
	if (suggestion.kind === 'column')
		return {
			...shared,
			apply: applied(label),
			detail: suggestion.column.type,
			info: columnText(suggestion.column, language, words)
		};
	if (suggestion.kind === 'object') {
		const { object } = suggestion;
		const call = object.kind === 'macro' || object.kind === 'table macro' ? '(' : '';
		return {
			...shared,
			apply: applied(label) + call,
			detail: words.kinds[object.kind],
			info: objectText(object, language, words)
		};
	}
	if (suggestion.kind === 'function')
		return { ...shared, apply: `${label}(`, detail: suggestion.call, info: suggestion.description };
	return suggestion.kind === 'alias' ? { ...shared, detail: suggestion.of } : shared;
}

const WORD = /[\p{L}_][\p{L}\p{N}_]*/gu;

/** What is known of the word at a place: a column in scope, an object, a function. */
export function helpAt(
	script: string,
	at: number,
	catalogue: Catalogue,
	language: Language,
	words: SuggestWords
): { from: number; to: number; text: string } | null {
	const hit = [...script.matchAll(WORD)].find(
		({ index, 0: text }) => index <= at && at <= index + text.length
	);
	if (!hit) return null;
	const name = hit[0].toLowerCase();
	const place = { from: hit.index, to: hit.index + name.length };
	const statement = statementAround(script, at)?.sql ?? '';
	const column = scopeOf(statement)
		.tables.flatMap(({ table }) => objectNamed(catalogue, table)?.columns ?? [])
		.find((one) => one.name.toLowerCase() === name);
	if (column) return { ...place, text: columnText(column, language, words) };
	const object = catalogue.objects.find((one) => one.name.toLowerCase() === name);
	if (object) return { ...place, text: objectText(object, language, words) };
	const called = catalogue.functions.find((one) => one.name === name);
	return called ? { ...place, text: functionText(called, words) } : null;
}
