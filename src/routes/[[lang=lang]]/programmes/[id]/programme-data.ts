/** Everything a programme page shows, asked for once: while prerendering and again by the live engine. */
import type { Ask } from '$lib/sql/ask';
import type { QueryName, QueryRow } from '$lib/sql/queries';
import { METHODS, type Method } from '$lib/model/method';
import { readingsData, type Reading, type ReadingsData } from './readings-data';
import { programmeRecord, type ProgrammeRecord } from './programme-record';
import { publicRecord, type PublicRecord } from './public-record';

type Rows<N extends QueryName> = QueryRow<N>[];

export interface ProgrammeData {
	programme: QueryRow<'programme'>;
	known: QueryRow<'programme_known'>;
	indicators: Rows<'indicators'>;
	members: Rows<'members'>;
	regions: Rows<'regions'>;
	related: Rows<'related_programmes'>;
	links: Record<string, Rows<'links'>>;
	/** Empty without growth targets: then nothing is measured against the province. */
	scorecard: Record<Method, Rows<'scorecard'>>;
	headline: Record<Method, Rows<'headline'>>;
	/** How both were read, where that is not the reading that travels with the page. */
	reading?: Reading;
	mapValues: Record<string, Rows<'map_values'>>;
	trend: Record<string, Rows<'trend'>>;
	years: Rows<'indicator_years'>;
	targets: Rows<'programme_targets'>;
	obligations: Rows<'programme_obligations'>;
	gaps: Rows<'programme_gaps'>;
	sources: Rows<'sources_used'>;
	/** Other readings of the scorecard, the total of all recipients, the pace of those not ahead. */
	readings: ReadingsData | null;
	public: PublicRecord;
	record: ProgrammeRecord;
}

/** Whether the programme promised growth above the province: only then there is a scorecard. */
export const hasGrowthTargets = ({ known }: Pick<ProgrammeData, 'known'>): boolean =>
	known.growth_targets > 0;

/** Runs `ask` once for each key and keeps the answers by key. */
async function each<Key extends string, Answer>(
	keys: readonly Key[],
	ask: (key: Key) => Promise<Answer> | Answer
): Promise<Record<Key, Answer>> {
	const answers = await Promise.all(keys.map(ask));
	return Object.fromEntries(keys.map((key, i) => [key, answers[i]])) as Record<Key, Answer>;
}

/**
 * All rows of one programme page.
 * @throws if the snapshot does not hold the programme.
 */
export async function programmeData(ask: Ask, id: string): Promise<ProgrammeData> {
	const [[programme], [known]] = await Promise.all([
		ask('programme', [id]),
		ask('programme_known', [id])
	]);
	if (!programme || !known) throw new Error(`快照里没有方案 ${id}。请检查 data/programme.csv。`);
	const [indicators, members, regions, related, years] = await Promise.all([
		ask('indicators', []),
		ask('members', [id]),
		ask('regions', [programme.scope]),
		ask('related_programmes', [id]),
		ask('indicator_years', [programme.scope, id])
	]);
	const measured = hasGrowthTargets({ known });
	const indicatorIds = indicators.map((indicator) => indicator.id);
	const linked = [id, ...related.map((other) => other.id)];
	const [links, scorecard, headline, mapValues, trend] = await Promise.all([
		each(linked, (key) => ask('links', [key])),
		each(METHODS, (method) => (measured ? ask('scorecard', [id, method, 'P1', 'band']) : [])),
		each(METHODS, (method) => (measured ? ask('headline', [id, method, 'P1', 'band']) : [])),
		each(indicatorIds, (indicator) => ask('map_values', [programme.scope, indicator])),
		each(indicatorIds, (indicator) => ask('trend', [id, indicator]))
	]);
	const [targets, obligations, gaps, sources, readings, open, record] = await Promise.all([
		ask('programme_targets', [id]),
		ask('programme_obligations', [id]),
		ask('programme_gaps', [id]),
		ask('sources_used', [id]),
		measured ? readingsData(ask, id) : null,
		publicRecord(ask, id),
		programmeRecord(ask, id)
	]);
	return {
		programme,
		known,
		indicators,
		members,
		regions,
		related,
		links,
		scorecard,
		headline,
		mapValues,
		trend,
		years,
		targets,
		obligations,
		gaps,
		sources,
		readings,
		public: open,
		record
	};
}

/** County cards by method and adcode. */
export type Cards = Partial<Record<Method, Record<string, Rows<'county_card'>>>>;

/** The cards of the programme's recipients, for the page to carry; others are asked for when chosen. */
export async function recipientCards(ask: Ask, data: ProgrammeData): Promise<Cards> {
	const recipients = data.members.filter(({ role }) => role === 'recipient');
	const methods = hasGrowthTargets(data) ? METHODS : METHODS.slice(0, 1);
	return each(methods, (method) =>
		each(
			recipients.map(({ adcode }) => adcode),
			(adcode) => ask('county_card', [adcode, method])
		)
	);
}
