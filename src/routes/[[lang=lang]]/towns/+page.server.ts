import { rows, snapshotId } from '$lib/server/rows';
import { townsData } from './towns-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	towns: await townsData(rows)
});
