/** What the schema browser lists, in its groups, and what a search leaves of it. */
import type { Catalogue, CatalogueObject } from '../catalogue';

export const GROUPS = ['own', 'tables', 'views', 'macros', 'before'] as const;
export type Group = (typeof GROUPS)[number];

function groupOf({ kind, schema }: CatalogueObject): Group {
	if (schema !== null) return 'before';
	if (kind === 'own') return 'own';
	if (kind === 'table') return 'tables';
	return kind === 'view' ? 'views' : 'macros';
}

const has = (text: string, sought: string): boolean => text.toLowerCase().includes(sought);

/** Whether an object, its description or one of its columns contains what is sought. */
function matches({ name, zh, en, columns }: CatalogueObject, sought: string): boolean {
	if ([name, zh, en].some((text) => has(text, sought))) return true;
	return columns.some((column) =>
		[column.name, column.zh, column.en].some((text) => has(text, sought))
	);
}

/**
 * Objects by group in alphabetical order; those whose own name matches stand first.
 * @param search as typed; nothing keeps all.
 */
export function grouped(
	catalogue: Catalogue,
	search: string
): { group: Group; objects: CatalogueObject[] }[] {
	const sought = search.trim().toLowerCase();
	const found = catalogue.objects.filter((object) => sought === '' || matches(object, sought));
	const rank = ({ name }: CatalogueObject) => (sought !== '' && has(name, sought) ? 0 : 1);
	return GROUPS.map((group) => ({
		group,
		objects: found
			.filter((object) => groupOf(object) === group)
			.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
	})).filter(({ objects }) => objects.length > 0);
}
