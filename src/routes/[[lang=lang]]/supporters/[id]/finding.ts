/** The sentence a supporter's page begins with, counted from its rows. */
import type { Dictionary, Language } from '$lib/i18n';
import type { SupporterData } from './supporter-data';

/** What the rows say and nothing more; a list member without a stated pair is said to be that. */
export function finding(
	{ who, programmes, links }: Pick<SupporterData, 'who' | 'programmes' | 'links'>,
	words: Dictionary,
	language: Language
): string {
	const english = language === 'en';
	const sum = (count: (row: (typeof programmes)[number]) => number) =>
		programmes.reduce((total, row) => total + count(row), 0);
	const shortName = (row: (typeof programmes)[number]) =>
		english ? row.short_name_en : row.short_name;
	return words.supporters.finding({
		name: english ? who.name_en : who.name,
		programmes: programmes.filter((row) => row.links > 0).map(shortName),
		recipients: new Set(links.map(({ recipient }) => recipient)).size,
		links: links.length,
		leads: sum(({ leads }) => leads),
		conveners: sum(({ conveners }) => conveners),
		memberships: sum(({ team_memberships }) => team_memberships),
		ended: links.filter(({ state }) => state === 'ended').length,
		unpaired: programmes.filter(({ unpaired }) => unpaired).map(shortName),
		funds: sum(({ funds }) => funds),
		events: sum(({ events }) => events)
	});
}
