import { rows, snapshotId } from '$lib/server/rows';
import { shapesOf } from '$lib/server/shapes';
import { hasGrowthTargets, programmeData, recipientCards } from './programme-data';
import { languageOf } from '$lib/i18n';
import { carriedValues } from './later-values.svelte';
import { inChineseOnly } from './own-language';
import { packData } from '$lib/sql/packed-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await rows('programmes', []))
		.filter(({ in_documents }) => in_documents)
		.flatMap(({ id }) => [{ id }, { lang: 'en', id }]);

export const load: PageServerLoad = async ({ params }) => {
	const data = await programmeData(rows, params.id);
	const measured = hasGrowthTargets(data);
	const carried = measured ? { ...data, mapValues: carriedValues(data) } : data;
	return {
		snapshot: await snapshotId(),
		measured,
		packed: packData(languageOf(params.lang) === 'zh' ? inChineseOnly(carried) : carried),
		cards: packData(await recipientCards(rows, data)),
		shapes: await shapesOf(data.programme.scope)
	};
};
