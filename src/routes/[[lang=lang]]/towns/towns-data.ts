/** Everything the page about townships shows. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export type TownCoverage = QueryRow<'town_coverage'>;
export type TownMention = QueryRow<'town_mentions'>;

export interface TownsData {
	coverage: TownCoverage[];
	mentions: TownMention[];
}

export async function townsData(ask: Ask): Promise<TownsData> {
	const [coverage, mentions] = await Promise.all([
		ask('town_coverage', []),
		ask('town_mentions', [])
	]);
	return { coverage, mentions };
}
