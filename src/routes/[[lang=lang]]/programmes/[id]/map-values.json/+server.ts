/** Map values of every indicator, for a page that carries only those of the first (see later-values). */
import { error, json } from '@sveltejs/kit';
import { rows, snapshotId } from '$lib/server/rows';
import { packData } from '$lib/sql/packed-data';
import type { ValuesFile } from '../later-values.svelte';
import { hasGrowthTargets, programmeData } from '../programme-data';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Only programmes with growth targets: the figures of the others are background, and travel whole. */
export const entries: EntryGenerator = async () => {
	const programmes = (await rows('programmes', [])).filter(({ in_documents }) => in_documents);
	const known = await Promise.all(programmes.map(({ id }) => rows('programme_known', [id])));
	return programmes
		.filter((_, i) => known[i]?.[0] && hasGrowthTargets({ known: known[i][0] }))
		.map(({ id }) => ({ id }));
};

export const GET: RequestHandler = async ({ params }) => {
	const data = await programmeData(rows, params.id);
	if (!hasGrowthTargets(data)) error(404);
	const file: ValuesFile = { snapshot: await snapshotId(), packed: packData(data.mapValues) };
	return json(file);
};
