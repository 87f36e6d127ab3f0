/** At which prices the drawn rates are: real and current rates of one indicator are no measure for each other. */
import type { ComparisonMode } from '$lib/charts/comparison/series';
import type { CompareIndicator, CompareRow } from './compare-data';

export type PriceNote =
	| { kind: 'none' }
	/** All at one price. */
	| { kind: 'comparable' | 'current' }
	/** Adcodes of the places with rates at comparable prices; the other rates are at current ones. */
	| { kind: 'mixed'; comparable: string[] };

/**
 * What must be said of prices. An index is made of levels, which are at current prices (2.4); it matters for
 * indicators that are judged at comparable ones. A level is what it is.
 */
export function priceNote(
	indicator: Pick<CompareIndicator, 'price_basis'>,
	mode: ComparisonMode,
	drawn: readonly Pick<CompareRow, 'adcode' | 'growth' | 'price'>[]
): PriceNote {
	if (indicator.price_basis !== 'real' || mode === 'level' || drawn.length === 0)
		return { kind: 'none' };
	if (mode === 'index') return { kind: 'current' };
	const rates = drawn.filter(({ growth }) => growth !== null);
	const comparable = rates.filter(({ price }) => price === 'comparable');
	if (comparable.length === 0) return { kind: 'current' };
	if (comparable.length === rates.length) return { kind: 'comparable' };
	return { kind: 'mixed', comparable: [...new Set(comparable.map(({ adcode }) => adcode))] };
}
