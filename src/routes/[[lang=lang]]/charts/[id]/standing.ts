/** How many recipients lead and trail the province on one indicator, for the sentence above the charts. */
import type { ChartsGrowth } from './charts-data';

type Compared = Pick<ChartsGrowth, 'comparison' | 'reference_only' | 'first_year' | 'last_year'>;

export interface Standing {
	recipients: number;
	/** With three years or more that can be compared. */
	comparable: number;
	above: number;
	notAbove: number;
	/** Within the rounding of the published figures: neither ahead nor behind. */
	within: number;
	/** Whether any comparison rests on current prices where comparable ones are asked for. */
	reference: boolean;
	from: number | null;
	to: number | null;
}

/** Counts rows of one indicator; the years are those of all comparisons together. */
export function standingOf(growths: readonly Compared[]): Standing {
	const compared = growths.filter(({ comparison }) => comparison !== null && comparison !== 'none');
	const count = (wanted: ChartsGrowth['comparison']) =>
		compared.filter(({ comparison }) => comparison === wanted).length;
	const years = compared.flatMap(({ first_year, last_year }) =>
		first_year === null || last_year === null ? [] : [first_year, last_year]
	);
	return {
		recipients: growths.length,
		comparable: compared.length,
		above: count('above'),
		notAbove: count('not_above'),
		within: count('within_rounding'),
		reference: compared.some(({ reference_only }) => reference_only),
		from: years.length > 0 ? Math.min(...years) : null,
		to: years.length > 0 ? Math.max(...years) : null
	};
}
