/** The columns of every named query at run time, checked against the declared rows by the compiler. */
import { boards } from './columns/boards';
import { bulletin } from './columns/bulletin';
import { county } from './columns/county';
import { delivery } from './columns/delivery';
import { documents } from './columns/documents';
import { figures } from './columns/figures';
import { funds } from './columns/funds';
import { lists } from './columns/lists';
import { people } from './columns/people';
import { programme } from './columns/programme';
import { programmePage } from './columns/programme-page';
import { promises } from './columns/promises';
import { readings } from './columns/readings';
import { spread } from './columns/spread';
import { supporters } from './columns/supporters';
import { tasks } from './columns/tasks';
import { towns } from './columns/towns';
import type { Columns } from './columns/columns-of';
import type { QueryName, QueryRow } from './queries';

export const QUERY_COLUMNS = {
	...boards,
	...bulletin,
	...county,
	...delivery,
	...documents,
	...figures,
	...funds,
	...lists,
	...people,
	...programme,
	...programmePage,
	...promises,
	...readings,
	...spread,
	...supporters,
	...tasks,
	...towns
} as const satisfies Columns;

/** Columns a declared row has and the list above forgets; `never` for every query, or it does not compile. */
type Forgotten = {
	[N in QueryName]: Exclude<keyof QueryRow<N>, (typeof QUERY_COLUMNS)[N][number]>;
}[QueryName];

export const NO_COLUMN_FORGOTTEN: [Forgotten] extends [never] ? true : Forgotten = true;
