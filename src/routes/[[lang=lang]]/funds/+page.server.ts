import { rows, snapshotId } from '$lib/server/rows';
import { fundsData } from './funds-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	funds: await fundsData(rows)
});
