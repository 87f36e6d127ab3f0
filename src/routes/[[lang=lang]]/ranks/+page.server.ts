import { rows, snapshotId } from '$lib/server/rows';
import { ranksData } from './ranks-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	board: await ranksData(rows)
});
