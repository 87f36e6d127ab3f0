import { rows, snapshotId } from '$lib/server/rows';
import { documentData } from './document-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await rows('documents', [])).flatMap(({ id }) => [{ id }, { lang: 'en', id }]);

export const load: PageServerLoad = async ({ params }) => ({
	snapshot: await snapshotId(),
	document: await documentData(rows, params.id)
});
