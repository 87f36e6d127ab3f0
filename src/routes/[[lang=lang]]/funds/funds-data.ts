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
