import { rows, snapshotId } from '$lib/server/rows';
import { shapesOf } from '$lib/server/shapes';
import { pack } from '$lib/sql/packed-rows';
import { projectsData, type Ground } from './projects-data';
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
	const ids = (await rows('programmes', [])).flatMap((one) => (one.in_documents ? one.id : []));
	const programmes = await Promise.all(ids.map((id) => rows('programme', [id])));
	const scopes = new Set(programmes.flat().map(({ scope }) => scope));
	return {
		snapshot: await snapshotId(),
		// A newer snapshot may place projects where this one has none yet.
		grounds: await Promise.all([...scopes].map(groundOf)),
		projects: pack(projects),
		...rest
	};
};
