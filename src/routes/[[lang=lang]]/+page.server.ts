import { rows, snapshotId } from '$lib/server/rows';
import { overviewData } from './overview-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	overview: await overviewData(rows)
});
