/** Rows of the county pages while prerendering: every query is run once for all counties, then dealt out. */
import type { Ask } from '../sql/ask';
import { COUNTY_QUERIES, isCountyQuery } from '../sql/county-queries';
import type { QueryName, QueryParameters, QueryRow } from '../sql/queries';
import { rows } from './rows';

type Row = QueryRow<(typeof COUNTY_QUERIES)[number]>;

/** One answer for each question of this process, by the query and its parameters. */
const answers = new Map<string, Promise<unknown[]>>();
const dealt = new Map<string, Promise<Map<string, Row[]>>>();

function once<N extends QueryName>(name: N, parameters: QueryParameters<N>): Promise<unknown[]> {
	const key = JSON.stringify([name, parameters]);
	const found = answers.get(key) ?? rows(name, parameters);
	answers.set(key, found);
	return found;
}

/** Rows of an answer for all counties, by county, in the order of the query. */
export function dealOut<R extends { county: string }>(all: readonly R[]): Map<string, R[]> {
	const piles = new Map<string, R[]>();
	for (const row of all) {
		const pile = piles.get(row.county);
		if (pile) pile.push(row);
		else piles.set(row.county, [row]);
	}
	return piles;
}

/** Answers like `rows`; a question about one county is taken from the one answer about all. */
export const rowsByCounty: Ask = async (name, parameters) => {
	if (!isCountyQuery(name)) return (await once(name, parameters)) as QueryRow<typeof name>[];
	const [county, ...rest] = parameters as readonly string[];
	if (county === 'all') return (await once(name, parameters)) as QueryRow<typeof name>[];
	const key = JSON.stringify([name, rest]);
	const piles =
		dealt.get(key) ??
		once(name, ['all', ...rest] as unknown as typeof parameters).then((all) =>
			dealOut(all as Row[])
		);
	dealt.set(key, piles);
	const answer: unknown[] = (await piles).get(county ?? '') ?? [];
	return answer as QueryRow<typeof name>[];
};
