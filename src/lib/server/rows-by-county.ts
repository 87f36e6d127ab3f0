/** Rows of the county pages while prerendering: every query is run once for all counties, then dealt out. */
import type { Ask } from '../sql/ask';
import { COUNTY_QUERIES, isCountyQuery } from '../sql/county-queries';
import type { QueryRow } from '../sql/queries';
import { rows } from './rows';

type Row = QueryRow<(typeof COUNTY_QUERIES)[number]>;

/** Answers for all counties by the query and its other parameters, dealt out by county. */
const dealt = new Map<string, Promise<Map<string, Row[]>>>();

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
	const [county, ...rest] = parameters as readonly string[];
	if (!isCountyQuery(name) || county === 'all') return rows(name, parameters);
	const key = JSON.stringify([name, rest]);
	const piles =
		dealt.get(key) ??
		rows(name, ['all', ...rest] as unknown as typeof parameters).then((all) =>
			dealOut(all as Row[])
		);
	dealt.set(key, piles);
	const answer: unknown[] = (await piles).get(county ?? '') ?? [];
	return answer as QueryRow<typeof name>[];
};
