/** Supporters, links and names on a programme's map, from the page's rows. */
import type { Language } from '$lib/i18n';
import type { Link, MapLabel, Supporter } from '$lib/map/types';
import type { QueryRow } from '$lib/sql/queries';
import { shortNames } from './local-names';
import type { ProgrammeData } from './programme-data';

type LinkRow = QueryRow<'links'>;

/** The links drawn: those of the chosen programme that end in a place of this map. */
export function linksOf(data: ProgrammeData, programme: string | null): LinkRow[] {
	return programme === null ? [] : (data.links[programme] ?? []);
}

/** Supporters the programme lists, and those only its links name, each once. */
export function supportersOf(data: ProgrammeData, links: readonly LinkRow[]): Supporter[] {
	const found = new Map<string, Supporter>();
	for (const member of data.members) {
		if (member.role !== 'supporter') continue;
		found.set(member.adcode, {
			id: member.adcode,
			name: member.short_name,
			position: position(member.label_lng, member.label_lat),
			zone: member.level === 'zone',
			listed: true
		});
	}
	for (const link of links) {
		if (found.has(link.supporter)) continue;
		found.set(link.supporter, {
			id: link.supporter,
			name: link.supporter_name,
			position: position(link.supporter_lng, link.supporter_lat),
			zone: link.supporter_is_zone,
			listed: false
		});
	}
	return [...found.values()];
}

const position = (lng: number | null, lat: number | null) =>
	lng === null || lat === null ? null : ([lng, lat] as const);

/** Links as the map draws them; one without a place to end in cannot be drawn and is only listed. */
export function mapLinks(links: readonly LinkRow[], sentence: (link: LinkRow) => string): Link[] {
	return links.flatMap((link) => {
		const to = position(link.recipient_lng, link.recipient_lat);
		if (to === null) return [];
		return [
			{
				id: link.id,
				supporter: link.supporter,
				recipient: link.recipient,
				to,
				state: link.state,
				weight: null,
				label: sentence(link)
			}
		];
	});
}

/** Names of the recipients; those earlier on the list are placed first. */
export function labelsOf(data: ProgrammeData, language: Language): MapLabel[] {
	const names = shortNames(data, language);
	return data.members.flatMap((member) => {
		const at = position(member.label_lng, member.label_lat);
		if (member.role !== 'recipient' || at === null) return [];
		const text = names.get(member.adcode) ?? member.short_name;
		return [{ adcode: member.adcode, text, position: at, priority: member.ordinal ?? 99 }];
	});
}
