import { error } from '@sveltejs/kit';
import { rows, snapshotId } from '$lib/server/rows';
import { shapesOf } from '$lib/server/shapes';
import { packData } from '$lib/sql/packed-data';
import { MAP_REGIONS, regionAt } from './map-regions';
import { mapsData } from './maps-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	MAP_REGIONS.flatMap(({ slug }) => [{ region: slug }, { lang: 'en', region: slug }]);

export const load: PageServerLoad = async ({ params }) => {
	const region = regionAt(params.region);
	if (!region) error(404);
	return {
		snapshot: await snapshotId(),
		region,
		packed: packData(await mapsData(rows, region.scope)),
		shapes: await shapesOf(region.scope)
	};
};
