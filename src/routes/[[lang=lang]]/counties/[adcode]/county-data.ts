/** Everything a county page shows, asked for once: while prerendering and again by the live engine. */
import type { Method } from '$lib/model/method';
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

/** The averaging method the page is built with; the other one is asked for when chosen. */
const METHOD: Method = 'geometric';

/** What the page says of an indicator and of a programme: pages are many, so they carry no more. */
export type PageIndicator = Pick<
	QueryRow<'indicators'>,
	'id' | 'name' | 'name_en' | 'short_name' | 'short_name_en' | 'unit' | 'unit_en' | 'decimals'
>;
export type PageProgramme = Pick<
	QueryRow<'programmes'>,
	'id' | 'short_name' | 'short_name_en' | 'in_documents' | 'targets'
>;

const pageIndicator = (one: QueryRow<'indicators'>): PageIndicator => ({
	id: one.id,
	name: one.name,
	name_en: one.name_en,
	short_name: one.short_name,
	short_name_en: one.short_name_en,
	unit: one.unit,
	unit_en: one.unit_en,
	decimals: one.decimals
});

const pageProgramme = (one: QueryRow<'programmes'>): PageProgramme => ({
	id: one.id,
	short_name: one.short_name,
	short_name_en: one.short_name_en,
	in_documents: one.in_documents,
	targets: one.targets
});

export interface CountyData {
	places: QueryRow<'county_places'>[];
	indicators: PageIndicator[];
	/** Only those that touch the county. */
	programmes: PageProgramme[];
	growths: QueryRow<'county_growths'>[];
	trend: QueryRow<'county_trend'>[];
	peers: QueryRow<'county_peers'>[];
	lists: QueryRow<'county_lists'>[];
	links: QueryRow<'county_links'>[];
	targets: QueryRow<'county_targets'>[];
	records: QueryRow<'county_records'>[];
	/** Where a target asks for more than the province and the county is not ahead. */
	catchUp: QueryRow<'county_catch_up'>[];
}

/** What depends on the averaging method. */
export type Averages = Pick<CountyData, 'growths' | 'peers'>;

/** The averages of a county by another method. */
export async function averagesOf(ask: Ask, adcode: string, method: Method): Promise<Averages> {
	const [growths, peers] = await Promise.all([
		ask('county_growths', [adcode, method]),
		ask('county_peers', [adcode, method])
	]);
	return { growths, peers };
}

/** Ids of the programmes that touch a county, those of the documents first. */
export const touchingIds = ({ programmes }: Pick<QueryRow<'county_places'>, 'programmes'>) =>
	programmes?.split('|') ?? [];

/**
 * All rows of one county.
 * @throws if the snapshot does not hold the county
 */
export async function countyData(ask: Ask, adcode: string): Promise<CountyData> {
	const [places, indicators, programmes, averages, trend] = await Promise.all([
		ask('county_places', [adcode]),
		ask('indicators', []),
		ask('programmes', []),
		averagesOf(ask, adcode, METHOD),
		ask('county_trend', [adcode])
	]);
	const [place] = places;
	if (!place) throw new Error(`快照里没有县 ${adcode}。请检查 data/region.csv。`);
	const [lists, links, targets, records, catchUp] = await Promise.all([
		ask('county_lists', [adcode]),
		ask('county_links', [adcode]),
		ask('county_targets', [adcode]),
		ask('county_records', [adcode]),
		ask('county_catch_up', [adcode])
	]);
	const touching = touchingIds(place);
	return {
		places,
		indicators: indicators.map(pageIndicator),
		programmes: programmes.filter(({ id }) => touching.includes(id)).map(pageProgramme),
		...averages,
		trend,
		lists,
		links,
		targets,
		records,
		catchUp
	};
}
