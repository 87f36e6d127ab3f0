/** Whom the page compares before a reader has chosen: both ends of the counties whose growth a target judges. */
import type { QueryRow } from '$lib/sql/queries';

/** How many are taken from either end. */
const EACH_END = 3;

type Growth = Pick<QueryRow<'county_growths'>, 'county' | 'indicator' | 'gap'>;
type Bound = Pick<QueryRow<'county_targets'>, 'county' | 'bond'>;

/**
 * The three furthest ahead of the province and the three furthest behind, in that order. Fewer where fewer are
 * comparable, none twice.
 * @param indicator whose average growth orders them
 */
export function openingCounties(
	growths: readonly Growth[],
	targets: readonly Bound[],
	indicator: string
): string[] {
	const judged = new Set(
		targets.filter(({ bond }) => bond === 'judged').map(({ county }) => county)
	);
	const ordered = growths
		.filter((one) => one.indicator === indicator && one.gap !== null && judged.has(one.county))
		.sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0) || (a.county < b.county ? -1 : 1))
		.map(({ county }) => county);
	return [...new Set([...ordered.slice(0, EACH_END), ...ordered.slice(-EACH_END)])];
}
