import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n';
import { locatorOf } from '$lib/server/locators';
import { snapshotId } from '$lib/server/rows';
import { rowsByCounty } from '$lib/server/rows-by-county';
import { packData } from '$lib/sql/packed-data';
import { countyData } from './county-data';
import { locatorLabels } from './locator-labels';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await rowsByCounty('county_places', ['all'])).flatMap(({ county: adcode }) => [
		{ adcode },
		{ lang: 'en', adcode }
	]);

export const load: PageServerLoad = async ({ params: { adcode, lang } }) => {
	const [place] = await rowsByCounty('county_places', [adcode]);
	if (!place) error(404, `没有代码为 ${adcode} 的县。`);
	const { near, far } = await locatorOf(place.scope, adcode);
	const around = await Promise.all(
		near.counties.map(async ({ adcode: code }) => rowsByCounty('county_places', [code]))
	);
	return {
		snapshot: await snapshotId(),
		adcode,
		packed: packData(await countyData(rowsByCounty, adcode)),
		far,
		near: {
			width: near.width,
			height: near.height,
			own: near.counties[0]?.path ?? '',
			// One path for all the others: nothing on this map can be pressed.
			others: near.counties
				.slice(1)
				.map(({ path }) => path)
				.join(''),
			labels: locatorLabels(near, around.flat(), languageOf(lang))
		}
	};
};
