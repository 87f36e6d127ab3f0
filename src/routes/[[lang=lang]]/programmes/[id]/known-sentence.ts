/** The sentence of a programme without growth targets: what is known of who supports whom. */
import type { Dictionary, Language } from '$lib/i18n';
import type { QueryRow } from '$lib/sql/queries';

type Known = Pick<
	QueryRow<'programme_known'>,
	| 'recipients'
	| 'recipients_expected'
	| 'recipients_linked'
	| 'links'
	| 'sides_due'
	| 'sides_known'
	| 'team_named'
	| 'team_expected'
>;

interface Ties {
	team: readonly QueryRow<'programme_team'>[];
	ties: readonly QueryRow<'programme_ties'>[];
}

/** The words of the sides one recipient should have: 1 个园区、1 个城区. */
export function sidesOf(ties: Ties['ties'], words: Dictionary['programmePage']['ties']): string {
	const sides = new Map(ties.map(({ side, due }) => [side, due]));
	return [...sides]
		.map(([side, due]) => words.side(words.sides[side] ?? side, due))
		.join(words.and);
}

/** A team, ties of several sides, or single links: whichever the documents speak of. */
export function knownSentence(
	known: Known,
	{ team, ties }: Ties,
	words: Dictionary['programmePage'],
	language: Language
): { text: string; strong?: boolean }[] {
	const round = team[0];
	if (round && known.team_expected !== null)
		return words.headline.team({
			place: language === 'en' ? round.recipient_name_en : round.recipient_name,
			expected: known.team_expected,
			named: known.team_named ?? 0,
			conveners: team.filter(({ role }) => role === 'convener').length
		});
	if (known.sides_due > 0)
		return words.headline.ties({
			recipients: known.recipients,
			sides: sidesOf(ties, words.ties),
			due: known.sides_due,
			known: known.sides_known
		});
	if (known.links > 0)
		return words.headline.links({
			recipients: known.recipients,
			expected: known.recipients_expected,
			linked: known.recipients_linked,
			links: known.links
		});
	return [{ text: words.headline.none }];
}
