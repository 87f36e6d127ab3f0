/** What a programme page shows at a plain address. */
import type { View } from '$lib/url/view';
import { hasGrowthTargets, type ProgrammeData } from './programme-data';

/**
 * The gap of the first indicator over all years; its level without growth targets. Where the programme itself states no pairing, the
 * links of the best documented related programme are offered.
 */
export function defaultView(data: ProgrammeData): View {
	const own = data.links[data.programme.id] ?? [];
	const related = data.related.filter((other) => other.links > 0);
	const best = related.reduce<(typeof related)[number] | null>(
		(most, other) =>
			most === null || other.recipients_shared > most.recipients_shared ? other : most,
		null
	);
	return {
		indicator: data.indicators[0]?.id ?? 'gdp',
		mode: hasGrowthTargets(data) ? 'gap' : 'level',
		year: null,
		county: null,
		links: own.length > 0 ? data.programme.id : (best?.id ?? null),
		method: 'geometric',
		average: 'P1',
		estimate: 'band',
		province: null
	};
}
