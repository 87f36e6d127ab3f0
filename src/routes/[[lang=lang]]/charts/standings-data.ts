/** The programmes side by side: of each one's recipients, how many lead the province on each indicator. */
import type { Ask } from '$lib/sql/ask';
import {
	drawable,
	indicatorOf,
	programmeOf,
	recipientsOf,
	type ChartsIndicator,
	type ChartsProgramme
} from './[id]/charts-data';
import { standingOf, type Standing } from './[id]/standing';

export interface StandingCell extends Standing {
	programme: string;
	indicator: string;
}

export interface StandingsData {
	programmes: ChartsProgramme[];
	indicators: ChartsIndicator[];
	/** A cell for every programme and indicator. */
	standings: StandingCell[];
}

/** Never summed over programmes: a county may be on the lists of several. */
export async function standingsData(ask: Ask): Promise<StandingsData> {
	const [all, indicators, growths] = await Promise.all([
		ask('programmes', []),
		ask('indicators', []),
		ask('county_growths', ['all', 'geometric'])
	]);
	const programmes = drawable(all).map(programmeOf);
	const members = await Promise.all(programmes.map(({ id }) => ask('members', [id])));
	const standings = programmes.flatMap(({ id }, i) => {
		const codes = new Set(recipientsOf(members[i] ?? []).map(({ adcode }) => adcode));
		return indicators.map((indicator) => ({
			programme: id,
			indicator: indicator.id,
			...standingOf(
				growths.filter((row) => row.indicator === indicator.id && codes.has(row.county))
			)
		}));
	});
	return { programmes, indicators: indicators.map(indicatorOf), standings };
}
