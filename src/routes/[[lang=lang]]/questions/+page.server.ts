import { rows, snapshotId } from '$lib/server/rows';
import { questionsData } from './questions-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	asked: await questionsData(rows)
});
