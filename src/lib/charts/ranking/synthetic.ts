/** Synthetic gaps for tests: no real places. */
import type { RankingRow } from './layout';
import type { PlaceChange } from './ranks';

const row = (
	adcode: string,
	gap: number | null,
	comparison: RankingRow['comparison']
): RankingRow => ({
	adcode,
	name: `虚县${adcode.slice(-1)}`,
	gap,
	comparison
});

export const syntheticRanking: RankingRow[] = [
	row('990001', 1.24, 'above'),
	row('990002', -2.5, 'not_above'),
	row('990003', 0.04, 'within_rounding'),
	row('990004', null, 'none'),
	row('990005', 3.1, 'above')
];

export const syntheticChanges: ReadonlyMap<string, PlaceChange> = new Map([
	['990001', { first: 4, last: 2 }],
	['990002', { first: 1, last: 4 }],
	['990005', { first: 1, last: 1 }]
]);
