/** Everything the overview shows, asked for once. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export interface Overview {
	programmes: QueryRow<'programmes'>[];
	indicators: QueryRow<'indicators'>[];
	/** By programme, for those of the documents. */
	known: Record<string, Known>;
}

export interface Known {
	counts: QueryRow<'programme_known'>;
	/** Empty without growth targets. */
	headline: QueryRow<'headline'>[];
	team: QueryRow<'programme_team'>[];
	ties: QueryRow<'programme_ties'>[];
}

async function knownOf(ask: Ask, id: string): Promise<Known> {
	const [[counts], team, ties] = await Promise.all([
		ask('programme_known', [id]),
		ask('programme_team', [id]),
		ask('programme_ties', [id])
	]);
	if (!counts) throw new Error(`快照里没有方案 ${id}。请检查 data/programme.csv。`);
	const headline = counts.growth_targets > 0 ? await ask('headline', [id, 'geometric']) : [];
	return { counts, headline, team, ties };
}

export async function overviewData(ask: Ask): Promise<Overview> {
	const [programmes, indicators] = await Promise.all([
		ask('programmes', []),
		ask('indicators', [])
	]);
	const documents = programmes.filter(({ in_documents }) => in_documents);
	const known = await Promise.all(
		documents.map(async ({ id }) => [id, await knownOf(ask, id)] as const)
	);
	return { programmes, indicators, known: Object.fromEntries(known) };
}
