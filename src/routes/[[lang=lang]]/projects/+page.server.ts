import { rows, snapshotId } from '$lib/server/rows';
import { shapesOf } from '$lib/server/shapes';
import { pack } from '$lib/sql/packed-rows';
import { projectsData, scopesOf, type Ground } from './projects-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

async function groundOf(scope: string): Promise<Ground> {
	const { width, height, frame, cities, outline } = await shapesOf(scope, {
		width: 420,
		maxHeight: 420,
		padding: 24
	});
	return { scope, width, height, frame, cities, outline };
}

export const load: PageServerLoad = async () => {
	const { projects, ...rest } = await projectsData(rows);
	return {
		snapshot: await snapshotId(),
		grounds: await Promise.all(scopesOf(projects).map(groundOf)),
		projects: pack(projects),
		...rest
	};
};
