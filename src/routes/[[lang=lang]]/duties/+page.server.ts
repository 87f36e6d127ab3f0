import { rows, snapshotId } from '$lib/server/rows';
import { packData } from '$lib/sql/packed-data';
import { dutiesData } from './duties-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	board: packData(await dutiesData(rows, 'R2'))
});
