import { rows, snapshotId } from '$lib/server/rows';
import { pack } from '$lib/sql/packed-rows';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	targets: pack(await rows('targets', ['geometric', 'R2']))
});
