/** Everything the comparison page shows, asked for once: while prerendering and again by the live engine. */
import type { ComparisonRow } from '$lib/charts/comparison/series';
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';
import { indexPlace, type IndexPlace } from '../counties/county-list';
import { openingCounties } from './opening';

export type ComparePlace = IndexPlace & Pick<QueryRow<'county_places'>, 'short_name'>;

export type CompareIndicator = Pick<
	QueryRow<'indicators'>,
	| 'id'
	| 'name'
	| 'name_en'
	| 'short_name'
	| 'short_name_en'
	| 'unit'
	| 'unit_en'
	| 'decimals'
	| 'price_basis'
>;

/** One figure of a county, or of a province beside it. */
export type CompareRow = ComparisonRow &
	Pick<QueryRow<'county_trend'>, 'indicator' | 'price' | 'source_title' | 'grade'>;

/** A county on a list. */
export type CompareMember = Pick<
	QueryRow<'county_lists'>,
	'county' | 'list' | 'list_name' | 'list_name_en' | 'ordinal' | 'pending'
>;

export interface CompareData {
	places: ComparePlace[];
	indicators: CompareIndicator[];
	counties: CompareRow[];
	/** Each province once a vintage. */
	provinces: CompareRow[];
	members: CompareMember[];
	similar: Pick<QueryRow<'similar_counties'>, 'county' | 'peer'>[];
	/** Whom the page opens with. */
	opening: { county: string }[];
	/** Year whose level is 100 in the index. */
	base: number | null;
}

/** Only the columns of the page, in one order, so that it stays small. */
const compareRow = (row: QueryRow<'county_trend'>): CompareRow => ({
	indicator: row.indicator,
	adcode: row.adcode,
	name: row.name,
	name_en: row.name_en,
	role: row.role === 'province' ? 'province' : 'recipient',
	year: row.year,
	value: row.value,
	growth: row.growth,
	price: row.price,
	gap: row.gap,
	index: row.index,
	series: row.series,
	vintage: row.vintage,
	source_title: row.source_title,
	grade: row.grade,
	derived: row.derived
});

const compareIndicator = (one: QueryRow<'indicators'>): CompareIndicator => ({
	id: one.id,
	name: one.name,
	name_en: one.name_en,
	short_name: one.short_name,
	short_name_en: one.short_name_en,
	unit: one.unit,
	unit_en: one.unit_en,
	decimals: one.decimals,
	price_basis: one.price_basis
});

/** Every county's rows name its province again; here each figure stands once. */
function once(rows: readonly QueryRow<'county_trend'>[]): CompareRow[] {
	const found = new Map<string, CompareRow>();
	for (const row of rows)
		found.set(
			[row.adcode, row.indicator, row.series, row.vintage, row.year].join(),
			compareRow(row)
		);
	return [...found.values()];
}

/** All counties with all their figures: any of them may be chosen. */
export async function compareData(ask: Ask): Promise<CompareData> {
	const [places, indicators, trend, growths, lists, targets, similar] = await Promise.all([
		ask('county_places', ['all']),
		ask('indicators', []),
		ask('county_trend', ['all']),
		ask('county_growths', ['all', 'geometric']),
		ask('county_lists', ['all']),
		ask('county_targets', ['all']),
		ask('similar_counties', ['all'])
	]);
	return {
		places: places.map((place) => ({ ...indexPlace(place), short_name: place.short_name })),
		indicators: indicators.map(compareIndicator),
		counties: trend.filter(({ role }) => role === 'recipient').map(compareRow),
		provinces: once(trend.filter(({ role }) => role === 'province')),
		members: lists
			.filter(({ role }) => role !== 'mentioned')
			.map(({ county, list, list_name, list_name_en, ordinal, pending }) => ({
				county,
				list,
				list_name,
				list_name_en,
				ordinal,
				pending
			})),
		similar: similar.map(({ county, peer }) => ({ county, peer })),
		opening: openingCounties(growths, targets, indicators[0]?.id ?? '').map((county) => ({
			county
		})),
		base: growths[0]?.window_base ?? null
	};
}
