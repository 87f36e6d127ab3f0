/** What other readings make of a scorecard: asked for with the page, and again for a reader's choice. */
import type { Ask } from '$lib/sql/ask';
import type { QueryParameters, QueryRow } from '$lib/sql/queries';
import type { View } from '$lib/url/view';
import type { ProgrammeData } from './programme-data';

export interface ReadingsData {
	sensitivity: QueryRow<'reading_sensitivity'>[];
	totals: QueryRow<'recipients_total'>[];
	totalYears: QueryRow<'recipients_total_years'>[];
	/** Under the default assumption, that the province keeps its own average. */
	catchUp: QueryRow<'catch_up'>[];
}

/** All of it for one programme that promised growth above the province. */
export async function readingsData(ask: Ask, id: string): Promise<ReadingsData> {
	const [sensitivity, totals, totalYears, catchUp] = await Promise.all([
		ask('reading_sensitivity', [id]),
		ask('recipients_total', [id]),
		ask('recipients_total_years', [id]),
		ask('catch_up', [id, ''])
	]);
	return { sensitivity, totals, totalYears, catchUp };
}

export type Reading = Pick<View, 'average' | 'estimate'>;

/** The reading that travels with the page. */
const OWN: Reading = { average: 'P1', estimate: 'band' };

/** Scorecard and headline under one reading. */
export type ReadRows = Pick<ProgrammeData, 'scorecard' | 'headline'> & { reading: Reading };

type Choice = Reading & Pick<View, 'method'>;

/** The choice as one text; null for the readings that travel with the page. */
export const choiceOf = ({ method, average, estimate }: Choice): string | null =>
	average === OWN.average && estimate === OWN.estimate ? null : `${method} ${average} ${estimate}`;

/** What the scorecard of these rows was asked with: not a reader's choice while that is on its way. */
export const scorecardParameters = (
	{ programme, reading = OWN }: Pick<ProgrammeData, 'programme' | 'reading'>,
	{ method }: Pick<View, 'method'>
): QueryParameters<'scorecard'> => [programme.id, method, reading.average, reading.estimate];

/** The rows of a choice in the place of those of its method, so that the whole page reads them. */
export async function readAs(ask: Ask, data: ProgrammeData, choice: Choice): Promise<ReadRows> {
	const reading = { average: choice.average, estimate: choice.estimate };
	const parameters = scorecardParameters({ ...data, reading }, choice);
	const [scorecard, headline] = await Promise.all([
		ask('scorecard', parameters),
		ask('headline', parameters)
	]);
	return {
		reading,
		scorecard: {
			...data.scorecard,
			[choice.method]: scorecard
		},
		headline: { ...data.headline, [choice.method]: headline }
	};
}
