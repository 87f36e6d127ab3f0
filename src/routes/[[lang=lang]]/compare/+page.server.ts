import { snapshotId } from '$lib/server/rows';
import { rowsByCounty } from '$lib/server/rows-by-county';
import { packData } from '$lib/sql/packed-data';
import { compareData } from './compare-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	packed: packData(await compareData(rowsByCounty))
});
