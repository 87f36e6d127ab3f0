/** Everything the page of lists shows, for every day at once: a day only picks among the stretches. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export type ListSpan = QueryRow<'list_spans'>;
export type ListMemberSpan = QueryRow<'list_member_spans'>;
export type DatedChange = QueryRow<'list_changes'>;

export interface ListsData {
	spans: ListSpan[];
	members: ListMemberSpan[];
	changes: DatedChange[];
	/** Pairs of lists of one province, as counts and place by place. */
	counts: QueryRow<'programme_list_counts'>[];
	places: QueryRow<'programme_list_difference'>[];
	/** Sources of the members, by programme. */
	sources: QueryRow<'sources_used'>[];
}

export async function listsData(ask: Ask): Promise<ListsData> {
	const [spans, members, changes] = await Promise.all([
		ask('list_spans', []),
		ask('list_member_spans', []),
		ask('list_changes', [])
	]);
	const programmes = [...new Set(spans.map(({ programme }) => programme))];
	// A pair of lists is answered to both its programmes: the later one's answer is kept.
	const answers = await Promise.all(
		programmes.map(async (programme) => ({
			programme,
			counts: await ask('programme_list_counts', [programme]),
			places: await ask('programme_list_difference', [programme]),
			sources: await ask('sources_used', [programme])
		}))
	);
	const counts = answers.flatMap((answer) =>
		answer.counts.filter(({ later_programme }) => later_programme === answer.programme)
	);
	const later = new Set(counts.map(({ later_list }) => later_list));
	const used = new Set(members.map(({ source }) => source));
	const sources = new Map(
		answers
			.flatMap((answer) => answer.sources)
			.filter(({ id }) => used.has(id))
			.map((source) => [source.id, source])
	);
	return {
		spans,
		members,
		changes,
		counts,
		places: answers.flatMap((answer) =>
			counts.some(({ later_programme }) => later_programme === answer.programme)
				? answer.places.filter(({ later_list }) => later.has(later_list))
				: []
		),
		sources: [...sources.values()]
	};
}

interface Stretch {
	first_day: string | null;
	last_day: string | null;
}

/** The stretches that hold a day; days are `YYYY-MM-DD`, an open end holds all days beyond it. */
export const holding = <Row extends Stretch>(rows: readonly Row[], day: string): Row[] =>
	rows.filter(
		({ first_day, last_day }) =>
			(first_day === null || first_day <= day) && (last_day === null || last_day >= day)
	);

/** A day that exists, `YYYY-MM-DD`; null for any other word. */
export function readDay(word: string | null): string | null {
	if (word === null || !/^\d{4}-\d{2}-\d{2}$/.test(word)) return null;
	const date = new Date(`${word}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word) ? word : null;
}

export interface Preset {
	line: string;
	day: string;
	total: number;
}

/** One day in each quiet stretch of each list that changed: the last of an open beginning, else the first. */
export const presetsOf = (spans: readonly ListSpan[], changes: readonly DatedChange[]): Preset[] =>
	spans
		.filter(
			({ line, state }) => state === 'in_force' && changes.some((change) => change.line === line)
		)
		.flatMap(({ line, first_day, last_day, total }) => {
			const day = first_day ?? last_day;
			return day === null || total === null ? [] : [{ line, day, total }];
		});
