import { rows, snapshotId } from '$lib/server/rows';
import { pack } from '$lib/sql/packed-rows';
import { listsData } from './lists-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => {
	const { members, ...rest } = await listsData(rows);
	return { snapshot: await snapshotId(), lists: { ...rest, members: pack(members) } };
};
