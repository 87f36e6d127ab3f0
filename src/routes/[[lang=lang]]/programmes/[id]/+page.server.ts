import { rows, snapshotId } from '$lib/server/rows';
import { shapesOf } from '$lib/server/shapes';
import { hasGrowthTargets, programmeData, recipientCards } from './programme-data';
import { languageOf } from '$lib/i18n';
import { inChineseOnly } from './own-language';
import { packData } from '$lib/sql/packed-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await rows('programmes', []))
		.filter(({ in_documents }) => in_documents)
		.flatMap(({ id }) => [{ id }, { lang: 'en', id }]);

export const load: PageServerLoad = async ({ params }) => {
	const data = await programmeData(rows, params.id);
	return {
		snapshot: await snapshotId(),
		measured: hasGrowthTargets(data),
		packed: packData(languageOf(params.lang) === 'zh' ? inChineseOnly(data) : data),
		cards: packData(await recipientCards(rows, data)),
		shapes: await shapesOf(data.programme.scope)
	};
};
