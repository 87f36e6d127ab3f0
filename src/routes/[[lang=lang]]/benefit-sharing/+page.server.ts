import { rows, snapshotId } from '$lib/server/rows';
import { benefitData } from './benefit-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	benefit: await benefitData(rows)
});
