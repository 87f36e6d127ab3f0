import { rows, snapshotId } from '$lib/server/rows';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	clauses: await rows('clause_coverage', [])
});
