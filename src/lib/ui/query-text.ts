/** The text of a figure's query with its parameters written in, and the link that opens it; fetched when asked for. */
import { boundQuery } from '../sql/bound-query';
import { sqlOf } from '../sql/named';
import type { QueryName } from '../sql/queries';
import { workbenchHref } from '../url/workbench-href';

/** @param lang the route's language parameter: `en`, or undefined for Chinese. */
export const queryText = (
	name: QueryName,
	parameters: readonly string[],
	lang: 'en' | undefined
): { sql: string; href: string } => ({
	sql: boundQuery(sqlOf(name), parameters),
	href: workbenchHref({ kind: 'query', query: name, parameters: [...parameters] }, lang)
});
