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

const takesAny = (name: string): boolean =>
	name in examples && examples[name as QueryName].some((one) => one.length > 0);

test('every figure says what its query was asked with, so that its link to the workbench gives its rows', () => {
	expect(tags.length).toBeGreaterThan(35);
	// How many and which is for the compiler: a choice of queries comes as one `{...asked}`, with its type.
	const wrong = tags.filter(({ tag }) => {
		const name = /\bquery="(\w+)"/.exec(tag)?.[1];
		return name === undefined || takesAny(name) !== /\bparameters[=}]/.test(tag);
	});
	expect(wrong.map(({ file, tag }) => `${file}: ${tag.slice(0, 80)}`)).toEqual([]);
});
