import { rows, snapshotId } from '$lib/server/rows';
import { shapesOf } from '$lib/server/shapes';
import { programmeData, recipientCards } from './programme-data';
import { BUILT_PROGRAMMES } from '../built';
import { packData } from './packed-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	BUILT_PROGRAMMES.flatMap((id) => [{ id }, { lang: 'en', id }]);

export const load: PageServerLoad = async ({ params }) => {
	const data = await programmeData(rows, params.id);
	return {
		snapshot: await snapshotId(),
		packed: packData(data),
		cards: packData(await recipientCards(rows, data)),
		shapes: await shapesOf(data.programme.scope)
	};
};
