import { rows, snapshotId } from '$lib/server/rows';
import { snapshotChange } from '$lib/server/snapshot-change';
import { shapesOf } from '$lib/server/shapes';
import { overviewData } from './overview-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** A card's picture: small, and simplified to what so few pixels can show. */
const MINIATURE = { width: 240, maxHeight: 168, padding: 6, detail: 3 };

export const load: PageServerLoad = async () => {
	const overview = await overviewData(rows);
	const scopes = [...new Set(overview.comparison.map(({ scope }) => scope))];
	return {
		snapshot: await snapshotId(),
		change: await snapshotChange(),
		overview,
		shapes: Object.fromEntries(
			await Promise.all(
				scopes.map(async (scope) => [scope, await shapesOf(scope, MINIATURE)] as const)
			)
		)
	};
};
