/** The pace of catching up under the default assumption and under a reader's own. */
import type { QueryRow } from '$lib/sql/queries';

export type CatchUp = QueryRow<'catch_up'>;

/** Rows under an assumption for one indicator take the place of the default ones of that indicator. */
export const withAssumption = (
	own: readonly CatchUp[],
	assumed: readonly CatchUp[] | null,
	indicator: string
): CatchUp[] =>
	own.map((row) =>
		row.indicator === indicator
			? (assumed?.find((one) => one.adcode === row.adcode && one.indicator === indicator) ?? row)
			: row
	);
