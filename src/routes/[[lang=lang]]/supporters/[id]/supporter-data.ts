/** Everything the page of one supporter shows. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export interface SupporterData {
	who: QueryRow<'supporter'>;
	programmes: QueryRow<'supporter_programmes'>[];
	links: QueryRow<'supporter_links'>[];
	/** Every side of the recipients it supports as one of several sides. */
	ties: QueryRow<'programme_ties'>[];
	/** The teams it convenes or belongs to, one for each recipient. */
	teams: QueryRow<'programme_team'>[][];
	funds: QueryRow<'supporter_funds'>[];
	events: QueryRow<'supporter_events'>[];
	promises: QueryRow<'supporter_promises'>[];
	/** Its own four indicators; null for an organisation, which has none. */
	card: QueryRow<'county_card'>[] | null;
	indicators: QueryRow<'indicators'>[];
}

/** The rows of recipients of which one row names the supporter, a list for each recipient. */
function around<Row extends { recipient: string; supporter: string | null }>(
	rows: readonly Row[],
	supporter: string
): Row[][] {
	const own = new Set(
		rows.filter((row) => row.supporter === supporter).map(({ recipient }) => recipient)
	);
	return [...own].map((recipient) => rows.filter((row) => row.recipient === recipient));
}

/**
 * All rows of one supporter's page.
 * @throws if the snapshot names no such supporter.
 */
export async function supporterData(ask: Ask, id: string): Promise<SupporterData> {
	const [who] = await ask('supporter', [id]);
	if (!who) throw new Error(`快照里没有支援方 ${id}。请检查 data/pairing.csv 与 membership.csv。`);
	const [programmes, links, funds, events, promises] = await Promise.all([
		ask('supporter_programmes', [id]),
		ask('supporter_links', [id]),
		ask('supporter_funds', [id]),
		ask('supporter_events', [id]),
		ask('supporter_promises', [id])
	]);
	const linked = programmes.filter((row) => row.links > 0).map(({ programme }) => programme);
	const [ties, teams] = await Promise.all([
		Promise.all(linked.map((programme) => ask('programme_ties', [programme]))),
		Promise.all(linked.map((programme) => ask('programme_team', [programme])))
	]);
	return {
		who,
		programmes,
		links,
		ties: ties.flatMap((rows) => around(rows, id)).flat(),
		teams: teams.flatMap((rows) => around(rows, id)),
		funds,
		events,
		promises,
		card: who.level === null ? null : await ask('county_card', [id, 'geometric']),
		indicators: who.level === null ? [] : await ask('indicators', [])
	};
}
