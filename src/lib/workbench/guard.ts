/** Which statements a reader may run: all that read, and those that make or change tables of their own. */
import { BEFORE, CURRENT } from '../engine/workbench-engine';
import { nameOf, tokensOf } from '../sql/tokens';
import type { CatalogueObject } from './catalogue';
import { CHANGING, verbOf } from './statement-verb';

const READING = [
	...['select', 'from', 'values', 'table', 'pivot', 'unpivot'],
	...['show', 'describe', 'desc', 'summarize', 'pragma', 'use', 'set', 'reset']
];

/** What a reader may make; anything else has no use in memory or could reach published tables. */
const OWN_KINDS = ['table', 'view', 'macro', 'function', 'type', 'sequence', 'schema'];

const SCHEMAS: readonly string[] = [CURRENT, BEFORE];

/** Why a statement is not run; a page words it. */
export type Refusal =
	/** It would change, hide or remove something published. */
	| { reason: 'published'; name: string }
	/** Nothing of this kind can be run here. */
	| { reason: 'verb'; name: string }
	/** A macro called by its schema would read the tables of the other one. */
	| { reason: 'macro'; name: string };

/** The names of what is published. @param objects of all snapshots that are loaded. */
export function publishedOf(objects: readonly Pick<CatalogueObject, 'name' | 'kind'>[]): Published {
	const macros = objects.filter(({ kind }) => kind === 'macro' || kind === 'table macro');
	return {
		names: new Set(objects.map(({ name }) => name.toLowerCase())),
		macros: new Set(macros.map(({ name }) => name.toLowerCase()))
	};
}

export interface Published {
	/** Lower-case names of all tables, views and macros of the snapshots. */
	names: ReadonlySet<string>;
	macros: ReadonlySet<string>;
}

/** The first macro that `statement` calls by the schema of a snapshot, as written. */
function macroBySchema(statement: string, macros: ReadonlySet<string>): string | null {
	const tokens = tokensOf(statement).filter(({ kind }) => kind !== 'comment');
	const called = tokens.findIndex((token, at) => {
		const [dot, name, open] = tokens.slice(at + 1, at + 4);
		return (
			SCHEMAS.includes(nameOf(token)) &&
			dot?.text === '.' &&
			open?.text === '(' &&
			name !== undefined &&
			macros.has(nameOf(name))
		);
	});
	return called < 0
		? null
		: tokens
				.slice(called, called + 3)
				.map(({ text }) => text)
				.join('');
}

/**
 * @param statement one statement.
 * @param schema the one that names without a schema are looked up in, as `use` last set it.
 * @returns null when it may run.
 */
export function refusalOf(
	statement: string,
	published: Published,
	schema: string = CURRENT
): Refusal | null {
	const { verb, kind, targets } = verbOf(statement);
	if (CHANGING.includes(verb)) {
		if (kind !== null && !OWN_KINDS.includes(kind))
			return { reason: 'verb', name: `${verb} ${kind}` };
		const hit = targets.find(
			(name) =>
				published.names.has(name.at(-1) ?? '') || name.some((part) => SCHEMAS.includes(part))
		);
		if (hit) return { reason: 'published', name: hit.join('.') };
	} else if (verb !== '' && !READING.includes(verb)) return { reason: 'verb', name: verb };
	const macro = macroBySchema(statement, published.macros);
	return macro === null || macro.toLowerCase().startsWith(`${schema}.`)
		? null
		: { reason: 'macro', name: macro };
}
