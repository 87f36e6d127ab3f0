/** What a programme says beside figures: ties, team, lists compared, projects, rules, and who does what. */
import type { Ask } from '$lib/sql/ask';
import type { QueryName, QueryRow } from '$lib/sql/queries';

type Rows<N extends QueryName> = QueryRow<N>[];

export interface ProgrammeRecord {
	ties: Rows<'programme_ties'>;
	team: Rows<'programme_team'>;
	listCounts: Rows<'programme_list_counts'>;
	listDifference: Rows<'programme_list_difference'>;
	listChanges: Rows<'programme_list_changes'>;
	verdicts: Rows<'programme_verdicts'>;
	projects: Rows<'programme_projects'>;
	funds: Rows<'programme_funds'>;
	fundTiers: Rows<'programme_fund_tiers'>;
	instruments: Rows<'programme_instruments'>;
	actors: Rows<'programme_actors'>;
	deliverables: Rows<'programme_deliverables'>;
}

/** All of it for one programme; what the documents do not have is an empty list. */
export async function programmeRecord(ask: Ask, id: string): Promise<ProgrammeRecord> {
	const [ties, team, listCounts, listDifference, listChanges, verdicts] = await Promise.all([
		ask('programme_ties', [id]),
		ask('programme_team', [id]),
		ask('programme_list_counts', [id]),
		ask('programme_list_difference', [id]),
		ask('programme_list_changes', [id]),
		ask('programme_verdicts', [id])
	]);
	const [projects, funds, fundTiers, instruments, actors, deliverables] = await Promise.all([
		ask('programme_projects', [id]),
		ask('programme_funds', [id]),
		ask('programme_fund_tiers', [id]),
		ask('programme_instruments', [id]),
		ask('programme_actors', [id]),
		ask('programme_deliverables', [id])
	]);
	return {
		ties,
		team,
		listCounts,
		listDifference,
		listChanges,
		verdicts,
		projects,
		funds,
		fundTiers,
		instruments,
		actors,
		deliverables
	};
}
