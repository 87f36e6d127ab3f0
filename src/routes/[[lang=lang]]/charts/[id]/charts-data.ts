/** Everything a programme's page of charts shows, asked for once: while prerendering and again by the live engine. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export type ChartsProgramme = Pick<
	QueryRow<'programmes'>,
	'id' | 'short_name' | 'short_name_en' | 'in_documents' | 'recipients'
>;

export type ChartsIndicator = Pick<
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

export type ChartsRecipient = Pick<
	QueryRow<'members'>,
	'adcode' | 'name' | 'short_name' | 'name_en' | 'ordinal'
>;

/** Average growth of a recipient on one indicator against its province. */
export type ChartsGrowth = Pick<
	QueryRow<'county_growths'>,
	| 'county'
	| 'indicator'
	| 'window_base'
	| 'window_stated'
	| 'first_year'
	| 'last_year'
	| 'years'
	| 'price'
	| 'growth'
	| 'province_growth'
	| 'gap'
	| 'comparison'
	| 'reference_only'
	| 'method_sensitive'
	| 'source_sensitive'
	| 'series_name'
	| 'series_name_en'
	| 'grade'
	| 'derived'
>;

/** A recipient behind the province, and the growth that would catch up. */
export type ChartsPace = Pick<
	QueryRow<'catch_up'>,
	| 'adcode'
	| 'indicator'
	| 'years_left'
	| 'years_assumed'
	| 'term_over'
	| 'county_growth'
	| 'reference_only'
	| 'province_ahead'
	| 'pace'
	| 'faster'
	| 'sources'
>;

export interface ChartsData {
	programme: ChartsProgramme;
	/** Programmes that have a page of charts. */
	programmes: ChartsProgramme[];
	indicators: ChartsIndicator[];
	/** In list order, each once. */
	recipients: ChartsRecipient[];
	/** Each recipient on each indicator, also where its figures are empty. */
	growths: ChartsGrowth[];
	/** Rows of query `trend` by indicator. */
	trend: Record<string, QueryRow<'trend'>[]>;
	/** Start and growth of every county of the map that compares. */
	convergence: QueryRow<'convergence'>[];
	fits: QueryRow<'convergence_fit'>[];
	inequality: QueryRow<'inequality'>[];
	urbanRural: QueryRow<'urban_rural'>[];
	/** The pace of those behind, under the default assumption. */
	pace: ChartsPace[];
	/** Whether the text promises growth above the province. */
	measured: boolean;
	/** Pairings stated on the programme's map, its own first. */
	pairs: QueryRow<'pairs_on_map'>[];
}

/** A programme of the documents with counties to draw. */
export const drawable = <P extends Pick<ChartsProgramme, 'in_documents' | 'recipients'>>(
	programmes: readonly P[]
): P[] => programmes.filter(({ in_documents, recipients }) => in_documents && recipients > 0);

export const programmeOf = (row: QueryRow<'programmes'>): ChartsProgramme => ({
	id: row.id,
	short_name: row.short_name,
	short_name_en: row.short_name_en,
	in_documents: row.in_documents,
	recipients: row.recipients
});

export const indicatorOf = (row: QueryRow<'indicators'>): ChartsIndicator => ({
	id: row.id,
	name: row.name,
	name_en: row.name_en,
	short_name: row.short_name,
	short_name_en: row.short_name_en,
	unit: row.unit,
	unit_en: row.unit_en,
	decimals: row.decimals,
	price_basis: row.price_basis
});

const growthOf = (row: QueryRow<'county_growths'>): ChartsGrowth => ({
	county: row.county,
	indicator: row.indicator,
	window_base: row.window_base,
	window_stated: row.window_stated,
	first_year: row.first_year,
	last_year: row.last_year,
	years: row.years,
	price: row.price,
	growth: row.growth,
	province_growth: row.province_growth,
	gap: row.gap,
	comparison: row.comparison,
	reference_only: row.reference_only,
	method_sensitive: row.method_sensitive,
	source_sensitive: row.source_sensitive,
	series_name: row.series_name,
	series_name_en: row.series_name_en,
	grade: row.grade,
	derived: row.derived
});

const paceOf = (row: QueryRow<'catch_up'>): ChartsPace => ({
	adcode: row.adcode,
	indicator: row.indicator,
	years_left: row.years_left,
	years_assumed: row.years_assumed,
	term_over: row.term_over,
	county_growth: row.county_growth,
	reference_only: row.reference_only,
	province_ahead: row.province_ahead,
	pace: row.pace,
	faster: row.faster,
	sources: row.sources
});

/** A county on several lists of a programme is drawn once, as on the first of them; zones have no figures of their own. */
export function recipientsOf(members: readonly QueryRow<'members'>[]): ChartsRecipient[] {
	const first = new Map<string, ChartsRecipient>();
	for (const { role, level, adcode, name, short_name, name_en, ordinal } of members)
		if (role === 'recipient' && level === 'county' && !first.has(adcode))
			first.set(adcode, { adcode, name, short_name, name_en, ordinal });
	return [...first.values()];
}

/**
 * All rows of one page of charts.
 * @throws if the snapshot does not hold the programme, or it has no counties.
 */
export async function chartsData(ask: Ask, id: string): Promise<ChartsData> {
	const [
		programmes,
		indicators,
		members,
		growths,
		pairs,
		convergence,
		fits,
		inequality,
		urbanRural,
		pace,
		[known]
	] = await Promise.all([
		ask('programmes', []),
		ask('indicators', []),
		ask('members', [id]),
		ask('county_growths', ['all', 'geometric']),
		ask('pairs_on_map', [id]),
		ask('convergence', [id]),
		ask('convergence_fit', [id]),
		ask('inequality', [id]),
		ask('urban_rural', [id]),
		ask('catch_up', [id, '']),
		ask('programme_known', [id])
	]);
	const drawn = drawable(programmes).map(programmeOf);
	const programme = drawn.find((one) => one.id === id);
	if (!programme)
		throw new Error(`快照里没有方案 ${id}，或它没有受援县。请检查 data/programme.csv。`);
	const recipients = recipientsOf(members);
	const codes = new Set(recipients.map(({ adcode }) => adcode));
	const trends = await Promise.all(indicators.map((one) => ask('trend', [id, one.id])));
	return {
		programme,
		programmes: drawn,
		indicators: indicators.map(indicatorOf),
		recipients,
		growths: growths.filter(({ county }) => codes.has(county)).map(growthOf),
		trend: Object.fromEntries(indicators.map((one, i) => [one.id, trends[i] ?? []])),
		convergence,
		fits,
		inequality,
		urbanRural,
		pace: pace.map(paceOf),
		measured: (known?.growth_targets ?? 0) > 0,
		pairs
	};
}
