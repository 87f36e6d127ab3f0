import { rows, snapshotId } from '$lib/server/rows';
import { packData } from '$lib/sql/packed-data';
import { chartsData, drawable } from './charts-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	drawable(await rows('programmes', [])).flatMap(({ id }) => [{ id }, { lang: 'en', id }]);

export const load: PageServerLoad = async ({ params }) => ({
	snapshot: await snapshotId(),
	packed: packData(await chartsData(rows, params.id))
});
