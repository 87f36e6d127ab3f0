/** Everything the index of supporters shows. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

/** One supporter within one programme. */
export type Listed = QueryRow<'supporters'>;

/** What a programme's document asks of supporters, and how many of them are public. */
export type Asked = Pick<
	QueryRow<'programme_comparison'>,
	| 'programme'
	| 'short_name'
	| 'short_name_en'
	| 'links'
	| 'recipients'
	| 'recipients_expected'
	| 'recipients_linked'
	| 'sides_due'
	| 'sides_known'
	| 'team_named'
	| 'team_expected'
	| 'supporters_listed'
>;

export interface SupportersData {
	supporters: Listed[];
	comparison: Asked[];
}

export async function supportersData(ask: Ask): Promise<SupportersData> {
	const [supporters, comparison] = await Promise.all([
		ask('supporters', []),
		ask('programme_comparison', [])
	]);
	return {
		supporters,
		comparison: comparison.map((row) => ({
			programme: row.programme,
			short_name: row.short_name,
			short_name_en: row.short_name_en,
			links: row.links,
			recipients: row.recipients,
			recipients_expected: row.recipients_expected,
			recipients_linked: row.recipients_linked,
			sides_due: row.sides_due,
			sides_known: row.sides_known,
			team_named: row.team_named,
			team_expected: row.team_expected,
			supporters_listed: row.supporters_listed
		}))
	};
}
