/** The sentence a county page opens with, counted from its rows. */
import type { CountyFinding } from '$lib/i18n/zh/counties';
import type { QueryRow } from '$lib/sql/queries';

/** What the headline may say; an indicator without three comparable years is not among the compared. */
export function findingOf(
	name: string,
	growths: readonly QueryRow<'county_growths'>[],
	nameOf: (indicator: string) => string
): CountyFinding {
	const compared = growths.filter(({ gap }) => gap !== null);
	const count = (comparison: string) =>
		compared.filter((row) => row.comparison === comparison).length;
	const from = compared.flatMap(({ first_year }) => first_year ?? []);
	const to = compared.flatMap(({ last_year }) => last_year ?? []);
	return {
		name,
		compared: compared.length,
		only: compared.length === 1 && compared[0] ? nameOf(compared[0].indicator) : null,
		reference: compared.filter((row) => row.reference_only).map((row) => nameOf(row.indicator)),
		above: count('above'),
		notAbove: count('not_above'),
		withinRounding: count('within_rounding'),
		known: growths.filter(({ known }) => known).length,
		indicators: growths.length,
		from: from.length > 0 ? Math.min(...from) : null,
		to: to.length > 0 ? Math.max(...to) : null
	};
}
