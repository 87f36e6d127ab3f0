/** Everything the bulletin says, of all programmes of the documents or of one. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export interface ProgrammePart {
	row: QueryRow<'bulletin'>;
	/** Empty where the document demands no growth above the province. */
	headline: QueryRow<'headline'>[];
	/** Those with a window due. */
	duties: QueryRow<'duties'>[];
	undecidable: QueryRow<'targets'>[];
	gaps: QueryRow<'programme_gaps'>[];
	defects: QueryRow<'bulletin_defects'>[];
	/** The lists on the as-of date, and their dated changes. */
	lists: QueryRow<'list_spans'>[];
	changes: QueryRow<'list_changes'>[];
	/** Of all programmes of the same map. */
	events: QueryRow<'bulletin_events'>[];
	sources: QueryRow<'sources_used'>[];
}

export interface BulletinData {
	parts: ProgrammePart[];
	indicators: QueryRow<'indicators'>[];
}

const holds = (span: QueryRow<'list_spans'>, day: string): boolean =>
	(span.first_day === null || span.first_day <= day) &&
	(span.last_day === null || span.last_day >= day);

/**
 * The parts of the bulletin in the order of the documents, newest first.
 * @param only the one programme wanted; null for all.
 * @throws if the snapshot does not hold the programme.
 */
export async function bulletinData(ask: Ask, only: string | null): Promise<BulletinData> {
	const [rows, events, defects, targets, duties, spans, changes, indicators] = await Promise.all([
		ask('bulletin', []),
		ask('bulletin_events', []),
		ask('bulletin_defects', []),
		ask('targets', ['geometric', 'R2']),
		ask('duties', ['R2']),
		ask('list_spans', []),
		ask('list_changes', []),
		ask('indicators', [])
	]);
	const wanted = rows.filter(({ programme }) => only === null || programme === only);
	if (only !== null && wanted.length === 0)
		throw new Error(`快照里没有方案 ${only}。请检查 data/programme.csv。`);
	const parts = wanted.map(async (row): Promise<ProgrammePart> => {
		const own = <Row extends { programme: string }>(all: readonly Row[]): Row[] =>
			all.filter(({ programme }) => programme === row.programme);
		const [headline, gaps, sources] = await Promise.all([
			row.judges_growth ? ask('headline', [row.programme, 'geometric', 'P1', 'band']) : [],
			ask('programme_gaps', [row.programme]),
			ask('sources_used', [row.programme])
		]);
		return {
			row,
			headline,
			gaps,
			sources,
			duties: own(duties).filter(({ windows_due }) => windows_due > 0),
			undecidable: own(targets).filter(({ verdict }) => verdict === 'undecidable'),
			defects: own(defects),
			lists: own(spans).filter((span) => span.role !== 'mentioned' && holds(span, row.as_of)),
			changes: own(changes),
			events: events.filter(({ scope }) => scope === row.scope)
		};
	});
	return { parts: await Promise.all(parts), indicators };
}
