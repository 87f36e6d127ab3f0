/** Everything the page about money shows. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export type Fund = QueryRow<'funds'>;
export type AidFloor = QueryRow<'aid_floors'>;
export type FundTier = QueryRow<'fund_tiers'>;
export type FreeAid = QueryRow<'free_aid'>;

export interface FundsData {
	funds: Fund[];
	floors: AidFloor[];
	tiers: FundTier[];
	aid: FreeAid[];
}

export async function fundsData(ask: Ask): Promise<FundsData> {
	const [funds, floors, tiers, aid] = await Promise.all([
		ask('funds', []),
		ask('aid_floors', []),
		ask('fund_tiers', []),
		ask('free_aid', [])
	]);
	return { funds, floors, tiers, aid };
}

/** Rows in groups of the same key, groups and rows in the order they come. */
export function grouped<Row, Key>(
	rows: readonly Row[],
	key: (row: Row) => Key
): { key: Key; rows: Row[] }[] {
	const groups = new Map<Key, Row[]>();
	for (const row of rows) {
		const name = key(row);
		groups.set(name, [...(groups.get(name) ?? []), row]);
	}
	return [...groups].map(([name, list]) => ({ key: name, rows: list }));
}
