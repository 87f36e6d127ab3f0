/** What a list of columns is: names of the query's declared row. */
import type { QueryName, QueryRow } from '../queries';

export type Columns = { readonly [N in QueryName]: readonly (keyof QueryRow<N>)[] };
