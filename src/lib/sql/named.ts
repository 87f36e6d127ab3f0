/** The text of each named query, bundled with the site so that both engines run the same words. */
import type { QueryName } from './queries';

const texts = import.meta.glob<string>('./queries/*.sql', {
	query: '?raw',
	import: 'default',
	eager: true
});

/**
 * The SQL of a named query, with positional parameters `$1`, `$2`.
 * @throws if there is no such file: a programming error, caught by `queries.test.ts`.
 */
export function sqlOf(name: QueryName): string {
	const text = texts[`./queries/${name}.sql`];
	if (text === undefined) throw new Error(`There is no query src/lib/sql/queries/${name}.sql.`);
	return text;
}

/** Names of all query files. */
export const queryFiles: readonly string[] = Object.keys(texts)
	.map((path) => path.replace('./queries/', '').replace('.sql', ''))
	.sort();
