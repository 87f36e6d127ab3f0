/** Where a fact of a clause is shown besides the clause itself. */
import { resolve } from '$app/paths';
import type { ClauseFact } from './document-data';

/**
 * The page and place of a fact; null for facts that only the clause shows.
 * @param lang the route's language parameter.
 */
export function factHref(
	programme: string,
	{ kind, id }: ClauseFact,
	lang: 'en' | undefined
): string | null {
	const page = resolve('/[[lang=lang]]/programmes/[id]', { lang, id: programme });
	switch (kind) {
		case 'target':
		case 'obligation':
		case 'gap':
		case 'people_demand':
			return `${page}#${id}`;
		default:
			return null;
	}
}
