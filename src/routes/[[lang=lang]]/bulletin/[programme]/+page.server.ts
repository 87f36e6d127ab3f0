import { rows, snapshotId } from '$lib/server/rows';
import { bulletinData } from '../bulletin-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await rows('bulletin', [])).flatMap(({ programme }) => [
		{ programme },
		{ lang: 'en', programme }
	]);

export const load: PageServerLoad = async ({ params }) => {
	const bulletin = await bulletinData(rows, params.programme);
	return { snapshot: await snapshotId(), programme: params.programme, bulletin };
};
