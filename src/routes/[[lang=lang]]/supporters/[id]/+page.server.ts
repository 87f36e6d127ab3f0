import { rows, snapshotId } from '$lib/server/rows';
import { shapesOf } from '$lib/server/shapes';
import { supporterData } from './supporter-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	[...new Set((await rows('supporters', [])).map(({ id }) => id))].flatMap((id) => [
		{ id },
		{ lang: 'en', id }
	]);

/** Small beside the text, and simplified to what so few pixels can show. */
const MINIATURE = { width: 360, maxHeight: 280, padding: 10, detail: 3 };

export const load: PageServerLoad = async ({ params }) => {
	const supporter = await supporterData(rows, params.id);
	return {
		snapshot: await snapshotId(),
		supporter,
		shapes: await shapesOf(supporter.who.scope, MINIATURE)
	};
};
