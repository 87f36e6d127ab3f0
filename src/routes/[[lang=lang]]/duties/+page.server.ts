import { rows, snapshotId } from '$lib/server/rows';
import { pack } from '$lib/sql/packed-rows';
import { dutiesData } from './duties-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => {
	const { duties, windows } = await dutiesData(rows, 'R2');
	return { snapshot: await snapshotId(), duties: pack(duties), windows: pack(windows) };
};
