/** How a page asks for rows, whoever answers: the prerenderer in Node or the live engine. */
import type { QueryName, QueryParameters, QueryRow } from './queries';

export type Ask = <N extends QueryName>(
	name: N,
	parameters: QueryParameters<N>
) => Promise<QueryRow<N>[]>;
