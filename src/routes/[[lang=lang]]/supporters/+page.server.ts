import { rows, snapshotId } from '$lib/server/rows';
import { pack } from '$lib/sql/packed-rows';
import { supportersData } from './supporters-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => {
	const { supporters, comparison } = await supportersData(rows);
	return { snapshot: await snapshotId(), supporters: pack(supporters), comparison };
};
