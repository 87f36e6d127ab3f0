/** Everything the overview shows, asked for once. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export interface Overview {
	programmes: QueryRow<'programmes'>[];
	indicators: QueryRow<'indicators'>[];
	/** The programmes of the documents, the same fields of each. */
	comparison: QueryRow<'programme_comparison'>[];
	/** By programme, for those of the documents. */
	known: Record<string, Known>;
}

type Position = readonly [lng: number, lat: number];

/** What the card's small map draws of a pair: only pairs a source states are here. */
export interface CardLink {
	id: string;
	supporter: string;
	/** Null where no source gives a seat. */
	from: Position | null;
	zone: boolean;
	recipient: string;
	to: Position;
	state: QueryRow<'links'>['state'];
}

export interface Known {
	/** Empty without growth targets. */
	headline: QueryRow<'headline'>[];
	team: QueryRow<'programme_team'>[];
	ties: QueryRow<'programme_ties'>[];
	/** Adcodes of the listed recipients. */
	recipients: string[];
	links: CardLink[];
}

const position = (lng: number | null, lat: number | null): Position | null =>
	lng === null || lat === null ? null : [lng, lat];

/** A link with a place to end in; others cannot be drawn. */
function cardLink(link: QueryRow<'links'>): CardLink[] {
	const to = position(link.recipient_lng, link.recipient_lat);
	if (to === null) return [];
	const { id, supporter, recipient, state } = link;
	const from = position(link.supporter_lng, link.supporter_lat);
	return [{ id, supporter, from, zone: link.supporter_is_zone, recipient, to, state }];
}

async function knownOf(ask: Ask, programme: string, measured: boolean): Promise<Known> {
	const [team, ties, members, links, headline] = await Promise.all([
		ask('programme_team', [programme]),
		ask('programme_ties', [programme]),
		ask('members', [programme]),
		ask('links', [programme]),
		measured ? ask('headline', [programme, 'geometric', 'P1', 'band']) : []
	]);
	const recipients = members.filter(({ role }) => role === 'recipient');
	return {
		headline,
		team,
		ties,
		recipients: [...new Set(recipients.map(({ adcode }) => adcode))],
		links: links.flatMap(cardLink)
	};
}

export async function overviewData(ask: Ask): Promise<Overview> {
	const [programmes, indicators, comparison] = await Promise.all([
		ask('programmes', []),
		ask('indicators', []),
		ask('programme_comparison', [])
	]);
	const known = await Promise.all(
		comparison.map(
			async ({ programme, growth_targets }) =>
				[programme, await knownOf(ask, programme, growth_targets > 0)] as const
		)
	);
	return { programmes, indicators, comparison, known: Object.fromEntries(known) };
}
