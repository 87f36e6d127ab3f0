/** What a programme page shows at a plain address. */
import type { View } from '$lib/url/view';
import { hasGrowthTargets, type ProgrammeData } from './programme-data';

/**
 * The gap of the first indicator over all years; its level without growth targets. Only the programme's
 * own links are drawn: those of a programme beside it wait until a reader switches them on.
 */
export function defaultView(data: ProgrammeData): View {
	const own = data.links[data.programme.id] ?? [];
	return {
		indicator: data.indicators[0]?.id ?? 'gdp',
		mode: hasGrowthTargets(data) ? 'gap' : 'level',
		year: null,
		county: null,
		links: own.length > 0 ? data.programme.id : null,
		method: 'geometric',
		average: 'P1',
		estimate: 'band',
		province: null
	};
}
