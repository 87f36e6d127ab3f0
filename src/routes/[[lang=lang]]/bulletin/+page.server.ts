import { rows, snapshotId } from '$lib/server/rows';
import { bulletinData } from './bulletin-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	bulletin: await bulletinData(rows, null)
});
