import { rows, snapshotId } from '$lib/server/rows';
import type { EntryGenerator, PageServerLoad } from './$types';
import { BUILT_PROGRAMMES } from './programmes/built';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	snapshot: await snapshotId(),
	programmes: await rows('programmes', []),
	indicators: await rows('indicators', []),
	/** The sentence of every programme that has a page, by its id. */
	headlines: Object.fromEntries(
		await Promise.all(
			BUILT_PROGRAMMES.map(async (id) => [id, await rows('headline', [id, 'geometric'])] as const)
		)
	)
});
