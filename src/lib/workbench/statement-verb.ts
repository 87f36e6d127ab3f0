/** What a statement does: its verb, and the object a changing verb is aimed at. */
import { nameOf, tokensOf, type Token } from '../sql/tokens';

export interface Verb {
	/** Lower case, such as `select` or `drop`; empty for an empty statement. */
	verb: string;
	/** `table`, `view`, … where the verb names a kind of object. */
	kind: string | null;
	/** Names aimed at, each with its schema as written, lower case. */
	targets: string[][];
	/** Whether EXPLAIN stands before it. */
	explained: boolean;
}

const is = (token: Token | undefined, ...words: string[]): boolean =>
	token !== undefined && token.kind !== 'text' && words.includes(token.text.toLowerCase());

/** Index after the bracket that closes the one at `open`. */
function afterBrackets(tokens: readonly Token[], open: number): number {
	let depth = 0;
	for (let at = open; at < tokens.length; at++) {
		if (is(tokens[at], '(')) depth++;
		else if (is(tokens[at], ')') && --depth === 0) return at + 1;
	}
	return tokens.length;
}

/** Index of the verb after `with a as (…), b as (…)`. */
function afterWith(tokens: readonly Token[], start: number): number {
	let at = start;
	for (;;) {
		while (at < tokens.length && !is(tokens[at], 'as'))
			at = is(tokens[at], '(') ? afterBrackets(tokens, at) : at + 1;
		while (at < tokens.length && !is(tokens[at], '(')) at++;
		at = afterBrackets(tokens, at);
		if (!is(tokens[at], ',')) return at;
		at++;
	}
}

/** The dotted name at `start` and the index after it. */
function dotted(tokens: readonly Token[], start: number): { name: string[]; next: number } {
	const name: string[] = [];
	let at = start;
	for (;;) {
		const token = tokens[at];
		if (!token || !['word', 'quoted'].includes(token.kind)) break;
		name.push(nameOf(token));
		at++;
		if (!is(tokens[at], '.')) break;
		at++;
	}
	return { name, next: at };
}

const BEFORE_NAME = ['if', 'not', 'exists', 'into', 'from', 'table', 'only'];
const BEFORE_KIND = ['or', 'replace', 'temp', 'temporary', 'persistent', 'recursive'];
const NAMES_KIND = ['create', 'drop', 'alter'];
export const CHANGING = [...NAMES_KIND, 'insert', 'update', 'delete', 'truncate', 'merge'];

/** What `statement` does; `with` and `explain` before it are looked through. */
export function verbOf(statement: string): Verb {
	const tokens = tokensOf(statement).filter(({ kind }) => kind !== 'comment');
	let at = 0;
	let explained = false;
	while (is(tokens[at], '(')) at++;
	if (is(tokens[at], 'explain')) {
		explained = true;
		at++;
		if (is(tokens[at], 'analyze')) at++;
		if (is(tokens[at], '(')) at = afterBrackets(tokens, at);
	}
	if (is(tokens[at], 'with')) at = afterWith(tokens, at + 1);
	while (is(tokens[at], '(')) at++;
	const verb = tokens[at]?.text.toLowerCase() ?? '';
	if (!CHANGING.includes(verb)) return { verb, kind: null, targets: [], explained };
	at++;
	let kind: string | null = null;
	if (NAMES_KIND.includes(verb)) {
		while (is(tokens[at], ...BEFORE_KIND)) at++;
		kind = tokens[at]?.text.toLowerCase() ?? null;
		at++;
	} else if (is(tokens[at], 'or')) at += 2;
	while (is(tokens[at], ...BEFORE_NAME)) at++;
	const targets: string[][] = [];
	for (;;) {
		const { name, next } = dotted(tokens, at);
		if (name.length > 0) targets.push(name);
		if (verb !== 'drop' || !is(tokens[next], ',')) break;
		at = next + 1;
	}
	return { verb, kind, targets, explained };
}
