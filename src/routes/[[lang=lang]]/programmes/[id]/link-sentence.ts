/** One link in words: who supports whom, and when a source was seen to say so. */
import { formatPartialDate } from '$lib/format/partial-date';
import type { Dictionary, Language } from '$lib/i18n';
import type { QueryRow } from '$lib/sql/queries';

/** For tooltips and lists; never claims more than what was seen. */
export function linkSentence(
	link: QueryRow<'links'>,
	words: Dictionary,
	language: Language
): string {
	const seen = [...new Set([link.seen_from, link.seen_to])]
		.map((date) => formatPartialDate(date, language))
		.filter((date) => date !== null)
		.join('—');
	return words.programme.link({
		supporter: link.supporter_name,
		role: words.programme.roles[link.role] ?? '',
		recipient: link.recipient_name,
		seen: seen || null,
		ended: link.state === 'ended'
	});
}
