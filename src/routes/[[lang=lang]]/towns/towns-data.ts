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

/** Counties of which a source says anything, and those of which none does, each in the order they came. */
export function saidOf({ coverage, mentions }: TownsData): {
	said: TownCoverage[];
	silent: TownCoverage[];
} {
	const named = new Set(mentions.map(({ adcode }) => adcode));
	const speaks = (row: TownCoverage): boolean =>
		row.supporters > 0 || row.covered > 0 || row.towns !== null || named.has(row.adcode);
	return {
		said: coverage.filter(speaks),
		silent: coverage.filter((row) => !speaks(row))
	};
}
