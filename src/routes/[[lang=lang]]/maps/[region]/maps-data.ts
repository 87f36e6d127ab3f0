/** Everything one map shows, asked for once: while prerendering and again by the live engine. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export type MapPlace = Pick<
	QueryRow<'regions'>,
	| 'adcode'
	| 'name'
	| 'short_name'
	| 'name_en'
	| 'level'
	| 'parent'
	| 'label_lng'
	| 'label_lat'
	| 'aliases'
	| 'pinyin'
>;
export type MapValue = Omit<QueryRow<'map_values'>, 'series' | 'badge'>;
export type MapGrowth = Pick<
	QueryRow<'county_growths'>,
	| 'county'
	| 'indicator'
	| 'first_year'
	| 'last_year'
	| 'price'
	| 'growth'
	| 'province_growth'
	| 'gap'
	| 'reference_only'
	| 'series_name'
	| 'grade'
	| 'derived'
>;
export type MapVerdict = Pick<
	QueryRow<'scorecard'>,
	'adcode' | 'indicator' | 'verdict' | 'reason' | 'years' | 'years_due' | 'sources' | 'grade'
>;
export type MapProgramme = Pick<
	QueryRow<'programme'>,
	'id' | 'name' | 'name_en' | 'short_name' | 'short_name_en'
>;

export interface MapsData {
	indicators: QueryRow<'indicators'>[];
	places: MapPlace[];
	/** Yearly values by indicator. */
	values: Record<string, MapValue[]>;
	/** Average growth; only counties that have one. */
	growths: MapGrowth[];
	/** Programmes of the map that promised growth above the province. */
	measured: MapProgramme[];
	/** Verdicts by programme. */
	verdicts: Record<string, MapVerdict[]>;
	/** Programmes of the map with a stated pair. */
	linked: MapProgramme[];
	/** Stated pairs by programme. */
	links: Record<string, QueryRow<'links'>[]>;
}

const mapValue = (row: QueryRow<'map_values'>): MapValue => ({
	adcode: row.adcode,
	year: row.year,
	value: row.value,
	growth: row.growth,
	province_growth: row.province_growth,
	gap: row.gap,
	series_name: row.series_name,
	price: row.price,
	source_title: row.source_title,
	grade: row.grade,
	derived: row.derived,
	provisional: row.provisional
});

const mapGrowth = (row: QueryRow<'county_growths'>): MapGrowth => ({
	county: row.county,
	indicator: row.indicator,
	first_year: row.first_year,
	last_year: row.last_year,
	price: row.price,
	growth: row.growth,
	province_growth: row.province_growth,
	gap: row.gap,
	reference_only: row.reference_only,
	series_name: row.series_name,
	grade: row.grade,
	derived: row.derived
});

const mapVerdict = (row: QueryRow<'scorecard'>): MapVerdict => ({
	adcode: row.adcode,
	indicator: row.indicator,
	verdict: row.verdict,
	reason: row.reason,
	years: row.years,
	years_due: row.years_due,
	sources: row.sources,
	grade: row.grade
});

const named = ({ id, name, name_en, short_name, short_name_en }: MapProgramme): MapProgramme => ({
	id,
	name,
	name_en,
	short_name,
	short_name_en
});

async function each<Answer>(
	keys: readonly string[],
	ask: (key: string) => Promise<Answer>
): Promise<Record<string, Answer>> {
	const answers = await Promise.all(keys.map(ask));
	return Object.fromEntries(answers.map((answer, index) => [keys[index] ?? '', answer] as const));
}

/** All rows of one map. @param scope adcode of the map, e.g. 420000 */
export async function mapsData(ask: Ask, scope: string): Promise<MapsData> {
	const [indicators, regions, growths, all] = await Promise.all([
		ask('indicators', []),
		ask('regions', [scope]),
		ask('county_growths', ['all', 'geometric']),
		ask('programmes', [])
	]);
	const details = await Promise.all(all.map(({ id }) => ask('programme', [id])));
	const here = new Set(
		details.flatMap(([one]) => (one !== undefined && one.scope === scope ? [one.id] : []))
	);
	const programmes = all.filter(({ id }) => here.has(id));
	const known = await each(
		programmes.map(({ id }) => id),
		(id) => ask('programme_known', [id])
	);
	const measured = programmes.filter(({ id }) => (known[id]?.[0]?.growth_targets ?? 0) > 0);
	const linked = programmes.filter(({ links }) => links > 0);
	const own = new Set(regions.map(({ adcode }) => adcode));
	const [values, verdicts, links] = await Promise.all([
		each(
			indicators.map(({ id }) => id),
			async (id) => (await ask('map_values', [scope, id])).map(mapValue)
		),
		each(
			measured.map(({ id }) => id),
			async (id) => (await ask('scorecard', [id, 'geometric', 'P1', 'band'])).map(mapVerdict)
		),
		each(
			linked.map(({ id }) => id),
			(id) => ask('links', [id])
		)
	]);
	return {
		indicators,
		places: regions.map((one) => ({
			adcode: one.adcode,
			name: one.name,
			short_name: one.short_name,
			name_en: one.name_en,
			level: one.level,
			parent: one.parent,
			label_lng: one.label_lng,
			label_lat: one.label_lat,
			aliases: one.aliases,
			pinyin: one.pinyin
		})),
		values,
		growths: growths
			.filter(({ county, growth }) => own.has(county) && growth !== null)
			.map(mapGrowth),
		measured: measured.map(named),
		verdicts,
		linked: linked.map(named),
		links
	};
}
