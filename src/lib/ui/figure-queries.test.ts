import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { examples } from '../sql/examples';
import type { QueryName } from '../sql/queries';

const SOURCES = fileURLToPath(new URL('../../', import.meta.url));

/** Start tags of components that show rows of a query; braces may hold what looks like their end. */
function startTags(text: string): string[] {
	return [...text.matchAll(/<(?:Figure|SourceLine)\b/g)].map(({ index }) => {
		let depth = 0;
		let end = index;
		for (; end < text.length; end++) {
			if (text[end] === '{') depth++;
			else if (text[end] === '}') depth--;
			else if (text[end] === '>' && depth === 0) break;
		}
		return text.slice(index, end + 1);
	});
}

const tags = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.svelte'))
	.flatMap((file) =>
		startTags(readFileSync(join(SOURCES, file), 'utf8'))
			.filter((tag) => /\bquery=/.test(tag))
			.map((tag) => ({ file, tag }))
	);

const needs = (name: string): number =>
	Math.max(...examples[name as QueryName].map((one) => one.length));

test('every figure says what its query was asked with, so that its link to the workbench gives its rows', () => {
	expect(tags.length).toBeGreaterThan(35);
	const wrong = tags.filter(({ tag }) => {
		const named = [...tag.matchAll(/query="(\w+)"|'(\w+)'/g)]
			.map(([, one, other]) => one ?? other ?? '')
			.filter((name) => name in examples);
		const dynamic = /query=\{queryOf/.test(tag);
		const takes = dynamic || named.some((name) => needs(name) > 0);
		return takes !== /\bparameters[=}]/.test(tag);
	});
	expect(wrong.map(({ file, tag }) => `${file}: ${tag.slice(0, 80)}`)).toEqual([]);
});

test('as many as the query has', () => {
	const counted = tags.flatMap(({ file, tag }) => {
		const name = /query="(\w+)"/.exec(tag)?.[1];
		const list = /parameters=\{\[([^\]]*(?:\[[^\]]*\][^\]]*)*)\]\}/.exec(tag)?.[1];
		if (!name || list === undefined) return [];
		const count = list.replace(/\?[^,]*:[^,]*/g, '').split(',').length;
		return count === needs(name) ? [] : [`${file}: ${name} takes ${needs(name)}, got ${count}`];
	});
	expect(counted).toEqual([]);
});
