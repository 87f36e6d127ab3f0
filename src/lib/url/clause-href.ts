/** Where a clause stands in the site: the page of its document, at the clause. */
import { resolve } from '$app/paths';
import { CLAUSE_SEPARATOR } from '../model/column';

/** The `id` of a clause's element. */
export const clauseAnchor = (path: string): string => `c-${path}`;

/** The single paths of a cell that may hold several. */
export const clausePaths = (cell: string): string[] => cell.split(CLAUSE_SEPARATOR);

/**
 * The address of one clause.
 * @param lang the route's language parameter: `en`, or undefined for Chinese.
 */
export const clauseHref = (programme: string, path: string, lang: 'en' | undefined): string =>
	`${resolve('/[[lang=lang]]/documents/[id]', { lang, id: programme })}#${encodeURIComponent(clauseAnchor(path))}`;
