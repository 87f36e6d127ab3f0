/** Everything the index of counties shows. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';
import { indexPlace, type IndexPlace } from './county-list';

export interface CountyIndex {
	places: IndexPlace[];
	programmes: Pick<QueryRow<'programmes'>, 'id' | 'short_name' | 'short_name_en'>[];
}

export async function countyIndex(ask: Ask): Promise<CountyIndex> {
	const [places, programmes] = await Promise.all([
		ask('county_places', ['all']),
		ask('programmes', [])
	]);
	return {
		places: places.map(indexPlace),
		programmes: programmes.map(({ id, short_name, short_name_en }) => ({
			id,
			short_name,
			short_name_en
		}))
	};
}
