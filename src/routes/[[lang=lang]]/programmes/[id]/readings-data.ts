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

/** Scorecard and headline under one reading. */
export type ReadRows = Pick<ProgrammeData, 'scorecard' | 'headline'>;

type Choice = Pick<View, 'method' | 'average' | 'estimate'>;

/** The choice as one text; null for the readings that travel with the page. */
export const choiceOf = ({ method, average, estimate }: Choice): string | null =>
	average === 'P1' && estimate === 'band' ? null : `${method} ${average} ${estimate}`;

/** What the scorecard of a choice is asked with. */
export const scorecardParameters = (
	programme: string,
	{ method, average, estimate }: Choice
): QueryParameters<'scorecard'> => [programme, method, average, estimate];

/** The rows of a choice in the place of those of its method, so that the whole page reads them. */
export async function readAs(ask: Ask, data: ProgrammeData, choice: Choice): Promise<ReadRows> {
	const parameters = scorecardParameters(data.programme.id, choice);
	const [scorecard, headline] = await Promise.all([
		ask('scorecard', parameters),
		ask('headline', parameters)
	]);
	return {
		scorecard: {
			...data.scorecard,
			[choice.method]: scorecard
		},
		headline: { ...data.headline, [choice.method]: headline }
	};
}
