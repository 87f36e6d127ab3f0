import { rows, snapshotId } from '$lib/server/rows';
import { packData } from '$lib/sql/packed-data';
import { standingsData } from './standings-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	packed: packData(await standingsData(rows))
});
